"""What the first-run assistant asks, one widget a step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.errors import FIELD_LENGTH, RecordsError
from desktop.gui.entry.password_fields import NewPassword, labelled
from desktop.gui.entry.recovery_panel import RecoveryPanel
from desktop.gui.i18n import LANGUAGE_NAMES
from desktop.gui.icons import icon_label
from desktop.gui.language_choice import locked_reason
from desktop.gui.parts import text_label
from desktop.gui.settings import Settings, choose_language
from desktop.gui.theme import Look
from desktop.policy import policy
from desktop.records.account import account_name

NAME_LENGTH = 32


class Step(QWidget):
    """One page of the assistant; `ready` says whether it may go on."""

    changed = Signal()

    def __init__(self, headline: str, sentence: str) -> None:
        super().__init__()
        self.first: QWidget | None = None  # where the keyboard begins
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(text_label(headline, "heading"))
        if sentence:
            self.column.addWidget(text_label(sentence, "muted", wrap=True))

    @property
    def ready(self) -> bool:
        """Whether all that is needed was said."""
        return True


class LanguageStep(Step):
    """Which language the window speaks: at once, and the log's audit says which it was."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__(self.tr("Language"), self.tr("It can be changed at any time in the preferences."))
        self.language = look.language
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        locked = policy().language is not None
        self.choices = {code: QRadioButton(name) for code, name in LANGUAGE_NAMES.items()}
        half = (len(self.choices) + 1) // 2
        for number, (code, choice) in enumerate(self.choices.items()):
            choice.setChecked(code == look.language)
            choice.setEnabled(not locked)
            choice.clicked.connect(lambda _checked=False, code=code: choose_language(look, settings, code))
            grid.addWidget(choice, number % half, number // half)
        self.column.addLayout(grid)
        if locked:
            self.column.addWidget(text_label(locked_reason(), "muted", wrap=True))
        self.column.addStretch(1)
        self.first = self.choices[look.language]


class ClinicStep(Step):
    """What the clinic is called on reports and recovery sheets."""

    def __init__(self) -> None:
        super().__init__(self.tr("Your clinic"), self.tr("The name stands on printed sheets. It can be left empty."))
        self.name = QLineEdit()
        self.name.setMaxLength(FIELD_LENGTH)
        self.column.addWidget(labelled(self.tr("Name of the clinic"), self.name))
        self.column.addStretch(1)
        self.first = self.name


class AdministratorStep(Step):
    """The first account, which makes the others."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            self.tr("First administrator"),
            self.tr("Administrators make accounts for the others and see the audit. Everybody gets an account of their own."),
        )
        self.full_name, self.name = QLineEdit(), QLineEdit()
        self.full_name.setMaxLength(FIELD_LENGTH)
        self.name.setMaxLength(NAME_LENGTH)
        self._hint = text_label(kind="caption", wrap=True)
        self.password = NewPassword(look)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(labelled(self.tr("Your name"), self.full_name), 1)
        row.addWidget(labelled(self.tr("Name to log in with"), self.name), 1)
        self.column.addLayout(row)
        self.column.addWidget(self._hint)
        self.column.addWidget(self.password)
        self.column.addStretch(1)
        self.first = self.full_name
        self.full_name.textEdited.connect(self._on_full_name)
        for signal in (self.full_name.textChanged, self.name.textChanged):
            signal.connect(self._on_changed)
        self.password.changed.connect(self.changed)
        self._on_changed()

    @property
    def ready(self) -> bool:
        return bool(self.full_name.text().strip()) and name_fits(self.name.text()) and self.password.good

    def _on_full_name(self, text: str) -> None:
        """Suggest a name as long as nobody typed another."""
        if not self.name.isModified():
            self.name.setText(suggested_name(text))

    def _on_changed(self) -> None:
        fits = name_fits(self.name.text())
        self._hint.setText(
            "" if fits or not self.name.text() else self.tr("To log in: 2 to 32 of the letters a to z, figures, dot, - and _.")
        )
        self._hint.setVisible(bool(self._hint.text()))
        self.password.set_person(self.name.text(), self.full_name.text())
        self.changed.emit()


class UseStep(Step):
    """The intended use, accepted by name."""

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("What Lightbox is for"), "")
        sentences = (
            #: Safety text
            ("shield-alert", self.tr("Decision support, not a diagnosis. Not a medical device.")),
            #: Safety text
            ("user-round", self.tr("For trained health workers where no specialist is at hand. A person decides, with the patient "
                                   "in view.")),
            #: Safety text
            ("octagon-x", self.tr("It does not rule a disease out. An answer “normal” is no reason to send an ill patient home.")),
            #: Safety text
            ("scan-line", self.tr("Each model judges only the images and ages that it was made for, and was measured on; it can be "
                                  "wrong on yours.")),
            #: Safety text
            ("wifi-off", self.tr("Everything stays on this computer. The clinic answers for its patients' data and for backups.")),
        )  # fmt: skip
        for icon, sentence in sentences:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(icon_label(look, icon, "accent"))
            row.addWidget(text_label(sentence, wrap=True), 1)
            self.column.addLayout(row)
        #: Safety text
        self.accepted = QCheckBox(self.tr("I have read this and accept it for the clinic"))
        self.accepted.setAccessibleDescription("\n".join(sentence for _icon, sentence in sentences))  # for who listens
        self.by = QLineEdit()
        self.by.setMaxLength(FIELD_LENGTH)
        self.column.addSpacing(4)
        self.column.addWidget(labelled(self.tr("Accepted by (name)"), self.by))
        self.column.addWidget(self.accepted)
        self.column.addStretch(1)
        self.by.textChanged.connect(self.changed)
        self.accepted.toggled.connect(self.changed)
        self.first = self.by

    @property
    def ready(self) -> bool:
        return self.accepted.isChecked() and bool(self.by.text().strip())


class RecoveryStep(Step):
    """The recovery sheet, which must be kept before it goes on."""

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("Recovery sheet"), "")
        self.panel = RecoveryPanel(look)
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self.panel.kept_changed.connect(self.changed)

    @property
    def ready(self) -> bool:
        return self.panel.kept


def suggested_name(full_name: str) -> str:
    """Return a name to log in with, made of somebody's first name; empty where it has no such letters."""
    words = full_name.casefold().split()
    return "".join(c for c in words[0] if c.isascii() and c.isalnum())[:NAME_LENGTH] if words else ""


def name_fits(name: str) -> bool:
    """Tell whether a name to log in with may be taken."""
    try:
        return bool(account_name(name))
    except RecordsError:
        return False
