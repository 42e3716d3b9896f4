"""Parts of the result panel: a state in words, how steady an answer is, a button with an icon alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.analysis.stability import Steadiness
from desktop.gui.bars import RangeBar
from desktop.gui.icons import Tint, icon_label
from desktop.gui.parts import UprightArea, plain_tip, text_label
from desktop.gui.result_words import Sign, about_steadiness, steadiness_sign
from desktop.gui.theme import Look


class SignLine(QWidget):
    """An icon and a sentence; what more there is to know is in the tip, for the ear too."""

    def __init__(self, look: Look, sign: Sign, about: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(icon_label(look, sign.icon, sign.color), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(sign.words, "caption", wrap=True), 1)
        self.setAccessibleName(sign.words)
        self.setAccessibleDescription(about)
        self.setToolTip(plain_tip(about))


class SteadyLine(QWidget):
    """How steady the answer is, as soon as that is known; until then nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_steadiness(self, found: Steadiness, probability: float) -> None:
        """Show it, once; `probability` is that of the first class, of the film as it is."""
        if self._column.count():
            return
        sign = steadiness_sign(found)
        self._column.addWidget(SignLine(self._look, sign, about_steadiness()))
        bar = RangeBar(self._look, found.lowest, probability, found.highest, sign.words)
        bar.setToolTip(plain_tip(about_steadiness()))
        self._column.addWidget(bar)
        self.show()


class ScrollingFoot(UprightArea):
    """As high as what stands in it, and scrolling where there is less room: large type must not push its fields over each other."""

    def __init__(self, foot: QWidget) -> None:
        super().__init__(foot)
        self._foot = foot
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Of the whole, at this width."""
        hint, layout = self._foot.sizeHint(), self._foot.layout()
        if layout is not None and layout.hasHeightForWidth():
            return QSize(hint.width(), layout.totalHeightForWidth(self.viewport().width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its fields; a third of its height is enough to scroll in."""
        return QSize(self._foot.minimumSizeHint().width(), self.sizeHint().height() // 3)


def icon_button(look: Look, icon: str, name: str) -> QToolButton:
    """Return a button with an icon alone."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(plain_tip(name))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    Tint(made, look, icon)
    return made
