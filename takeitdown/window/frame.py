"""The window: one page at a time, with the same things at the same places on each.

Above, the practice banner, the step line and "Hide and close now"; below, the honest line. `Page`
is what every page is: a heading, a column of things, and its buttons at the end of the reading
path.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from takeitdown.window import languages, look, words
from takeitdown.window.controls import (
    Fold,
    Row,
    ScrollArea,
    announce,
    bring_into_view,
    button,
    column,
    heading,
    identify,
    mark,
    sentence,
    tell,
)

LARGE_TEXT = 1.4
NARROW = 480  # px
GUTTER = 16  # px: the scroll bar stands beside the column, which is as wide with it as without
SCROLL_BAR = 14  # px, as in the stylesheet


class Content(QWidget):
    """What a page scrolls. Text that wraps is only as high as the width makes it: its least height
    at the least width, which a layout would ask for, would leave the page half empty."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(super().minimumSizeHint().width(), 0)


def tight(width: int) -> bool:
    """Whether a page needs all the room: with large text, or in a narrow window."""
    return look.text_scale() > LARGE_TEXT or width < NARROW


class Page(QWidget):
    """One page. `step` is its place among the five, or 0 for a page beside them.

    `settled` is emitted when what the page shows has changed by itself; `back` when the person
    wants the page before.
    """

    settled = Signal()
    back = Signal()
    bare = False  # shows nothing that tells what the app is for
    holds = False  # no other page takes its place by itself

    def __init__(self, name: str, step: int, step_name: str, heading_text: str) -> None:
        super().__init__()
        self.name = name
        self.step_text = words.step(step, step_name) if step else step_name
        place = f"{self.step_text}. " if self.step_text else ""
        identify(self, name, f"{place}{heading_text}")
        self.heading = heading(heading_text, f"{name}.heading")
        content = Content()
        content.setObjectName("page")
        self.body = column(content, spacing=12)
        sides = (GUTTER, GUTTER - SCROLL_BAR)
        before, after = reversed(sides) if self.isRightToLeft() else sides
        self.body.setContentsMargins(before, 8, after, 24)
        self.body.addWidget(self.heading)
        scroll = identify(ScrollArea(), f"{name}.scroll", heading_text)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, last: bar.setEnabled(last > 0))  # else it is not seen
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._around = column(self, spacing=12)
        self._around.addWidget(scroll, 1)
        self.view = scroll

    def rename(self, heading_text: str) -> None:
        """Another heading for the same page, for example about another person."""
        before = self.accessibleName().removesuffix(self.heading.text())
        self.setAccessibleName(before + heading_text)
        self.heading.setText(heading_text)
        self.view.setAccessibleName(heading_text)

    def come_to(self, widget: QWidget) -> None:
        """Scrolls until all of `widget` is seen, or its beginning, once it has its place: what was
        just shown gets it with the layout."""

        def scroll() -> None:
            content = self.view.widget()
            if content is None or not widget.isVisible():
                return
            bar, room = self.view.verticalScrollBar(), self.view.viewport().height()
            top = widget.mapTo(content, widget.rect().topLeft()).y() - 8
            bottom = top + widget.height() + 16
            bar.setValue(max(min(bar.value(), top), min(top, bottom - room)))

        QTimer.singleShot(0, widget, scroll)

    def comes_up(self, fold: Fold) -> Fold:
        """Has what is unfolded come into view."""
        fold.unfolded.connect(lambda unfolded: self.come_to(fold) if unfolded else None)
        return fold

    def part(self, *widgets: QWidget) -> None:
        """Widgets that belong together, 24 px below what came before."""
        self.body.addSpacing(12)
        for widget in widgets:
            self.body.addWidget(widget)

    def tell(self, label: QLabel, text: str, problem: bool = False) -> None:
        """Shows in `label` what came of something, and has it read out."""
        tell(label, text, problem)
        self.settled.emit()

    def finish(self, primary: QWidget | None, *others: QWidget, back: bool = True) -> None:
        """The page's buttons: Back first, then the quieter ones, the primary one at the end."""
        self.body.addStretch(1)
        self.back_button = button(f"{self.name}.back", words.BACK, self.back.emit)
        ended = [primary] if primary is not None else []
        self._buttons = QWidget()
        inside = column(self._buttons, spacing=16)
        inside.addWidget(mark(QFrame(), kind="line"))
        inside.addLayout(Row(self.back_button, *others, *ended, spread=primary is not None))
        self._last = QVBoxLayout()
        self.end = QVBoxLayout()  # for what the frame has there
        self.body.addLayout(self._last)
        self.body.addLayout(self.end)
        self._place_buttons()
        self.back_button.setVisible(back)  # before it has its place it would be a window

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        self._place_buttons()
        super().resizeEvent(event)

    def _place_buttons(self) -> None:
        """Where the page needs the room, they scroll with it."""
        place = self._last if tight(self.width()) else self._around
        side = GUTTER if place is self._around else 0
        self._buttons.setContentsMargins(side, 0, side, 0)
        if place.indexOf(self._buttons) < 0:
            place.addWidget(self._buttons)
            self._buttons.show()  # at once, not with the next event


