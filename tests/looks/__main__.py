"""`make looks`: every page in each language, scheme, text size and width, as one HTML page to look
through.

    python -m tests.looks                 in every language that is whole
    python -m tests.looks LANGUAGE ...    in these

Nothing is compared: this is for eyes, and goes into build/looks. What can be judged without eyes is
judged on the same walk by `tests/window/test_languages.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

OUT = Path("build/looks")
SIZES = {"100": (920, 660), "200": (1280, 680), "narrow": (320, 680)}
SCHEMES = ("light", "dark", "contrast")


def main() -> None:
    """Each language and text size is a process of its own: words are looked up once, as they are
    read, and Qt reads the text size once."""
    match sys.argv[1:]:
        case ["draw", "guide", size]:
            from tests.looks import guide

            guide.draw(size)
        case ["draw", language, size]:
            draw(language, size)
        case ["audit", language]:
            print(json.dumps(audit(language)))
        case ["planted"]:
            from tests.looks import planted

            print(json.dumps(planted.wrong()))
        case languages:
            draw_all(languages or complete_languages())


def draw_all(languages: Sequence[str]) -> None:
    """The gallery, by as many processes at a time as there are cores."""
    from tests.looks import gallery

    begun = time.monotonic()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    wanted = [(language, size) for language in languages for size in SIZES]
    if "en" in languages:  # the guide speaks no other
        wanted += [("guide", size) for size in SIZES if size != "narrow"]
    with ThreadPoolExecutor(os.cpu_count()) as processes:
        list(processes.map(lambda one: run("draw", *one), wanted))
    count = gallery.write(OUT, [languages, SCHEMES, list(SIZES)])
    print(f"{count} pictures in {time.monotonic() - begun:.0f} s. Open {OUT / 'index.html'}")


def complete_languages() -> list[str]:
    return ["en", *sorted(path.stem for path in Path("assets/translations").glob("*.qm"))]


def run(*arguments: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # Of each window and each font, that offscreen has no sizes, and a font not every script.
    environment["QT_LOGGING_RULES"] = "default.warning=false;qt.text.font.db=false"
    command = [sys.executable, "-m", "tests.looks", *arguments]
    return subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def draw(language: str, size: str) -> None:
    """Keeps pictures of each page."""
    from tests.looks import gallery, tongues

    application = tongues.speak(language)

    def keep(name: str, window: QWidget, scheme: str) -> None:
        page = getattr(window, "page", None)  # the file dialog has none
        file = OUT / f"{name}.{language}.{scheme}.{size}.png"
        gallery.keep(file, window, page and page.view)

    for scheme in SCHEMES:
        walk(application, scheme, points(size), SIZES[size], keep)


def points(size: str) -> float:
    """The system's text size."""
    return 18.0 if size == "200" else 9.0


def audit(language: str) -> list[str]:
    """What is wrong on the pages in this language: in a narrow window, and with text twice as
    large."""
    from tests.looks import tongues

    application = tongues.speak(language)
    found: dict[str, None] = {}

    def look_at(name: str, window: QWidget, _: str) -> None:
        found.update((f"{name}: {what}", None) for what in tongues.wrong(window, language))

    walk(application, "light", 9.0, SIZES["narrow"], look_at)
    walk(application, "light", 18.0, SIZES["200"], look_at)
    return list(found)


