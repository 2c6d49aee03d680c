"""Plain widgets, each with a stable identifier for tests and a name for screen readers.

Text is always plain text: rich text in a label can fetch from the network, and file names come from
strangers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from takeitdown.window import look, words
from takeitdown.window.languages import isolated

W = TypeVar("W", bound=QWidget)
B = TypeVar("B", bound=QAbstractButton)


def identify(widget: W, identifier: str, spoken: str = "") -> W:
    """Gives `widget` its identifier (`page.control`) and, where its text is none, its name."""
    widget.setObjectName(identifier)
    widget.setAccessibleIdentifier(identifier)
    if spoken:
        widget.setAccessibleName(spoken)
    return widget


def mark(widget: W, **properties: str) -> W:
    """Sets what the stylesheet chooses by, for example kind="primary"."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    return widget


def sentence(
    text: str, identifier: str = "", kind: str = "", made: type[QLabel] = QLabel
) -> QLabel:
    """A paragraph. It wraps, can be selected, and is never taken for anything but plain text."""
    label = made()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if kind:
        mark(label, kind=kind)
    return identify(label, identifier) if identifier else label


def heading(text: str, identifier: str) -> QLabel:
    """The page's name, which takes the focus when the page comes, so that it is read out. The Tab
    key does not come back to it: there is nothing to press."""
    label = sentence(text, identifier)
    label.setFont(look.heading_font())
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def title(text: str) -> QLabel:
    """The name of a part of a page."""
    label = sentence(text)
    label.setFont(look.title_font())
    return label


# What each wrapping button is for the type checker. Python must not see it twice among the bases.
if TYPE_CHECKING:
    _Button = QPushButton
else:
    _Button = object