class Frame(QMainWindow):  # a plain QWidget is no window to a screen reader, but a "filler"
    """The one top-level window. `leaving` asks the application to hide and end at once."""

    leaving = Signal()
    changed = Signal()  # another page, or a page that settled
    pause_asked = Signal()
    traces_asked = Signal()
    help_asked = Signal()
    proof_asked = Signal()

    def __init__(self, practice: bool, any_pictures: bool) -> None:
        super().__init__()
        identify(self, "frame")
        self.setWindowTitle(words.PRACTICE_TITLE if practice else words.WINDOW_TITLE)
        if practice:
            self.setAccessibleName(f"{words.PRACTICE_ANY} {words.WINDOW_TITLE}")
        self._banner = words.PRACTICE_ANY if any_pictures else words.PRACTICE
        self._practised, self._proof_offered = practice, False
        self._before: list[Page] = []  # where Back leads from a page beside the way
        self._step = sentence("", "frame.step", kind="quiet")
        self._stack = QStackedWidget()
        inner = QWidget()
        self._within = column(inner, spacing=12)
        self._within.addLayout(self._top())
        self._within.addWidget(self._stack, 1)
        self._foot = self._bottom()
        self._within.addWidget(self._foot)
        whole = QWidget()
        outer = column(whole, spacing=0)
        self.setCentralWidget(whole)
        self._practice = sentence("", "frame.practice", kind="practice")
        outer.addWidget(self._practice)
        self._practice.setVisible(practice)
        if languages.is_draft():
            outer.addWidget(sentence(words.DRAFT, "frame.draft", kind="practice"))
        self._around = QHBoxLayout()
        self._around.addWidget(inner)
        outer.addLayout(self._around, 1)
        # Command+Q on macOS. In the file dialog as well, which is a window of its own.
        quit_key = QShortcut(QKeySequence("Ctrl+Q"), self)
        quit_key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        quit_key.activated.connect(self.leaving)
        self.setMinimumWidth(320)
        self.resize(round(920 * min(look.text_scale(), 1.3)), 700)

    def _top(self) -> QHBoxLayout:
        """Where the person is, and the two ways out of sight. "Hide and close now" is the first
        control of all, for the Tab key and for a screen reader."""
        leave = button("frame.leave", words.LEAVE, self.leaving.emit)
        pause = button("frame.pause", words.PAUSE, self.pause_asked.emit)
        self._pause = pause
        for hidden_at_times in (pause, self._step):
            keeps_place = hidden_at_times.sizePolicy()
            keeps_place.setRetainSizeWhenHidden(True)
            hidden_at_times.setSizePolicy(keeps_place)
        top = QHBoxLayout()
        top.setContentsMargins(GUTTER, 0, GUTTER, 0)
        top.addWidget(self._step, 1)
        top.addLayout(Row(leave, pause))
        self._head = top
        return top

    def _bottom(self) -> QWidget:
        """The honest line, what can be read on each page, and the page's code: last of all."""
        self._honest = sentence("", "frame.honest", kind="quiet")
        self._proof = button("frame.proof", words.PROOF, self.proof_asked.emit, "quiet")
        self._help = button("frame.help", words.HELP, self.help_asked.emit, "quiet")
        self._traces = button("frame.traces", words.TRACES, self.traces_asked.emit, "quiet")
        self._code = sentence("", "frame.code", kind="quiet")
        for small in (self._honest, self._help, self._proof, self._traces, self._code):
            small.setFont(look.quiet_font())
        self._proof.hide()
        self._code.setWordWrap(False)
        self._code.setMinimumHeight(self._help.sizeHint().height())  # beside the others' text
        foot = QWidget()
        bottom = column(foot, spacing=4)
        bottom.addSpacing(4)
        bottom.addWidget(self._honest)
        bottom.addLayout(Row(self._help, self._proof, self._traces, self._code, spread=True))
        return foot

    def _place_foot(self) -> None:
        """Where the page needs the room, the foot scrolls with it."""
        page = self.page
        place = page.end if page is not None and tight(self.width()) else self._within
        side = GUTTER if place is self._within else 0
        self._foot.setContentsMargins(side, 0, side, 0)
        if place.indexOf(self._foot) < 0:
            place.addWidget(self._foot)
            self._foot.show()  # at once, not with the next event

    @property
    def page(self) -> Page | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_page(self, page: Page) -> None:
        """Shows `page` in place of the one before, and has it read out. During a break it is
        where the break ends."""
        if self.page is not None and self.page.holds:
            self._before = [page]
            return
        self._before.clear()
        self._show(page, page.heading)
        page.view.verticalScrollBar().setValue(0)
        self._read_out(page)

    def show_beside(self, page: Page) -> None:
        """Shows a page beside the way. Its Back leads to where the person was, as they left it."""
        here = self.page
        if here is None or here is page:
            return
        if self._stack.indexOf(page) < 0:
            page.back.connect(self._return)
        if page in self._before:
            del self._before[self._before.index(page) :]
        self._before.append(here)
        self._show(page, page.heading)
        self._read_out(page)

    def _return(self) -> None:
        page = self._before.pop()
        self._show(page, page.focusWidget() or page.heading)
        self._read_out(page)

    def _show(self, page: Page, focused: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
            page.settled.connect(self.changed)
        self._step.setText(page.step_text)
        self._step.setVisible(bool(page.step_text))
        self._code.setText(words.page_code(page.name))
        if self._practised:
            banner = words.PRACTICE_ANY if page.bare else self._banner
            self._practice.setText(banner)
            if not page.accessibleName().startswith(banner):
                page.setAccessibleName(f"{banner} {page.accessibleName()}")
        focused.setFocus(Qt.FocusReason.OtherFocusReason)  # or the stack would look for one
        self._stack.setCurrentWidget(page)
        self._place_foot()
        self._honest.setVisible(not page.bare)
        self._proof.setVisible(not page.bare and self._proof_offered)
        self._traces.setVisible(not page.bare)
        self._help.setVisible(not page.bare)
        self._pause.setVisible(not (page.bare and page.holds))

    def _read_out(self, page: Page) -> None:
        announce(page.heading, page.accessibleName())
        self.changed.emit()

    def say_honestly(self, text: str) -> None:
        self._honest.setText(text)

    def offer_proof(self) -> None:
        """From the next page on: without a list there is nothing to prove."""
        self._proof_offered = True

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 (Qt's name)
        """Tab goes through the controls in the order in which a screen reader reads them: that of
        the widgets, wherever a page puts one later. Qt's own order is that of their making."""
        every = self.findChildren(QWidget)
        focused = self.focusWidget()
        here = every.index(focused) if focused in every else -1
        ahead = [*every[here + 1 :], *every[: max(here, 0)]]
        for widget in ahead if forward else reversed(ahead):
            stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if stop and widget.isVisible() and widget.isEnabled() and widget.window() is self:
                reason = Qt.FocusReason
                widget.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                bring_into_view(widget)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """One column of readable width, in the middle of whatever room there is."""
        room = self.width()
        side = max(16 if room < NARROW else 40, (room - look.column_width()) // 2)
        across = QBoxLayout.Direction.LeftToRight  # mirrored where the language is
        down = QBoxLayout.Direction.TopToBottom
        self._head.setDirection(down if room < NARROW else across)
        self._place_foot()
        self._around.setContentsMargins(side - GUTTER, 20, side - GUTTER, 16)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        event.ignore()  # leaving hides everything first, and asks nothing
        self.leaving.emit()
