"""The guide's window: what the presenter sees while the person's window stands on another screen.

It draws and asks; the line, the scenes and the services are waited for on threads of their own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from takeitdown.practice.guide import sayings
from takeitdown.practice.guide.line import Gone, Line
from takeitdown.practice.guide.pages import (
    GuidePage,
    HandbookPage,
    MapPage,
    NowPage,
    OtherSidePage,
    ScenesPage,
)
from takeitdown.practice.guide.play import Play, Stopped
from takeitdown.practice.guide.stagehand import NextStop, Reset, Stagehand
from takeitdown.practice.hash_list import NotStarted
from takeitdown.practice.holdings import Holdings
from takeitdown.practice.partner import NotRead
from takeitdown.practice.scenes import SCENES, Scene
from takeitdown.practice.show import Seen, Show
from takeitdown.steps import wire
from takeitdown.window import languages, look
from takeitdown.window.controls import Row, announce, button, column, identify, sentence
from takeitdown.window.frame import LARGE_TEXT
from takeitdown.window.jobs import Jobs

LOOK_EVERY = 700  # ms: how often the other side is asked what there is
LONG_ON_THE_WAY = 12_000  # ms: longer than any stop takes that nobody disturbs
SCENES_WIDTH = 330
PERSON_WIDTH = 920  # the person's window, where both stand on one screen

Live = tuple[Seen, Holdings]


class Ear(QObject):
    """Brings what the line hears to the thread that draws. `opened`: the other side is there."""

    told = Signal(object)
    opened = Signal()


class GuideWindow(QMainWindow):
    """`acts` carries an Order for the stagehand."""

    acts = Signal(object)

    def __init__(self, show: Show, folder: Path | None) -> None:
        super().__init__()
        self._show = show
        identify(self, "guide", sayings.BANNER)
        self.setWindowTitle(sayings.TITLE)
        self._folder = folder
        self.scenes, self.now = ScenesPage(), NowPage()
        self._open = False
        self._live: Live | None = None
        self._shows_live: list[Callable[[Seen, Holdings], None]] = []
        self._shows(lambda seen, _: self.now.show_seen(seen))
        self._begun = time.monotonic()
        self._stack = QStackedWidget()
        self._turns: dict[str, QPushButton] = {}
        self._elapsed = sentence("", "guide.elapsed", kind="quiet")
        self._elapsed.setWordWrap(False)
        self._outcome = sentence("", "guide.outcome", kind="quiet")
        reset = button("guide.reset", sayings.RESET, lambda: self.acts.emit(Reset()))
        body = QHBoxLayout()
        turns = [
            self._turn("now", sayings.NOW, lambda: self.now),
            self._turn("other", sayings.OTHER_SIDE, lambda: self.other),
            self._turn("map", sayings.MAP, lambda: self.map),
            self._turn("handbook", sayings.HANDBOOK, lambda: self.handbook),
        ]
        if look.text_scale() > LARGE_TEXT:
            turns.insert(0, self._turn("scenes", sayings.SCENES, lambda: self.scenes))
        else:
            self.scenes.setFixedWidth(SCENES_WIDTH)
            body.addWidget(self.scenes)
        body.addWidget(self._stack, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 16, 24, 16)
        inside.setSpacing(12)
        inside.addLayout(Row(*turns, reset, spread=True))
        inside.addLayout(body, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._outcome, 1)
        foot.addWidget(self._elapsed)
        inside.addLayout(foot)
        whole = QWidget()
        outer = column(whole, spacing=0)
        self.setCentralWidget(whole)
        outer.addWidget(sentence(sayings.BANNER, "guide.banner", kind="practice"))
        outer.addLayout(inside, 1)
        self._turn_to(self.now)
        self.scenes.chosen.connect(self.acts)
        self.now.next_stop.connect(self._go_on)
        QShortcut("Ctrl+R", self).activated.connect(reset.click)
        for scene in SCENES:
            QShortcut(scene.key, self).activated.connect(partial(self.acts.emit, scene))
        for key in (Qt.Key.Key_PageDown, QKeySequence(QKeySequence.StandardKey.Forward)):
            QShortcut(key, self).activated.connect(self._go_on)
        self.patience = QTimer(self, singleShot=True, interval=LONG_ON_THE_WAY)
        self.patience.timeout.connect(lambda: self._tell(sayings.LONG_ON_THE_WAY))
        clock = QTimer(self)
        clock.timeout.connect(self._tick)
        clock.start(1000)
        self._tick()

    # ── its pages: the first two are always there, the others from when they are turned to ──

    @cached_property
    def other(self) -> OtherSidePage:
        page = OtherSidePage()
        page.asked.connect(lambda act: self.acts.emit(lambda: act(self._show)))
        self._shows(lambda seen, _: page.show_seen(seen))
        if self._open:
            page.show_world(self._show.world)
        return page

    @cached_property
    def map(self) -> MapPage:
        page = MapPage(self._folder)
        self._shows(lambda _, held: page.show_holdings(held))
        return page

    @cached_property
    def handbook(self) -> HandbookPage:
        return HandbookPage()

    def _shows(self, show: Callable[[Seen, Holdings], None]) -> None:
        """Has it show what there is, from now on."""
        self._shows_live.append(show)
        if self._live is not None:
            show(*self._live)

    def _turn(self, name: str, called: str, page: Callable[[], GuidePage]) -> QPushButton:
        made = button(f"guide.to.guide.{name}", called, lambda: self._turn_to(page()))
        made.setCheckable(True)
        self._turns[f"guide.{name}"] = made
        return made

    def _turn_to(self, page: GuidePage) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for name, turn in self._turns.items():
            turn.setChecked(name == page.objectName())
        if self.scenes.objectName() not in self._turns:  # map and services need the room
            self.scenes.setVisible(not isinstance(page, MapPage | OtherSidePage))

    def _go_on(self) -> None:
        if self.now.goes_on:
            self._tell(sayings.ON_THE_WAY)
            self.patience.start()
        self.acts.emit(NextStop())

    # ── what happens ──

    def opened(self) -> None:
        self._open = True
        if (other := self.findChild(OtherSidePage)) is not None:
            other.show_world(self._show.world)

    def told(self, told: wire.Told | None) -> None:
        match told:
            case wire.Page():
                self.now.show_page(told.name, told.code)
            case wire.Left():
                self.now.show_page("", "")
            case None:
                QApplication.quit()

    def begun(self, scene: Scene | None, seconds: float) -> None:
        self._begun = time.monotonic()
        self.scenes.show_scene(scene)
        self.now.say_scene(sayings.SCENE_BEGINS if scene else sayings.NO_SCENE)
        self._tell(sayings.RESET_DONE.format(seconds))
        if scene and isinstance(self._stack.currentWidget(), ScenesPage | HandbookPage):
            self._turn_to(self.now)  # where it stands what to say
        self._tick()

    def stopped(self, stopped: Stopped) -> None:
        self.now.show_stop(stopped)
        self.show_live((stopped.seen, stopped.holdings))
        self._tell("")

    def trouble(self, what: str = sayings.TROUBLE) -> None:
        self.scenes.show_scene(None)
        self.now.say_scene(sayings.SCENE_OVER)
        self._tell(what)

    def ended(self) -> None:
        self.trouble(sayings.LIST_ENDED)

    def show_live(self, live: Live | None) -> None:
        if live is not None:
            self._live = live
            for show in self._shows_live:
                show(*live)

    def _tell(self, text: str) -> None:
        self.patience.stop()
        self._outcome.setText(text)
        if text:
            announce(self._outcome, text)

    def _tick(self) -> None:
        seconds = round(time.monotonic() - self._begun)
        self._elapsed.setText(sayings.ELAPSED.format(*divmod(seconds, 60)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        QApplication.quit()
        super().closeEvent(event)


def place(window: QWidget) -> None:
    """On the second screen, if there is one; else beside the person's window."""
    screens = QGuiApplication.screens()
    if len(screens) > 1:
        window.setGeometry(screens[1].availableGeometry().adjusted(0, 40, 0, 0))
        return
    room = screens[0].availableGeometry()
    wide = max(room.width() - PERSON_WIDTH, min(room.width(), 760))
    window.setGeometry(QRect(room.right() - wide, room.top() + 40, wide, room.height() - 60))