class _Wrapping(_Button):
    """A button whose words go on in a further line where one line is too narrow: other languages
    are longer, and some windows and some eyes need large text."""

    _painted = ""  # the text in its lines, while it is painted

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        whole = self.sizeHint()
        lines = 1 if width >= whole.width() else len(self._lines(width))
        return whole.height() + (lines - 1) * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        whole = self.sizeHint()
        # Where no line may break any further: between words, in Chinese between any two signs.
        parts = (self.fontMetrics().horizontalAdvance(part) for part in self._lines(0))
        return QSize(self._beside_text() + max(parts, default=0), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        if self.width() < self.sizeHint().width():
            self._painted = "\n".join(self._lines(self.width()))
        super().paintEvent(event)
        self._painted = ""

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 (Qt's name)
        super().initStyleOption(option)
        if self._painted:
            option.text = self._painted

    def _beside_text(self) -> int:
        """The width of all but the text: padding, border, the box to tick."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return self.sizeHint().width() - text.width()

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - self._beside_text()))
            end = line.textStart() + line.textLength()
            lines.append(self.text()[line.textStart() : end].strip())
        layout.endLayout()
        return lines


class _PushButton(_Wrapping, QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """An Enter that is held down presses once: Qt would go on with whatever button has the
        focus on the next page, and that may be Send."""
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)


class _CheckBox(_Wrapping, QCheckBox):
    pass


class _RadioButton(_Wrapping, QRadioButton):
    """An answer. Arrows go through all answers in their order, whether these stand in a column or
    in a line: Qt's own go by the places, so that Down would do nothing in a line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        key, ahead = Qt.Key, -1 if self.isRightToLeft() else 1
        steps = {key.Key_Down: 1, key.Key_Up: -1, key.Key_Right: ahead, key.Key_Left: -ahead}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        answers = self.group().buttons()
        to = answers[(answers.index(self) + steps[Qt.Key(event.key())]) % len(answers)]
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(to)
        to.setChecked(True)  # last: it may lay the page out anew, which takes some turns


def _wraps(button: B) -> B:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    return button


def button(
    identifier: str, text: str, pressed: Callable[[], object], kind: str = ""
) -> QPushButton:
    """A button named by its verb. `kind`: primary (one a page), quiet, or plain."""
    made = _button(identifier, text, kind)
    made.clicked.connect(lambda: pressed())
    return made


def turning(
    identifier: str, text: str, turned: Callable[[bool], object], kind: str = ""
) -> QPushButton:
    """A button that stays down until it is pressed again. A screen reader turns it without a
    click."""
    made = _button(identifier, text, kind)
    made.setCheckable(True)
    made.toggled.connect(turned)
    return made


def _button(identifier: str, text: str, kind: str) -> QPushButton:
    made = mark(identify(_wraps(_PushButton(text)), identifier), kind=kind or "plain")
    made.setAutoDefault(True)  # Enter presses what has the focus
    return made


def switch(identifier: str, text: str, toggled: Callable[[bool], object]) -> QCheckBox:
    box = identify(_wraps(_CheckBox(text)), identifier)
    box.toggled.connect(toggled)
    return box


def buddy(field: QLineEdit) -> QLabel:
    """The label above a field: what a screen reader calls it, for everybody."""
    label = sentence(field.accessibleName())
    label.setBuddy(field)
    return label


def choices(
    identifier: str,
    question: str,
    answers: dict[str, str],
    given: str = "",
    chosen: Callable[[], object] = lambda: None,
    across: bool = False,
) -> tuple[QWidget, Callable[[], str]]:
    """A question with one answer. Gives the widget, and a function that tells the answer or "".

    `given` is the answer from the beginning; `chosen` is called when another is chosen. `across`
    puts short answers side by side, as far as there is room.
    """
    group = identify(QWidget(), identifier, question)
    layout = column(group, spacing=4)
    layout.addWidget(title(question))
    buttons = QButtonGroup(group)
    stop = given or next(iter(answers))
    for key, text in answers.items():
        choice = identify(_wraps(_RadioButton(text)), f"{identifier}.{key}")
        choice.setProperty("answer", key)
        choice.setChecked(key == given)
        if key != stop:
            choice.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        buttons.addButton(choice)
    if across:
        layout.addLayout(Row(*buttons.buttons()))
    else:
        for each in buttons.buttons():
            layout.addWidget(each)

    def turned(choice: QAbstractButton, checked: bool) -> None:
        """Tab comes to the answer, or to the first where there is none; arrows go on from there."""
        if checked:
            for each in buttons.buttons():
                focus = Qt.FocusPolicy
                each.setFocusPolicy(focus.StrongFocus if each is choice else focus.ClickFocus)
            chosen()

    buttons.buttonToggled.connect(turned)

    def answer() -> str:
        checked = buttons.checkedButton()
        return str(checked.property("answer")) if checked else ""

    return group, answer


def ask_again(group: QWidget, question: str) -> None:
    """Another question above the same `choices`."""
    group.setAccessibleName(question)
    group.findChildren(QLabel)[0].setText(question)


def column(widget: QWidget, spacing: int = 8, margin: int = 0) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


class Row(QLayout):
    """Widgets side by side, and on a further line where there is no room: for narrow windows and
    large text. In right-to-left languages it begins at the right. With `spread`, the last widget
    stands at the end of its line."""

    SPACING = 12

    def __init__(self, *widgets: QWidget, spread: bool = False) -> None:
        super().__init__()
        self._spread = spread
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (Qt's name)
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (Qt's name)
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (Qt's name)
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.SPACING * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 (Qt's name)
        smallest = QSize(0, 0)
        for item in self._shown():
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (Qt's name)
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        """Places the items within the width of `rect`, or only tells the height they need."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        x, y, line = rect.x(), rect.y(), 0
        shown = self._shown()
        for item in shown:
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x > rect.x() and x + width > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + self.SPACING, 0
            if self._spread and item is shown[-1]:
                x = rect.x() + rect.width() - width
            if move:
                left = rect.x() + rect.right() - x - width + 1 if mirrored else x
                item.setGeometry(QRect(QPoint(left, y), QSize(width, height)))
            x, line = x + width + self.SPACING, max(line, height)
        return y + line - rect.y()


# WORKAROUND: a screen reader that asks for a scroll bar after it has gone, as when a page goes,
# ends the process. Qt's accessible scroll area takes a child by its number without looking whether
# there are so many (6.11.3; QAccessibleAbstractScrollArea::child in
# https://code.qt.io/cgit/qt/qtbase.git/tree/src/widgets/accessible/complexwidgets.cpp). Qt chooses
# it by the name of the class; what it has for a "QWidget" looks.
if TYPE_CHECKING:
    ScrollArea = QScrollArea
else:
    ScrollArea = type("QWidget", (QScrollArea,), {})


def bring_into_view(widget: QWidget) -> None:
    """Scrolls until all of `widget` is seen, not only the place of its text cursor."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and (content := around.widget()) is not None:
        half = widget.height() // 2
        middle = widget.mapTo(content, widget.rect().topLeft()).y() + half
        around.ensureVisible(0, middle, 0, half + 8)


def card(*parts: QWidget | QLayout) -> QFrame:
    """Things that belong together, on a quiet ground."""
    frame = mark(QFrame(), kind="card")
    layout = column(frame, spacing=8, margin=16)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return frame


def case_number(identifier: str) -> QLabel:
    """Where a case number stands, large and in the monospaced face. Filled by `show_number`."""
    return left_to_right(sentence("", identifier, "case", _OneLine))


class _OneLine(QLabel):
    """A number in one line, as large as there is room for: it has no sure place to break."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        super().resizeEvent(event)
        for size in (2.0, 1.7, 1.4, 1.2):
            self.setFont(look.exact_font(size))
            if self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
                break


def left_to_right(label: QLabel) -> QLabel:
    """A label for nothing but a number, an address or a name in Latin letters: in its own order in
    every language, and where the page begins."""
    if label.isRightToLeft():
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def show_number(label: QLabel, number: str) -> None:
    """Shows `number`, and has it spoken sign by sign."""
    label.setText(number)
    label.setAccessibleName(f"{words.CHECK_CASE}: {isolated(' '.join(number))}")


def exact_text(identifier: str, spoken: str, prose: bool = False) -> QPlainTextEdit:
    """Bytes for reading and copying by hand, in the monospaced face. Cannot be changed. `prose`
    stands at the side where its language begins a line."""
    box = identify(QPlainTextEdit(), identifier, spoken)
    box.setReadOnly(True)
    box.setFont(look.exact_font())
    each_line = QTextOption()  # each line runs as its first letter does: hashes beside words
    each_line.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    each_line.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # hashes are long
    if prose and box.isRightToLeft():
        each_line.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.document().setDefaultTextOption(each_line)
    box.setTabChangesFocus(True)
    box.setUndoRedoEnabled(False)
    box.setMinimumHeight(220)
    return box


class Fold(QWidget):
    """Detail behind a plain sentence: folded away at first, complete when unfolded."""

    unfolded = Signal(bool)

    def __init__(
        self,
        identifier: str,
        text: str,
        content: QWidget | Callable[[], QWidget],
        spoken: str = "",
    ) -> None:
        """`content` may be what makes it, when it is unfolded first."""
        super().__init__()
        self._layout = column(self)
        self._content = content
        self._button = identify(turning(identifier, text, self._turn, "quiet"), identifier, spoken)
        self._layout.addLayout(Row(self._button))
        if isinstance(content, QWidget):
            self._layout.addWidget(content)
            content.hide()

    def unfold(self) -> None:
        self._button.setChecked(True)

    @property
    def is_unfolded(self) -> bool:
        return self._button.isChecked()

    def _turn(self, unfolded: bool) -> None:
        if not isinstance(self._content, QWidget):
            self._content = self._content()
            self._layout.addWidget(self._content)
        self._content.setVisible(unfolded)
        self.unfolded.emit(unfolded)


class Notice(QFrame):
    """What is in the way, at the top of a page: takes the focus and is read out at once."""

    def __init__(self, identifier: str) -> None:
        super().__init__()
        kind = "notice-mirrored" if self.isRightToLeft() else "notice"
        mark(identify(self, identifier), kind=kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = title("")
        self._text = sentence("", f"{identifier}.text")
        layout = column(self, spacing=4, margin=16)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self.hide()

    def say(self, heading: str, text: str) -> None:
        self._title.setText(heading)
        self._text.setText(text)
        self.setAccessibleName(f"{heading}. {text}")
        self.show()
        self.setFocus()
        announce(self, f"{heading}. {text}", now=True)


def tell(label: QLabel, text: str, problem: bool = False) -> None:
    """Shows in `label` what came of something, and has it read out, a problem at once; hides it for
    nothing."""
    label.setText(text)
    label.setVisible(bool(text))
    if text:
        announce(label, text, now=problem)


def announce(widget: QWidget, text: str, now: bool = False) -> None:
    """Has a screen reader say `text`: when it is done speaking, or at once. What happens on a page
    that is not in front, as during a break, is not told aloud."""
    if not widget.isVisibleTo(widget.window()):
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if now else politeness.Polite)
    QAccessible.updateAccessibility(event)


class HiddenWhen(QObject):
    """Calls `hide` when the window loses the focus: what was revealed does not stay on screen."""

    def __init__(self, window: QWidget, hide: Callable[[], object]) -> None:
        super().__init__(window)
        self._hide = hide
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._hide()
        return False
