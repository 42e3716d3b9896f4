"""Enter or correct who a film is of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDoubleValidator
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
from desktop.gui.parts import text_label
from desktop.records.entry import Patient

OLDEST_YEARS = 130.0


class PatientDialog(QDialog):
    """Returns a `Patient`; nothing is guessed, an empty field means not known.

    `judged_anew` says whether another age leads to a new analysis.
    """

    def __init__(self, patient: Patient, *, judged_anew: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Patient"))
        self.setMinimumWidth(440)
        self._known = patient
        self._judged_anew = judged_anew
        self.name, self.patient_id, self.age = QLineEdit(patient.name), QLineEdit(patient.patient_id), QLineEdit()
        for field in (self.name, self.patient_id):
            field.setMaxLength(FIELD_LENGTH)  # what a header may hold is not cut off
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
            patient_id=self.patient_id.text().strip(),
            birth_date=self._known.birth_date,
            sex=self.sex.currentData(),
            age_years=self._age_years(),
        )

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
        self.unit.setAccessibleName(self.tr("Unit of the age"))
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
        self.age.textChanged.connect(self._check)
        self.unit.currentIndexChanged.connect(self._check)

    def _check(self) -> None:
        age = self._age_years()
        typed = bool(self.age.text().strip())
        fits = (not typed or age is not None) and (age is None or age <= OLDEST_YEARS)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(fits)
        if fits and self._judged_anew:
            self._hint.setText(self.tr("Another age may change what the model may judge: the image is then analysed again."))
        elif fits:
            self._hint.setText(
                self.tr("The earlier result stays as it is; to judge it with another age, open the image itself.")
            )
        else:
            self._hint.setText(self.tr("The age must be a number up to {0} years.").format(int(OLDEST_YEARS)))
