"""Enter or correct who a film is of."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import FIELD_LENGTH
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import day_words, joined
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import text_label
from desktop.gui.patient_strip import name_text
from desktop.gui.spoken import name_box
from desktop.gui.theme import scaled
from desktop.imaging.image import OLDEST_YEARS
from desktop.records.entry import Patient
from desktop.records.local_ids import is_local, normalise

LOOKS_LOCAL: Final = re.compile(r"\s*[Ll][0-9OoIi]{7,}.*")
"""What may be one of our own ids, right or mistyped."""


def is_taken(open_log: OpenLog, local_id: str) -> bool:
    """Tell whether somebody has this id already, or it was never made here. Runs on a pool thread."""
    with open_log() as records:
        return not records.local_ids.is_free(local_id)


def find_rival(open_log: OpenLog, patient: Patient, before: Patient) -> Patient | None:
    """Return whom else the log has under this id. Runs on a pool thread."""
    with open_log() as records:
        return records.persons.rival(patient, before)


class PatientDialog(QDialog):
    """Returns a `Patient`; nothing is guessed, an empty field means not known.

    `judged_anew` says whether another age leads to a new analysis. With `open_log`, a local id is looked up, and whoever saves is asked
    where the log has the id under another name or birth date.
    """

    def __init__(
        self, patient: Patient, *, judged_anew: bool, open_log: OpenLog | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open_log = open_log
        self._jobs = JobRunner(1, self)
        self._asked = 0
        self._confirmed: Patient | None = None  # what somebody was asked about
        self.setWindowTitle(self.tr("Patient"))
        self.setMinimumWidth(scaled(440))
        self._known = patient
        self._judged_anew = judged_anew
        self.name, self.patient_id, self.age = QLineEdit(patient.name), QLineEdit(patient.patient_id), QLineEdit()
        for field in (self.name, self.patient_id):
            field.setMaxLength(FIELD_LENGTH)  # what a header may hold is not cut off
        self.patient_id.installEventFilter(self)
        self.patient_id.setPlaceholderText(self.tr("Type it, or scan a label"))
        self.name.setPlaceholderText(self.tr("Family name, given name"))
        self.sex = QComboBox()
        for text, code in (
            (self.tr("Not given"), ""),
            (self.tr("Female"), "F"),
            (self.tr("Male"), "M"),
            (self.tr("Other"), "O"),
        ):
            self.sex.addItem(text, code)
        self.sex.setCurrentIndex(max(0, self.sex.findData(patient.sex)))
        self._set_up_age(patient.age_years)
        self._lay_out()
        self._check()

    def patient(self) -> Patient:
        """Return what was entered."""
        return Patient(
            name=self.name.text().strip(),
            patient_id=_plain_id(self.patient_id.text()),
            birth_date=self._known.birth_date,
            sex=self.sex.currentData(),
            age_years=self._age_years(),
        )

    def accept(self) -> None:
        """Take what was entered, once it is clear that the id is not another patient's."""
        patient, before, open_log = self.patient(), self._known, self._open_log
        same = (patient.name, patient.patient_id) == (before.name, before.patient_id)
        if open_log is None or same or not patient.patient_id or patient == self._confirmed:
            super().accept()
            return
        self.buttons.setEnabled(False)
        self._jobs.start(
            lambda: find_rival(open_log, patient, before),
            lambda rival: self._on_rival(patient, rival),
            lambda _error: self._on_rival(patient, None),  # saving says what is wrong with the log
        )

    def _on_rival(self, patient: Patient, rival: Patient | None) -> None:
        self.buttons.setEnabled(True)
        if patient != self.patient():
            return
        if rival is None:
            super().accept()
            return
        self._confirmed = patient
        born = self.tr("born {0}").format(day_words(rival.birth_date)) if rival.birth_date else ""
        who = joined((name_text(rival.name) or self.tr("Name not given"), born), ", ")
        #: Safety text
        words = self.tr("The log has this ID for {0}. Is this the same person? If not, correct the ID; if so, save again.")
        self._show_id_hint(words.format(who))
        self.patient_id.setFocus()

    def _age_years(self) -> float | None:
        if self._age_as_typed() == self._age_as_shown:
            return self._known.age_years  # the field shows it rounded: only what was typed may count instead
        number, valid = self.locale().toDouble(self.age.text().strip())
        if not self.age.text().strip() or not valid:
            return None
        return number / 12 if self.unit.currentData() == "months" else number

    def _age_as_typed(self) -> tuple[str, str]:
        return self.age.text().strip(), self.unit.currentData()

    def _set_up_age(self, age_years: float | None) -> None:
        self.unit = QComboBox()
        self.unit.addItem(self.tr("years"), "years")
        self.unit.addItem(self.tr("months"), "months")
        name_box(self.unit, self.tr("Unit of the age"))
        validator = QDoubleValidator(0, OLDEST_YEARS * 12, 1, self)
        validator.setNotation(QDoubleValidator.Notation.StandardNotation)
        validator.setLocale(self.locale())
        self.age.setValidator(validator)
        if age_years is not None:
            in_months = age_years < 2
            self.unit.setCurrentIndex(1 if in_months else 0)
            self.age.setText(self.locale().toString(round(12 * age_years if in_months else age_years, 1), "g", 4))
        self._age_as_shown = self._age_as_typed()

    def _lay_out(self) -> None:
        age = QHBoxLayout()
        age.setSpacing(8)
        age.addWidget(self.age, 1)
        age.addWidget(self.unit)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&ID"), self.patient_id)
        age_label = QLabel(self.tr("&Age"))
        age_label.setBuddy(self.age)
        form.addRow(age_label, age)
        form.addRow(self.tr("&Sex"), self.sex)
        self._id_hint = text_label(kind="caption", wrap=True)
        self._id_hint.setVisible(False)
        form.insertRow(2, "", self._id_hint)
        self._hint = text_label(kind="caption", wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("kind", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(text_label(self.tr("Who is this image of?"), "title"))
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(self.buttons)
        self.patient_id.textChanged.connect(self._on_id)
        self.age.textChanged.connect(self._check)
        self.unit.currentIndexChanged.connect(self._check)

    def _check(self) -> None:
        age = self._age_years()
        typed = bool(self.age.text().strip())
        fits = (not typed or age is not None) and (age is None or age <= OLDEST_YEARS)
        mistyped = self._mistyped()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(fits and not mistyped)
        if fits and self._judged_anew:
            #: Safety text
            self._hint.setText(self.tr("Another age may change what the model may judge: the image is then analysed again."))
        elif fits:
            self._hint.setText(
                #: Safety text
                self.tr("The earlier result stays as it is; to judge it with another age, open the image itself.")
            )
        else:
            #: Safety text
            self._hint.setText(self.tr("The age must be a number up to {0} years.").format(int(OLDEST_YEARS)))

    # --- the id -------------------------------------------------------------------------------------------------------

    def _mistyped(self) -> bool:
        """Tell whether the field holds one of our own ids with a mistake, which nobody has typed like that before."""
        text = self.patient_id.text()
        return text.strip() != self._known.patient_id and bool(LOOKS_LOCAL.fullmatch(text)) and not is_local(text)

    def _on_id(self) -> None:
        self._jobs.forget(self._asked)
        text = self.patient_id.text()
        if self._mistyped():
            #: Safety text
            self._show_id_hint(self.tr("This local ID is mistyped or not complete: its last character does not fit."))
        elif is_local(text) and _plain_id(text) != self._known.patient_id and self._open_log is not None:
            open_log, local_id = self._open_log, normalise(text)
            self._show_id_hint("")
            self._asked = self._jobs.start(lambda: is_taken(open_log, local_id), self._on_looked_up, lambda _error: None)
        else:
            self._show_id_hint("")
        self._check()

    def _on_looked_up(self, taken: bool) -> None:
        self._show_id_hint(
            #: Safety text
            self.tr("Careful: a patient in the log has this ID, or it was not made here. Is it the same patient?")
            if taken
            else self.tr("A new local ID.")
        )

    def _show_id_hint(self, words: str) -> None:
        self._id_hint.setText(words)
        self._id_hint.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A scanner ends with Enter: that ends the field, not the dialog."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched is not self.patient_id:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if is_local(self.patient_id.text()):
            self.patient_id.setText(normalise(self.patient_id.text()))
        self.focusNextChild()
        return True

    def done(self, result: int) -> None:
        """Want no more answers."""
        self.hide()  # what runs is waited for out of sight
        self._jobs.close()
        super().done(result)


def _plain_id(text: str) -> str:
    """Return an id as it is stored: our own in its one form, others as they were typed."""
    return normalise(text) if is_local(text) else text.strip()
