"""The guide's pages: now, the other side, the map, the handbook.

Each shows what it is given and asks for acts by signals; none speaks to a service.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from takeitdown.practice import copies, words
from takeitdown.practice.copies import Copy
from takeitdown.practice.guide import drawing, mapview, sayings
from takeitdown.practice.guide.mapview import MapView
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.guide.printed import (
    case_told,
    documents,
    elsewhere_told,
    otherwise_told,
    read_told,
    report_told,
    row_told,
    rows_told,
    scan_told,
    with_source,
)
from takeitdown.practice.holdings import Holdings
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.scenes import SCENES, Scene
from takeitdown.practice.show import Seen, Show
from takeitdown.practice.words import Statement
from takeitdown.practice.world import World
from takeitdown.window import look
from takeitdown.window.controls import (
    Fold,
    ScrollArea,
    announce,
    button,
    card,
    column,
    exact_text,
    heading,
    identify,
    mark,
    sentence,
    title,
)
from takeitdown.window.controls import (
    Row as Buttons,
)
from takeitdown.window.frame import Content
from takeitdown.window.papers import write_paper

Act = Callable[[Show], object]
Rows = list[tuple[str, ...]]


class GuidePage(ScrollArea):
    """A page that scrolls."""

    def __init__(self, name: str, called: str) -> None:
        super().__init__()
        identify(self, f"guide.{name}", f"{sayings.BANNER} {called}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = Content()
        content.setObjectName("page")
        self.body = column(content, spacing=12)
        self.body.setContentsMargins(0, 8, 16, 24)
        self.setWidget(content)

    def part(self, *widgets: QWidget) -> None:
        self.body.addSpacing(12)
        for widget in widgets:
            self.body.addWidget(widget)


class Table(QWidget):
    """Rows of sentences, the first of them the heads. `parts` says how wide the columns are beside
    one another. Not shown while it is empty."""

    def __init__(self, identifier: str, name: str, *parts: int) -> None:
        super().__init__()
        identify(self, identifier, name)
        self._rows: Rows = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for place, part in enumerate(parts):
            self._grid.setColumnStretch(place, part)
        self.hide()

    def show_rows(self, rows: Rows) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        while (item := self._grid.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        for number, row in enumerate(rows):
            for place, text in enumerate(row):
                cell = sentence(text, kind="" if number else "quiet")
                self._grid.addWidget(cell, number, place, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(rows))


class ScenesPage(GuidePage):
    """`chosen` carries a Scene."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("scenes", sayings.SCENES)
        self.body.setSpacing(4)
        self._buttons: dict[str, QPushButton] = {}
        for scene in SCENES:
            text = f"{scene.key}  {scene.title}"
            made = button(f"scene.{scene.name}", text, partial(self._choose, scene), "way")
            made.setCheckable(True)
            self.body.addWidget(made)
            self._buttons[scene.name] = made
        self.body.addStretch(1)

    def _choose(self, scene: Scene) -> None:
        self.show_scene(scene)
        self.chosen.emit(scene)

    def show_scene(self, scene: Scene | None) -> None:
        """Marks the one that is played."""
        for name, made in self._buttons.items():
            made.setChecked(scene is not None and name == scene.name)


