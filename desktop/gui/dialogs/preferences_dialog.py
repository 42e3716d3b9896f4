"""How the window looks and speaks: each choice is seen at once and remembered; what the machine's policy locks is shown as locked."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.gui.i18n import number
from desktop.gui.icons import icon_label
from desktop.gui.language_choice import LanguageBox, locked_reason
from desktop.gui.parts import line, text_label
from desktop.gui.settings import Settings, choose_motion, choose_text_size, choose_theme
from desktop.gui.theme import TEXT_SIZES, Look, ThemeName
from desktop.policy import policy

T = TypeVar("T")
WIDTH_PX = 520


class PreferencesDialog(QDialog):
    """Language, theme, size of text, motion; and what is set for all users of this computer."""

    def __init__(self, look: Look, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look, self._settings = look, settings
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._body: QWidget | None = None
        # Queued: the box in which a language was chosen is among what goes
        look.remade.connect(self._build, Qt.ConnectionType.QueuedConnection)
        self._build()

    def _build(self) -> None:
        """Make all anew, in the language and the size of now."""
        if self._body is not None:
            self._body.setParent(None)
            self._body.deleteLater()
        self.setWindowTitle(self.tr("Preferences"))
        self._body = QWidget()
        self._body.setFixedWidth(self._look.px(WIDTH_PX))
        self.language = LanguageBox(self._look, self._settings)
        self.themes = self._choices(
            (
                (ThemeName.DARK, self.tr("Dark")),
                (ThemeName.LIGHT, self.tr("Light")),
                (ThemeName.HIGH_CONTRAST, self.tr("High contrast")),
            ),
            self._look.name,
            lambda name: choose_theme(self._look, self._settings, name),
        )
        self.sizes = self._choices(
            ((size, self.tr("{0} %").format(number(size))) for size in TEXT_SIZES),
            self._look.text_size,
            lambda size: choose_text_size(self._look, self._settings, size),
        )
        self.motion = QCheckBox(self.tr("Nothing moves or blinks by itself"))
        self.motion.setChecked(self._look.reduced_motion)
        self.motion.toggled.connect(lambda reduced: choose_motion(self._look, self._settings, reduced))
        self._lay_out(self._body)
        self._layout.addWidget(self._body)
        self.language.setFocus()

    def _choices(self, offered: Iterable[tuple[T, str]], now: T, choose: Callable[[T], None]) -> dict[T, QPushButton]:
        """Return buttons of which one is down."""
        group, made = QButtonGroup(self._body), {}
        for value, words in offered:
            choice = made[value] = QPushButton(words)
            choice.setProperty("kind", "choice")
            choice.setCheckable(True)
            choice.setChecked(value == now)
            choice.clicked.connect(lambda _checked=False, value=value: choose(value))
            group.addButton(choice)
        return made

    def _lay_out(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Preferences"), "title"))
        self._add(column, self.tr("Language"), self.language)
        if policy().language is not None:
            column.addLayout(self._locked(locked_reason()))
        self._add(column, self.tr("Colours"), *self.themes.values())
        self._add(column, self.tr("Size of text"), *self.sizes.values())
        self._add(column, self.tr("Motion"), self.motion)
        facts = self._locked_facts()
        if facts:
            column.addSpacing(8)
            column.addWidget(line())
            column.addWidget(text_label(locked_reason(), "muted", wrap=True))
            for fact in facts:
                column.addLayout(self._locked(fact))
        column.addSpacing(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _add(self, column: QVBoxLayout, words: str, *controls: QWidget) -> None:
        column.addSpacing(4)
        column.addWidget(text_label(words, "caption"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for control in controls:
            row.addWidget(control, 1)
            if not control.accessibleName():
                control.setAccessibleName(f"{words}: {control.property('text')}")
        column.addLayout(row)

    def _locked(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, "lock", "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "muted", wrap=True), 1)
        return row

    def _locked_facts(self) -> list[str]:
        """Return what else the policy says, in sentences."""
        read, facts = policy(), []
        if read.lock_minutes is not None:
            facts.append(self.tr("The window locks after %n minute(s) without use.", "", read.lock_minutes))
        if read.exports is not None and read.exports:
            facts.append(self.tr("Only these exports are allowed: {0}.").format(", ".join(read.exports)))
        if read.exports is not None and not read.exports:
            facts.append(self.tr("Nothing can be exported."))
        if read.data_folder is not None:
            facts.append(self.tr("The log has a folder of its own on this computer."))
        return facts
