"""Fields for passwords: one that can be looked at, and a pair for a new one with help."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QToolButton, QVBoxLayout, QWidget

from desktop.gui.icons import Tint
from desktop.gui.parts import hand_on_focus, text_label
from desktop.gui.theme import Look, scaled
from desktop.gui.value_words import value_words
from desktop.records import passwords

translate = QCoreApplication.translate


class PasswordField(QWidget):
    """A field that hides what is typed, and a button that shows it while it is held down."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(passwords.LONGEST)
        self.edit.setAccessibleName(name)
        self.eye = eye = QToolButton()
        eye.setToolTip(self.tr("Hold to show"))
        eye.setAccessibleName(self.tr("Hold to show: {0}").format(name))
        Tint(eye, look, "eye", "muted")
        eye.pressed.connect(lambda: self.edit.setEchoMode(QLineEdit.EchoMode.Normal))
        eye.released.connect(lambda: self.edit.setEchoMode(QLineEdit.EchoMode.Password))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(eye)
        hand_on_focus(self, self.edit)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)


class RecoveryKeyField(QLineEdit):
    """Takes the recovery key as it is printed, with whatever stands between its groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(60)
        self.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")


class NewPassword(QWidget):
    """A new password, typed twice, with its strength and what is wrong with it."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name, self._full_name = "", ""
        self.first = PasswordField(look, self.tr("New password"))
        self.second = PasswordField(look, self.tr("New password once more"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength of the password"))
        self._hint = text_label(kind="caption", wrap=True)
        self._hint.setMinimumHeight(scaled(36))  # two lines: what stands below must not jump while typing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(self.tr("New password"), self.first))
        column.addWidget(self._bar)
        column.addWidget(self._hint)
        column.addWidget(labelled(self.tr("The same once more"), self.second))
        for field in (self.first, self.second):
            field.edit.textChanged.connect(self._on_changed)
            field.edit.returnPressed.connect(self.entered)
        tab_in_order(self.first.edit, self.second.edit, self.first.eye, self.second.eye)
        self._on_changed()

    def set_person(self, name: str, full_name: str) -> None:
        """Say whose password it is, which must not be the name."""
        self._name, self._full_name = name, full_name
        self._on_changed()

    def password(self) -> str:
        """Return the password."""
        return self.first.text()

    @property
    def good(self) -> bool:
        """Whether it may be taken."""
        return not self._problems() and self.first.text() == self.second.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _problems(self) -> tuple[str, ...]:
        return passwords.problems(self.first.text(), self._name, self._full_name)

    def _on_changed(self) -> None:
        password, problems = self.first.text(), self._problems()
        strength = passwords.strength(password, self._name, self._full_name) if password else 0
        self._bar.setValue(strength)
        self._bar.setProperty("weak", bool(problems))
        self._bar.style().polish(self._bar)
        if not password:
            words = self.tr(
                "At least {0} characters. Three or four words that do not belong together are easy to keep in mind."
            )
            self._hint.setText(words.format(passwords.SHORTEST))
        elif problems:
            self._hint.setText(self.tr("Not taken: {0}.").format(value_words("{problem}", problems[0])))
        elif self.second.text() and self.second.text() != password:
            self._hint.setText(self.tr("The two do not match."))
        else:
            self._hint.setText(strength_name(strength))
        self.changed.emit()


def tab_in_order(*widgets: QWidget) -> None:
    """Let the tabulator go from one to the next: who types a password does not want its eye first."""
    for widget, following in pairwise(widgets):
        QWidget.setTabOrder(widget, following)


def strength_name(strength: int) -> str:
    """Return words for a strength of a password that is taken."""
    return {
        2: translate("Strength", "Good enough."),
        3: translate("Strength", "Good."),
        4: translate("Strength", "Very good."),
    }.get(strength, "")


def labelled(text: str, field: QWidget) -> QWidget:
    """Return a field with its name above it."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = text_label(text, "caption")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    if not field.accessibleName():
        field.setAccessibleName(text)
    return widget