def walk(
    application: QApplication,
    scheme: str,
    points: float,
    room: tuple[int, int],
    seen: Callable[[str, QWidget, str], None],
) -> None:
    """Goes through every page, and hands each to `seen` with its name."""
    from takeitdown.sealing import number as case_number
    from takeitdown.sealing import signature
    from takeitdown.steps import wire
    from takeitdown.steps.confirmation import Age
    from takeitdown.steps.organisation import Organisation
    from takeitdown.steps.receipt import Outcome
    from takeitdown.window import look
    from takeitdown.window.application import without_wall
    from takeitdown.window.clipboard import Clipboard
    from takeitdown.window.frame import Frame
    from takeitdown.window.jobs import Jobs
    from takeitdown.window.journey import Journey, nowhere_to_send
    from takeitdown.window.pages.help import HELPERS
    from tests.looks import casefile
    from tests.window.conftest import NO_WALL, Answering, picture

    own = tempfile.TemporaryDirectory()  # two may walk at once
    folder, papers = Path(own.name) / "Pictures", Path(own.name) / "Documents"
    folder.mkdir()
    papers.mkdir()
    files = [picture(folder / f"{seed}.png", seed) for seed in range(3)]
    (folder / "text.jpg").write_text("no picture")

    def until(condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 120
        while not condition():
            assert time.monotonic() < deadline
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    look.dress(application, look.Scheme[scheme.upper()], points)
    mailbox = Answering()
    organisation = Organisation(
        "Example Helpline",
        "https://list.example",
        signature.public_key(mailbox.key),
        tuple(Age),
    )
    frame = Frame(practice=True, any_pictures=True)
    frame.resize(*room)
    jobs = Jobs()
    welcome = wire.Welcome(True, organisation, True)
    journey = Journey(
        frame,
        jobs,
        mailbox,  # type: ignore[arg-type]
        welcome,
        organisation,
        NO_WALL,
        str(papers),
        lambda _: None,
    )
    frame.show()

    def shows(identifier: str) -> bool:
        return any(child.isVisible() for child in frame.findChildren(QWidget, identifier))

    def press(identifier: str) -> None:
        [found] = [c for c in frame.findChildren(QWidget, identifier) if c.isVisible()]
        found.click()

    def keep(name: str, window: QWidget = frame) -> None:
        for _ in range(20):  # text that wraps asks for its height more than once
            application.processEvents()
        seen(name, window, scheme)

    keep("0-hiding")
    press("hiding.traces")
    keep("traces")
    press("traces.others")
    keep("traces-all")
    press("traces.back")
    press("frame.pause")
    keep("pause")
    press("pause.end")
    press("hiding.next")
    keep("1-begin")
    press("begin.next")
    keep("1-begin-missing")
    hands = casefile.Hands(frame, press, shows, keep, until)
    casefile.walk(hands, journey, organisation, papers)
    mailbox.held = True
    press("begin.have_number")
    typed = case_number.new(practice=True)
    frame.findChild(QLineEdit, "begin.number").setText(str(typed))
    press("begin.look_up")
    until(lambda: bool(mailbox.requests))
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
    press("choose.folder")
    dialog = frame.findChild(QFileDialog)
    keep("2-choose-dialog", dialog)
    dialog.close()
    frame.page.add([*files, folder / "text.jpg"])
    until(lambda: shows("choose.tile.4") and not shows("choose.progress"))
    keep("2-choose")
    press("choose.remove.4")
    press("choose.names")
    press("choose.look.1")
    until(lambda: shows("choose.shown.1"))
    keep("2-choose-look")
    press("choose.next")
    until(lambda: shows("check.send"))
    keep("3-check")
    press("check.keep_number")
    press("check.keep.file")
    keep("3-check-keep")
    press("check.keep_number")
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
        for _ in range(5):
            application.processEvents()
        frame.page.view.ensureWidgetVisible(frame.page.keeping, 0, 0)
        bar.setValue(bar.value() + frame.page.view.height() // 2)
        keep(f"5-receipt-keep-{way}")
    press("receipt.see_signed")
    keep("5-receipt-signed")
    press("frame.help")
    keep("help")
    for page in (*HELPERS, "numbers", "happens", "services", "worksheet"):
        press(f"help.{page}")
        keep(f"help-{page}")
        press(f"{page}.back")
    press("help.back")
    press("frame.proof")
    keep("proof")
    press("proof.see_details")
    keep("proof-details")
    press("proof.back")
    press("receipt.make")
    until(lambda: shows("receipt.in_file"))
    keep("5-receipt-case-file")
    nowhere_to_send(frame, NO_WALL, "", lambda _: None)
    press("hiding.next")
    keep("elsewhere")
    frame.hide()
    stopped = without_wall("threads", Clipboard())
    stopped.resize(*room)
    stopped.show()
    keep("stopped", stopped)
    stopped.hide()
    stopped.deleteLater()
    jobs.finish()
    journey.evidence.close()
    journey.file.close()
    own.cleanup()
    frame.deleteLater()  # or the next scheme would be drawn on every window until then
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()
