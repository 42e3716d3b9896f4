"""Small parts that every page is built of, so that type, space and colour stay the same everywhere."""

import html

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.i18n import describe, facing, without_key
from desktop.gui.icons import Tint, icon_label
from desktop.gui.spoken import announce
from desktop.gui.theme import Look, scaled

SPACE_PX = 6
"""Of the largest letters."""
PADDING_PX = 8
HIGHEST_PX = 700
"""Of a dialog: a screen of 768 lines, less its frame and a task bar."""


class _FacingLabel(QLabel):
    """Begins where the language's lines begin; Qt itself goes by the text's first letter, and puts a code or a name on the other side."""

    def setText(self, text: str) -> None:  # noqa: N802  Qt's name
        super().setText(facing(text) if text else "")


def text_label(text: str = "", kind: str = "", wrap: bool = False) -> QLabel:
    """Return a label that shows its text as it is: text from a file can hold markup."""
    label = _FacingLabel()
    label.setText(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", kind)
    if wrap:
        label.setWordWrap(True)
        # Without this a wrapped label asks for one long line and is then cut off.
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if label.isRightToLeft():  # there Qt moves a line by the space that it ends with, over the edge where the line is full
            label.setContentsMargins(scaled(SPACE_PX), 0, 0, 0)
    return label


def beside_bar(top: int = 0, bottom: int = 0, width: int = 12) -> QMargins:
    """Return the margins of what scrolls: room for the bar, which stands at the left in Arabic."""
    left = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QMargins(width if left else 0, top, 0 if left else width, bottom)


def scroll_area(body: QWidget) -> QScrollArea:
    """Return what scrolls a widget up and down, and never sideways."""
    scroll = QScrollArea()
    scroll.setWidget(body)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def scrolled(dialog: QDialog, body: QWidget, foot: QLayout) -> None:
    """Lay a dialog out so that its body scrolls up and down where the screen has no room for it, and its buttons never do."""
    body.setObjectName("cardsBody")
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(_Body(body, foot), 1)
    layout.addLayout(foot)


class UprightArea(QScrollArea):
    """Scrolls up and down only, and asks for another height whenever what stands in it, or its width, changes."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """What stands in it became higher or lower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that wrap are as high as the width lets them."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _Body(UprightArea):
    """Asks for all the height that stands in it, so that a dialog is as high as Qt makes any other one, up to `HIGHEST_PX`."""

    def __init__(self, body: QWidget, foot: QLayout) -> None:
        super().__init__(body)
        self._body, self._foot = body, foot

    def minimumSizeHint(self) -> QSize:
        least, dialog = self._body.minimumSizeHint(), self.window()
        wide = max(least.width(), dialog.width() if dialog.isVisible() else dialog.minimumWidth())
        words = self._body.layout()
        high = max(least.height(), words.totalMinimumHeightForWidth(wide) if words is not None else 0)
        return QSize(least.width(), min(high, HIGHEST_PX - self._foot.sizeHint().height()))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(self._body.sizeHint().width(), 0))


def placed(option: QStyleOptionViewItem, box: QRect) -> QRect:
    """Return where a part of an item stands that was laid out from left to right: on the other side in Arabic."""
    return QStyle.visualRect(option.direction, option.rect, box)


def plain_tip(text: str) -> str:
    """Return a tooltip that shows its text as it is; Qt itself would obey tags in the name of a file or a patient."""
    lines = html.escape(text, quote=False).replace("\n", "<br>")
    return f"<span>{lines}</span>" if text else ""


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room; the tooltip has it whole. For text of any length from files."""

    def __init__(self, kind: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind)
        self._mode = mode

    def show_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)


def button(look: Look, text: str, icon: str, kind: str = "") -> QPushButton:
    """Return a button with icon and words; kinds: ``primary``, ``flat``."""
    made = QPushButton()
    made.setAutoDefault(True)  # Enter presses the one with the focus, not in dialogs alone
    rename(made, text)
    made.setProperty("kind", kind)
    Tint(made, look, icon, "on_accent" if kind == "primary" else "text")
    return made


def rename(made: QPushButton, text: str) -> None:
    """Give a button other words, for the ear too."""
    made.setText(f"\u2002{text}")  # style sheets know no distance between icon and words: an en space
    made.setAccessibleName(text)


def photo_badge() -> QLabel:
    """Return the mark of all that was judged by a photograph of a film, wherever it is shown."""
    made = text_label(photo_mark(), "badge")
    #: Safety text
    made.setToolTip(QCoreApplication.translate("Photo", "Judged by a photograph of the film, not by the film itself"))
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def photo_mark() -> str:
    """Return the word of `photo_badge`."""
    #: Safety text
    return QCoreApplication.translate("Photo", "PHOTO")


def tool_button(action: QAction) -> QToolButton:
    """Return a button that shows a command's icon; its tip names the key."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setAccessibleName(without_key(action.text()))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def add_clearing(field: QLineEdit, look: Look) -> None:
    """Give a field of search words a cross that empties it; Qt's own fades in and out whatever was said of motion."""
    clear = QAction(QCoreApplication.translate("LogFilters", "Show all"), field)
    Tint(clear, look, "x", "muted")
    field.addAction(clear, QLineEdit.ActionPosition.TrailingPosition)
    field.textChanged.connect(lambda text: clear.setVisible(bool(text)))
    clear.setVisible(bool(field.text()))
    clear.triggered.connect(field.clear)


