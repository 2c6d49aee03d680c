"""`make looks`: every page in every scheme, text size and width, as one HTML page to look through.

Each text size is a process of its own, because Qt reads it once. Nothing is compared: this is for
eyes. Written into build/looks.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

OUT = Path("build/looks")
SIZES = {"100": (920, 660), "200": (1280, 680), "narrow": (320, 680)}


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 1:
        draw(sys.argv[1])
        return
    for size in SIZES:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-m", "tests.looks", size], env=environment, check=True)
    names = sorted({path.stem.rsplit("-", 2)[0] for path in OUT.glob("*.png")})
    rows = "".join(
        f"<h2>{name}</h2><p>"
        + "".join(f'<img src="{path.name}" alt="{path.stem}">' for path in OUT.glob(f"{name}-*"))
        for name in names
    )
    style = "<style>img{max-width:46%;margin:1%;border:1px solid #888}</style>"
    (OUT / "index.html").write_text(f"<!doctype html><title>looks</title>{style}{rows}")
    print(f"{len(names)} pages: open {OUT / 'index.html'}")


def draw(size: str) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

    from takeitdown.sealing import number as case_number
    from takeitdown.sealing import signature
    from takeitdown.steps import wire
    from takeitdown.steps.confirmation import Age
    from takeitdown.steps.organisation import Organisation
    from takeitdown.steps.receipt import Outcome
    from takeitdown.window import look
    from takeitdown.window.frame import Frame
    from takeitdown.window.jobs import Jobs
    from takeitdown.window.journey import Journey, nowhere_to_send
    from tests.window.conftest import NO_WALL, Answering, picture

    application = QApplication([])
    folder = OUT / "pictures"
    folder.mkdir(exist_ok=True)
    files = [picture(folder / f"{seed}.png", seed) for seed in range(3)]
    (folder / "text.jpg").write_text("no picture")

    def until(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 20
        while not condition():
            assert time.monotonic() < deadline
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    for scheme in look.Scheme:
        look.dress(application, scheme, 18.0 if size == "200" else 9.0)
        mailbox = Answering()
        organisation = Organisation(
            "Example Helpline",
            "https://list.example",
            signature.public_key(mailbox.key),
            tuple(Age),
        )
        frame = Frame(practice=True, any_pictures=True)
        frame.resize(*SIZES[size])
        jobs = Jobs()
        welcome = wire.Welcome(True, organisation, True)
        journey = Journey(
            frame,
            jobs,
            mailbox,  # type: ignore[arg-type]
            welcome,
            organisation,
            NO_WALL,
            str(OUT),
            lambda _: None,
        )
        frame.show()

        def shows(identifier: str, frame: Frame = frame) -> bool:
            return any(child.isVisible() for child in frame.findChildren(QWidget, identifier))

        def press(identifier: str, frame: Frame = frame) -> None:
            [found] = [c for c in frame.findChildren(QWidget, identifier) if c.isVisible()]
            found.click()

        def keep(name: str, frame: Frame = frame, scheme: look.Scheme = scheme) -> None:
            for _ in range(20):  # text that wraps asks for its height more than once
                application.processEvents()
            frame.grab().save(str(OUT / f"{name}-{scheme.name.lower()}-{size}.png"))

        keep("1-begin")
        press("begin.next")
        keep("1-begin-missing")
        mailbox.held = True
        press("begin.have_number")
        typed = case_number.new(practice=True)
        frame.findChild(QLineEdit, "begin.number").setText(str(typed))
        press("begin.look_up")
        until(lambda mailbox=mailbox: bool(mailbox.requests))
        listed = Outcome.LISTED
        case = mailbox.requests[0].case
        mailbox.answered.emit(mailbox.stands(case, True, listed, Outcome.WITHDRAWN, listed))
        keep("cases")
        press("cases.take_back.3")
        keep("cases-take-back")
        press("cases.take_back_now")
        mailbox.answered.emit(mailbox.took_back(mailbox.requests[-1], 2, 1, practice=True))
        keep("cases-taken-back")
        press("cases.add")
        mailbox.held = False
        press("begin.age.under-18")
        press("begin.next")
        keep("2-choose-empty")
        frame.page.add([*files, folder / "text.jpg"])
        until(lambda: shows("choose.tile.4") and not shows("choose.progress"))
        keep("2-choose")
        press("choose.remove.4")
        press("choose.look.1")
        until(lambda: shows("choose.shown.1"))
        keep("2-choose-look")
        press("choose.next")
        until(lambda: shows("check.send"))
        keep("3-check")
        press("check.see_bytes")
        for _ in range(5):
            application.processEvents()
        bar = frame.page.view.verticalScrollBar()
        bar.setValue(bar.maximum())
        keep("3-check-bytes")
        mailbox.held = True
        press("check.send")
        keep("4-send")
        mailbox.answered.emit(wire.Failed("offline"))
        keep("4-send-offline")
        mailbox.held = False
        press("send.again")
        until(lambda: shows("receipt.close"))
        keep("5-receipt")
        bar = frame.page.view.verticalScrollBar()
        for way in ("write", "phone", "file"):
            press(f"receipt.keep.{way}")
            for _ in range(20):
                application.processEvents()
            bar.setValue(bar.maximum())
            keep(f"5-receipt-keep-{way}")
        press("frame.proof")
        keep("proof")
        press("proof.back")
        press("receipt.make")
        until(lambda: shows("receipt.in_file"))
        keep("5-receipt-case-file")
        nowhere_to_send(frame, NO_WALL, lambda _: None)
        keep("elsewhere")
        frame.hide()
        jobs.finish()
        journey.evidence.close()


if __name__ == "__main__":
    main()
