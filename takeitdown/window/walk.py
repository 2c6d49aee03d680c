"""A walk through the pages without a person, in practice only: for rehearsals and for tests.

A walk is a JSON list of steps, each an object with one key:

    {"press": "begin.next"}        presses the control with this identifier
    {"type": ["begin.number", T]}  types text into it
    {"add": [PATH, …]}             adds files and folders on the choose page; none: the samples
    {"wait": "check.send"}         waits until it is there and can be used
    {"gone": "choose.progress"}    waits until it is not
    {"keep": "1-begin"}            writes a PNG of the page, and the texts on it, into the folder
    {"paper": ["sent.txt", ID]}    writes the text of a control into the folder
    {"listen": "1-begin"}          keeps what a screen reader reads of the page, as 1-begin.spoken
    {"reading": true}              shows from now on what a screen reader reads
    {"leave": true}                leaves

It finds controls as a person's screen reader does, by what the page shows, and waits on signals.
"""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from takeitdown.window import aloud
from takeitdown.window.frame import Frame
from takeitdown.window.pages.choose import ChoosePage

LONGEST_WAIT = 90_000  # ms: longer than a courier's deadline


class Walk(QObject):
    """Takes one step after another. `ended` carries the exit status: 0, or 1 with a line why."""

    ended = Signal(int)

    def __init__(self, steps: str, frame: Frame, papers: str) -> None:
        super().__init__(frame)
        self._steps: list[dict[str, object]] = json.loads(steps)
        self._frame, self._folder = frame, Path(papers)
        self._place = 0
        self._keeps = any("keep" in step for step in self._steps)
        self._texts: dict[str, dict[str, str]] = {}
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(LONGEST_WAIT)
        self._deadline.timeout.connect(lambda: self._give_up("waited too long"))
        frame.changed.connect(lambda: QTimer.singleShot(0, self._go_on))
        self._going = False
        self.stopped_at = 0  # the step at which it could not go on, counted from 1

    def begin(self) -> None:
        self._deadline.start()
        self._go_on()

    def _go_on(self) -> None:
        if self._going or not self._deadline.isActive():
            return
        self._going = True
        try:
            while self._place < len(self._steps) and self._take(self._steps[self._place]):
                self._place += 1
                self._deadline.start()
        except OSError:  # the folder
            self._give_up("its folder is full, or takes no files")
        finally:
            self._going = False
        if self._place == len(self._steps) and self._deadline.isActive():
            self._end(0)

    def _take(self, step: dict[str, object]) -> bool:
        """Takes one step; False if it must wait for something to change."""
        [(verb, what)] = step.items()
        match verb, what:
            case "press", str():
                control = self._control(what)
                if control is None and self._somebody_pressed():
                    return True
                if not isinstance(control, QAbstractButton) or not control.isEnabled():
                    return False
                control.click()
            case "type", [str() as identifier, str() as text]:
                control = self._control(identifier)
                if not isinstance(control, QLineEdit):
                    return False
                control.setText(text)
            case "add", list():
                page = self._frame.page
                if not isinstance(page, ChoosePage):
                    return False
                page.add(Path(str(path)) for path in what) if what else page.add_samples()
            case "wait", str():
                control = self._control(what)
                return control is not None and control.isEnabled()
            case "gone", str():
                return self._control(what) is None
            case "keep", str():
                self._keep(what)
            case "paper", [str() as name, str() as identifier]:
                control = self._control(identifier)
                if not isinstance(control, QPlainTextEdit | QLabel):
                    return False
                (self._folder / name).write_text(_text(control), encoding="utf-8")
            case "listen", str():
                lines = aloud.reading(self._frame)
                self._texts[f"{what}.spoken"] = {f"{place:03}": t for place, t in enumerate(lines)}
            case "reading", True:
                if self._frame.findChild(aloud.Reading) is None:
                    aloud.Reading(self._frame).show()
            case "leave", True:
                self._end(0)
            case _:
                self._give_up("no such step")
        return True

    def _somebody_pressed(self) -> bool:
        """Whether what these presses lead to is there already: a visitor was quicker. If so, it
        goes on from there."""
        ahead = self._place
        while ahead < len(self._steps) and "press" in self._steps[ahead]:
            ahead += 1
        what = self._steps[ahead].get("wait") if ahead < len(self._steps) else None
        if not isinstance(what, str) or self._control(what) is None:
            return False
        self._place = ahead - 1
        return True

    def _control(self, identifier: str) -> QWidget | None:
        """The visible control with this identifier, if the page shows one."""
        for control in self._frame.findChildren(QWidget, identifier):
            if control.isVisible():
                return control
        return None

    def _keep(self, name: str) -> None:
        """Raises OSError."""
        for _ in range(5):  # text that wraps asks for its height more than once
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if not self._frame.grab().save(str(self._folder / f"{name}.png")):
            raise OSError
        shown = [
            control
            for kind in (QLabel, QAbstractButton, QPlainTextEdit)
            for control in self._frame.findChildren(kind)
            if control.isVisible() and control.objectName()
        ]
        self._texts[name] = {control.objectName(): _text(control) for control in shown}

    def _give_up(self, why: str) -> None:
        self.stopped_at = self._place + 1
        if self._keeps:
            with contextlib.suppress(OSError):
                self._keep("stopped")
        self._end(1)  # before it is told: there may be nobody to hear it any more
        print(f"takeitdown: the walk stopped at step {self.stopped_at}: {why}", file=sys.stderr)

    def _end(self, status: int) -> None:
        self._deadline.stop()
        if self._keeps:
            texts = json.dumps(self._texts, indent=1, ensure_ascii=False)
            try:
                (self._folder / "pages.json").write_text(texts, encoding="utf-8")
            except OSError:
                status, self.stopped_at = 1, self.stopped_at or self._place
                print("takeitdown: the walk's folder is full, or takes no files", file=sys.stderr)
        self.ended.emit(status)


def _text(control: QWidget) -> str:
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    return control.text() if isinstance(control, QLabel | QAbstractButton) else ""