class NowPage(GuidePage):
    """What the person sees now, what to say, and what people ask. `next_stop` when the presenter
    goes on."""

    next_stop = Signal()

    def __init__(self) -> None:
        super().__init__("now", sayings.NOW)
        self._page = heading("", "now.page")
        self._then = sentence("", "now.then", kind="quiet")
        self._scene = sentence(sayings.NO_SCENE, "now.scene")
        self._say = sentence("", "now.say")
        self._say.setFont(look.title_font())
        self._on = button("now.next", sayings.NEXT_STOP, self.next_stop.emit, "primary")
        self._on.hide()
        self._stop = mark(card(self._scene, self._say, Buttons(self._on)), kind="notice")
        self._glance = sentence(sayings.LIST_EMPTY, "now.glance")
        self._sayings = QWidget()
        self.body.addWidget(sentence(sayings.PAGE_SHOWN, kind="quiet"))
        self.body.addWidget(self._page)
        self.body.addWidget(self._then)
        self.part(self._stop)
        self.part(title(sayings.SEEN_NOW), self._glance)
        self.body.addSpacing(12)
        self.body.addWidget(self._sayings)
        self.body.addStretch(1)
        self.show_page("begin", "")

    def show_page(self, name: str, code: str) -> None:
        """The person sees another page; "" if there is no window."""
        told = sayings.PAGES.get(name, sayings.UNKNOWN_PAGE)
        called = f"{told.called or name}  {code}".strip() if name else sayings.WINDOW_GONE
        self._page.setText(called)
        self._then.setText(sayings.NEXT_PAGE.format(told.then) if told.then else "")
        self._then.setVisible(bool(told.then) and bool(name))
        fresh = QWidget()
        inside = column(fresh, spacing=8)
        inside.addWidget(title(sayings.SAY))
        for text in told.say if name else ():
            inside.addWidget(sentence(text))
        if told.asked and name:
            inside.addSpacing(12)
            inside.addWidget(title(sayings.ASKED))
        for number, (question, answer) in enumerate(told.asked if name else ()):
            inside.addWidget(_fold(f"now.asked.{number}", question, (Statement(answer),)))
        self.body.replaceWidget(self._sayings, fresh)
        fresh.setVisible(bool(name))
        self._sayings.hide()
        self._sayings.deleteLater()
        self._sayings = fresh

    @property
    def goes_on(self) -> bool:
        """Whether there is a next stop."""
        return not self._on.isHidden()

    def say_scene(self, text: str) -> None:
        self._scene.setText(text)
        self._say.setText("")
        self._on.hide()

    def show_stop(self, stopped: Stopped) -> None:
        stops = stopped.scene.stops
        number = stops.index(stopped.stop) + 1
        self._scene.setText(
            sayings.SCENE_NOW.format(stopped.scene.title, number, len(stops), stopped.stop.name)
        )
        said = f"{stopped.stop.say} {otherwise_told(stopped)}".strip()
        self._say.setText(said)
        self._on.setVisible(number < len(stops))
        announce(self._say, said)

    def show_seen(self, seen: Seen) -> None:
        self._glance.setText("\n".join(_at_a_glance(seen)))


def _at_a_glance(seen: Seen) -> Iterator[str]:
    """What the other side has, in a line each: enough to talk about it without turning there."""
    happened = seen.happened
    yield rows_told(seen)
    if happened.readings:
        yield read_told(seen)
    for scan in happened.scans[-len(copies.bundled()) :]:
        yield sayings.SCAN_AT_A_GLANCE.format(*scan_told(scan))
    for scan in happened.scans[-1:]:
        yield words.finding(scan).text
    if any(taken for _, taken in happened.elsewhere):
        yield from elsewhere_told(seen)
    for filed in happened.reports[-1:]:
        yield sayings.REPORT_AT_A_GLANCE.format(filed.id, len(filed.files))
    for referred in happened.referred[-1:]:
        why = " ".join(words.REASONS[reason] for reason in referred.reasons)
        yield sayings.CASE_AT_A_GLANCE.format(referred.agency, why)