def main(line: Line, show: Show, open_show: Callable[[], None]) -> int:
    """Runs the guide until it is closed, or the launcher is gone. Its window does not wait for
    `open_show`; what a presenter asks for does."""
    application = languages.quiet_application("practice")
    application.setApplicationName(sayings.TITLE)
    look.dress(application)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents)
    window = GuideWindow(show, folder if folder.is_dir() else None)
    play, ear, jobs = Play(line, show), Ear(), Jobs(threads=1)
    stagehand = Stagehand(play)
    window.acts.connect(stagehand.ask)
    ear.told.connect(window.told)
    ear.opened.connect(window.opened)
    stagehand.begun.connect(window.begun)
    stagehand.stopped.connect(window.stopped)
    stagehand.trouble.connect(window.trouble)
    stagehand.ended.connect(window.ended)
    stagehand.gone.connect(application.quit)

    def hear(told: wire.Told | None) -> None:
        play.told(told)
        ear.told.emit(told)

    def look_there() -> Live | None:
        try:
            seen = play.seen()
        except NotRead:  # the list is busy: what was seen before stays
            return None
        return seen, play.holdings(seen)

    def look_again() -> None:
        jobs.run(look_there, shown, lambda _: None)

    def shown(live: Live | None) -> None:
        window.show_live(live)
        QTimer.singleShot(LOOK_EVERY, look_again)

    def begin() -> None:
        try:
            open_show()
        except NotStarted:
            raise Gone from None  # the launcher says so
        line.open()
        ear.opened.emit()

    line.told = hear
    ear.opened.connect(look_again)
    stagehand.open(begin)
    place(window)
    window.show()
    return application.exec()