def hand_on_focus(container: QWidget, to: QWidget) -> None:
    """Let a container that gets the focus give it to a part of it.

    With Qt's focus proxy Tab jumps back to that part whenever it comes by the container, and what stands before it is never reached.
    """
    container.installEventFilter(_HandsOn(container, to))


class _HandsOn(QObject):
    def __init__(self, container: QWidget, to: QWidget) -> None:
        super().__init__(container)
        self._to = to

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self._to.setFocus(event.reason())
        return False


def padded(field: QAbstractSpinBox) -> None:
    """Keep the words of a field for numbers away from its edge: Qt gives them none of the padding of their style."""
    for edit in field.findChildren(QLineEdit):
        edit.setTextMargins(PADDING_PX, 0, PADDING_PX, 0)


def line() -> QFrame:
    """Return a thin line between groups."""
    made = QFrame()
    made.setProperty("kind", "line")
    return made


class BusyBar(QProgressBar):
    """Says that something runs whose end is not known: it moves, or is half full where nothing is to move. What runs stands beside it."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look = look
        self.setTextVisible(False)
        self.setAccessibleName(words)
        look.changed.connect(self._obey)
        self._obey()

    def _obey(self) -> None:
        self.setRange(0, 2 if self._look.reduced_motion else 0)
        self.setValue(1)


class Banner(QFrame):
    """A notice with icon and words, heard when it comes; kinds: ``warn``, ``danger``, ``info``. `silent` where another part says it."""

    def __init__(self, look: Look, kind: str, icon: str, text: str, code: str = "", *, silent: bool = False) -> None:
        super().__init__()
        self._silent = silent
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 10, 12, 10)
        self.row.setSpacing(10)
        middle = QVBoxLayout()  # a button can be higher than the words: sign and words stay beside each other
        middle.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(10)
        middle.addLayout(said)
        middle.addStretch(1)
        said.addWidget(icon_label(look, icon, kind), 0, Qt.AlignmentFlag.AlignTop)
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(text_label(text, wrap=True))
        if code:
            self.words.addWidget(text_label(code, "caption"))
        said.addLayout(self.words, 1)
        self.row.addLayout(middle, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Say it, too; at once where something went wrong."""
        super().showEvent(event)
        if not self._silent and not event.spontaneous():
            announce(self, self.accessibleName(), now=self.property("kind") == "danger")


def error_banner(look: Look, error: Exception) -> Banner:
    """Return the notice of what did not work."""
    code, sentence = describe(error)
    return Banner(look, "danger", "octagon-x", sentence, code)


def show_error(line: QLayout, look: Look, error: Exception) -> None:
    """Say in the line that a page or dialog has for it what did not work, in place of what stood there."""
    clear_layout(line)
    line.addWidget(error_banner(look, error))


def empty_state(look: Look, icon: str, headline: str, sentence: str) -> QWidget:
    """Return what a panel shows while it has nothing to show."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setSpacing(8)
    column.addStretch(1)
    column.addWidget(icon_label(look, icon, "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
    for text, kind in ((headline, "title"), (sentence, "muted")):
        label = text_label(text, kind, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
    column.addStretch(2)
    return widget


def fit_height(dialog: QWidget) -> None:
    """Make a window as high as its words need at its width: of wrapped ones Qt asks a window for less."""
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    high = layout.totalHeightForWidth(dialog.width())
    if high > dialog.height():
        dialog.resize(dialog.width(), high)
    dialog.setMinimumHeight(high)


def clear_layout(layout: QLayout) -> None:
    """Delete all that a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)