class OtherSidePage(GuidePage):
    """The services, live. `asked` carries an Act."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("other", sayings.OTHER_SIDE)
        self._reader = sentence("", "platform.reader", kind="quiet")
        self._reader.hide()
        self._told: tuple[str, ...] = ()
        self._count = sentence(sayings.LIST_EMPTY, "list.count")
        self._rows = exact_text("list.rows", sayings.LIST_TITLE)
        self._rows.setLineWrapMode(self._rows.LineWrapMode.NoWrap)
        self._read = sentence(sayings.NOT_READ, "platform.read_so_far")
        self._scans = Table("platform.scans", sayings.UPLOAD, 3, 3, 3, 5)
        self._report = exact_text("tipline.report", sayings.TIPLINE_TITLE)
        self._report_told = sentence(sayings.NO_REPORT, "tipline.told")
        self._details = exact_text("tipline.details", sayings.REPORT_DETAILS)
        self._elsewhere = sentence("", "platform.elsewhere")
        self._no_case = sentence(sayings.NO_CASE, "casework.none")
        self._case = exact_text("casework.told", sayings.CASEWORK_TITLE)  # digests break anywhere
        self._doors = exact_text("doors.addresses", sayings.DOORS)
        self._doors.setLineWrapMode(self._doors.LineWrapMode.NoWrap)
        doors = card(sentence(sayings.DOORS_NOTE), self._doors)
        for part in (
            self._list_part(),
            self._platform_part(),
            self._others_part(),
            self._tipline_part(),
            self._casework_part(),
            Fold("doors", sayings.DOORS, doors),
        ):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _list_part(self) -> QFrame:
        return card(
            title(sayings.LIST_TITLE),
            self._count,
            self._rows,
            title(sayings.LIST_LACKS),
            sentence("\n".join(one.text for one in words.LIST_HAS_NOT), "list.lacks"),
            _fold("list.has", sayings.LIST_HAS, words.LIST_HAS),
            _fold("list.keeps", sayings.LIST_KEEPS, words.LIST_ALSO_KEEPS),
        )

    def _platform_part(self) -> QFrame:
        uploads = [
            self._act(
                f"platform.upload.{copy.kind}", words.COPIES[copy.kind], partial(_upload, copy)
            )
            for copy in copies.bundled()
        ]
        return card(
            title(sayings.PLATFORM_TITLE),
            self._reader,
            self._read,
            Buttons(self._act("platform.read", sayings.READ_LIST, Show.read_the_list)),
            title(sayings.UPLOAD),
            Buttons(*uploads),
            self._scans,
        )

    def _others_part(self) -> QFrame:
        upload = self._act("platform.upload_elsewhere", sayings.UPLOAD_THERE, _upload_elsewhere)
        return card(
            title(sayings.NOT_TAKING_PART),
            self._elsewhere,
            Buttons(upload),
            _fold("platform.others", sayings.NOT_TAKING_PART_WHY, words.NOT_TAKING_PART),
        )

    def _tipline_part(self) -> QFrame:
        return card(
            title(sayings.TIPLINE_TITLE),
            self._report_told,
            Buttons(self._act("platform.report", sayings.FILE_REPORT, Show.report)),
            self._report,
            self._details,
        )

    def _casework_part(self) -> QFrame:
        question = words.ORIGINAL
        opened = tuple(Statement(text) for text in question.open)
        return card(
            title(sayings.CASEWORK_TITLE),
            self._no_case,
            Buttons(self._act("casework.hand_over", sayings.HAND_OVER, Show.hand_over)),
            self._case,
            _fold("casework.how", sayings.CASEWORK_HOW, words.CASEWORK),
            _fold("casework.original", question.question, question.answers),
            _fold("casework.open", sayings.ORIGINAL_OPEN, opened),
        )

    def _act(self, identifier: str, text: str, act: Act) -> QWidget:
        return button(identifier, text, lambda: self.asked.emit(act))

    def show_world(self, world: World) -> None:
        """What the platform reads the list with, and where everybody may upload and file."""
        self._reader.setText(words.READERS[world.platform.reader])
        self._reader.show()
        self._doors.setPlainText(_doors_told(world.doors, world.address, world.provider))

    def show_seen(self, seen: Seen) -> None:
        self._count.setText(rows_told(seen))
        told = tuple(_row_told(row_told(row)) for row in seen.rows)
        if told != self._told:
            self._told = told
            self._rows.setPlainText("\n".join(told))
        self._rows.setVisible(bool(told))
        happened = seen.happened
        self._read.setText(read_told(seen))
        scans: Rows = [scan_told(scan) for scan in happened.scans]
        self._scans.show_rows([sayings.SCAN_COLUMNS, *scans] if scans else [])
        self._elsewhere.setText("\n".join(elsewhere_told(seen)))
        self._report_told.setText(sayings.NO_REPORT)
        for box in (self._report, self._details):
            box.setVisible(bool(happened.reports))
        for filed in happened.reports[-1:]:
            self._report_told.setText(report_told(filed))
            boxes = (self._report, self._details)
            for box, document in zip(boxes, documents(filed), strict=True):
                if box.toPlainText() != document:
                    box.setPlainText(document)
        case = "\n".join(
            " · ".join(filter(None, row)) for one in happened.referred for row in case_told(one)
        )
        if self._case.toPlainText() != case:
            self._case.setPlainText(case)
        self._case.setVisible(bool(case))
        self._no_case.setVisible(not case)


def _upload(copy: Copy, show: Show) -> None:
    show.upload(copy)


def _upload_elsewhere(show: Show) -> None:
    show.upload_elsewhere(copies.bundled()[0])


def _row_told(cells: tuple[str, ...]) -> str:
    number, time, what, entry, *prints = cells
    names = sayings.LIST_COLUMNS[-len(prints) :]
    hashes = "  ".join(
        f"{name} {value}" for name, value in zip(names, prints, strict=True) if value
    )
    return f"{number:>3}  {time}  {entry}  {what:<34}  {hashes}"


def _doors_told(doors: dict[str, str], tipline: str, provider: Credentials) -> str:
    lines = [sayings.DOOR.format(name, address) for name, address in doors.items()]
    lines.append(sayings.DOOR.format(sayings.TIPLINE_TITLE, tipline))
    lines.append(sayings.DOOR_LOGIN.format(provider.name, provider.secret))
    picture = copies.bundled()[-1].file
    lines.append(sayings.DOOR_CURL.format(picture, next(iter(doors.values()))))
    return "\n".join(lines)


def _fold(identifier: str, text: str, statements: tuple[Statement, ...]) -> Fold:
    def content() -> QFrame:
        said = []
        for one in statements:
            said.append(sentence(one.text))
            if one.source:
                said.append(sentence(sayings.SOURCE.format(one.source), kind="quiet"))
        return card(*said)

    return Fold(identifier, text, content)


class MapPage(GuidePage):
    """The map, live, and the way to save it."""

    def __init__(self, folder: Path | None) -> None:
        super().__init__("map", sayings.MAP)
        self._folder = folder
        self._holdings: Holdings | None = None
        self._view = MapView()
        self._text = sentence("", "map.text")
        self._outcome = sentence("", "map.outcome")
        self._outcome.hide()
        self.body.addWidget(heading(sayings.MAP_TITLE, "map.heading"))
        self.body.addWidget(sentence(sayings.MAP_NOTE, kind="quiet"))
        self.body.addWidget(self._view)
        if folder is not None:
            self.body.addLayout(Buttons(button("map.save", sayings.MAP_SAVE, self._save)))
        self.body.addWidget(self._outcome)
        self.part(title(sayings.MAP_AS_TEXT), self._text)
        self.body.addStretch(1)

    def show_holdings(self, holdings: Holdings) -> None:
        if holdings != self._holdings:
            self._holdings = holdings
            self._view.show_holdings(holdings)
            self._text.setText("\n".join(sayings.map_lines(holdings)))

    def _save(self) -> None:
        if self._folder is None or self._holdings is None:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(mapview.png(self._holdings))
        svg = drawing.svg(self._holdings).encode("utf-8")
        try:
            first = write_paper(self._folder, "practice-map-{0}.svg", svg)
            second = write_paper(self._folder, "practice-map-{0}.png", bytes(buffer.data().data()))
        except OSError:
            self._outcome.setText(sayings.MAP_NOT_SAVED)
        else:
            self._outcome.setText(sayings.MAP_SAVED.format(first, second))
        self._outcome.show()
        announce(self._outcome, self._outcome.text())


class HandbookPage(GuidePage):
    """The trainer's handbook."""

    def __init__(self) -> None:
        super().__init__("handbook", sayings.HANDBOOK)
        self.body.addWidget(heading(sayings.HANDBOOK, "handbook.heading"))
        for name, paragraphs in sayings.HANDBOOK_PARTS:
            self.part(title(name), *(sentence(text) for text in paragraphs))
        real = (sentence(with_source(one)) for one in words.STAND_INS)
        self.part(title(sayings.HANDBOOK_REAL), *real)
        self.part(title(sayings.HANDBOOK_NOT_PUBLIC), *map(sentence, words.ORIGINAL.open))
        self.body.addStretch(1)
