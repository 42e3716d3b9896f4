"""Who the film on screen is of. Always visible on the Read page; it never scrolls away.

What was typed, what the file says, and what the log has of the same image or study are identifiers of one patient: where they disagree,
the strip changes colour and asks.
"""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.film import Film
from desktop.gui.i18n import QT_TRANSLATE_NOOP, day_words, joined
from desktop.gui.icons import icon_label
from desktop.gui.parts import ElidedLabel, button, photo_badge, text_label
from desktop.gui.theme import Look
from desktop.imaging.image import Header
from desktop.records.entry import Patient
from desktop.records.folding import fold

HEIGHT_PX = 48
translate = QCoreApplication.translate


class PatientStrip(QWidget):
    """Shows name, id, age, sex, study date, and how the film was taken."""

    edit_wanted = Signal()
    check_wanted = Signal()
    """Somebody wants to be asked who is right."""
    decided = Signal(object)
    """The `Patient` that somebody said is right; None: they said nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("patientStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.px(HEIGHT_PX))
        self.setAccessibleName(self.tr("Patient"))
        self._name = ElidedLabel()
        self._name.setObjectName("patientName")
        self._facts = ElidedLabel("muted")
        self._origin = ElidedLabel("caption", Qt.TextElideMode.ElideMiddle)
        self.photo = photo_badge()
        self._doubt = text_label(kind="strong")
        self._doubt_icon = icon_label(look, "triangle-alert", "warn")
        #: Safety text
        self.check = button(look, self.tr("Which is right?"), "search", "flat")
        self.check.clicked.connect(self.check_wanted)
        self.edit = button(look, self.tr("Edit patient"), "pencil", "flat")
        self.edit.setToolTip(self.tr("Enter or correct who this image is of (E)"))
        self.edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the film
        self.edit.clicked.connect(self.edit_wanted)
        self._question = ElidedLabel("strong")
        #: Safety text
        self.take_file, self.take_typed = QPushButton(self.tr("The file's")), QPushButton(self.tr("What was typed"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._answers: tuple[Patient | None, ...] = (None, None, None)
        for number, made in enumerate((self.take_file, self.take_typed, self.cancel)):
            made.clicked.connect(lambda _checked=False, number=number: self._on_decided(number))
        self._rows = QStackedLayout(self)
        self._rows.addWidget(self._facts_row(look))
        self._rows.addWidget(self._question_row(look))
        self.show_film(None)

    def ask(self, typed: Patient, header: Header) -> None:
        """Ask who is right; `decided` tells. Another film on screen takes the question away unanswered."""
        self._answers = (replace(typed, name=header.patient_name, patient_id=header.patient_id), typed, None)
        #: Safety text
        self.take_file.setText(self.tr("The file's"))
        #: Safety text
        self.take_typed.setText(self.tr("What was typed"))
        #: Safety text
        words = self.tr("Which is right?   The file: {0}      Typed: {1}")
        self._ask(words.format(_who(header.patient_name, header.patient_id), _who(typed.name, typed.patient_id)))
        self.cancel.setFocus()

    def ask_log(self, patient: Patient, rival: Patient) -> None:
        """Ask who is right where the log has the same image or study under another patient; `decided` tells."""
        self._answers = (patient, rival, None)
        #: Safety text
        self.take_file.setText(self.tr("This image's"))
        #: Safety text
        self.take_typed.setText(self.tr("The log's"))
        #: Safety text
        words = self.tr("Which is right?   This image: {0}      The same study in the log: {1}")
        self._ask(words.format(_who(patient.name, patient.patient_id), _who(rival.name, rival.patient_id)))

    @property
    def asking(self) -> bool:
        """Whether the question is on screen."""
        return self._rows.currentIndex() == 1

    def show_film(self, film: Film | None) -> None:
        """Show whom a film is of."""
        self._rows.setCurrentIndex(0)
        analysed = film is not None and film.analysis is not None
        self.edit.setEnabled(analysed)
        self._origin.show_text("")
        self.photo.setVisible(film is not None and film.analysis is not None and film.analysis.is_photograph)
        doubt = doubt_about(film) if film is not None else None
        self._doubt.setText(translate("PatientStrip", doubt.value) if doubt is not None else "")
        for widget in (self._doubt_icon, self._doubt):
            widget.setVisible(doubt is not None)
        self.check.setVisible(doubt in (Doubt.FILE, Doubt.LOG))  # of two in one file somebody has to type which
        self._set_alarm(doubt is not None)
        if film is None or film.analysis is None:
            #: Safety text
            self._name.show_text(self.tr("No patient"))
            self._facts.show_text(joined((clean_text(film.name),)) if film is not None else "")
            return
        patient, header = film.patient, film.analysis.header
        #: Safety text
        self._name.show_text(name_text(patient.name) or self.tr("Name not given"))
        facts = (
            #: Safety text
            self.tr("ID {0}").format(clean_text(patient.patient_id)) if patient.patient_id else self.tr("no ID"),
            #: Safety text
            age_text(patient.age_years) or self.tr("age not given"),
            #: Safety text
            sex_text(patient.sex) or self.tr("sex not given"),
            day_words(header.study_date),
            " ".join(filter(None, (header.body_part.capitalize(), header.view))),
            header.modality,
        )
        self._facts.show_text(joined(facts))
        self._origin.show_text(joined((clean_text(film.name),)))
        self._origin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _ask(self, question: str) -> None:
        self._question.show_text(question)
        self._rows.setCurrentIndex(1)
        self._set_alarm(True)

    def _on_decided(self, number: int) -> None:
        answer = self._answers[number]
        self._rows.setCurrentIndex(0)
        self.decided.emit(answer)

    def _set_alarm(self, alarm: bool) -> None:
        self.setProperty("alarm", alarm)
        self.style().polish(self)

    def _facts_row(self, look: Look) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 0, 12, 1)
        layout.setSpacing(12)
        layout.addWidget(icon_label(look, "user-round", "muted"))
        layout.addWidget(self._name)
        layout.addWidget(self.photo)
        layout.addWidget(self._facts, 1)
        for widget in (self._doubt_icon, self._doubt, self.check, self._origin):
            layout.addWidget(widget)
        layout.addWidget(self.edit)
        return row

    def _question_row(self, look: Look) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 0, 12, 1)
        layout.setSpacing(12)
        layout.addWidget(icon_label(look, "triangle-alert", "warn"))
        layout.addWidget(self._question, 1)
        for made in (self.take_file, self.take_typed, self.cancel):
            layout.addWidget(made)
        return row


class Doubt(Enum):
    """Why it is not sure whom a film is of."""

    #: Safety text
    LOG = QT_TRANSLATE_NOOP("PatientStrip", "Another patient in the log")
    #: Safety text
    FILE = QT_TRANSLATE_NOOP("PatientStrip", "Not the patient in the file")
    #: Safety text
    TWO = QT_TRANSLATE_NOOP("PatientStrip", "Two patients in the file")


def doubt_about(film: Film) -> Doubt | None:
    """Return why it is not sure whom a film is of; None where nothing contradicts."""
    if film.analysis is None:
        return None
    if film.stored is not None and film.stored.rival is not None:
        return Doubt.LOG
    header = film.analysis.header
    if disagrees(film.patient, header):
        return Doubt.FILE
    as_in_file = (film.patient.name, film.patient.patient_id) == (header.patient_name, header.patient_id)
    return Doubt.TWO if as_in_file and any(n.code == "IDENTITY-TWO" for n in film.analysis.notices) else None


def disagrees(patient: Patient, header: Header) -> bool:
    """Tell whether a film is kept as another's than its file says, by id or by name: a wrong patient, or a deliberate correction."""
    other_id = bool(header.patient_id and patient.patient_id) and patient.patient_id != header.patient_id
    names = [sorted(fold(name).split()) for name in (patient.name, header.patient_name)]
    return other_id or (all(names) and names[0] != names[1])


def _who(name: str, patient_id: str) -> str:
    return joined((name_text(name), clean_text(patient_id)), ", ") or translate("PatientStrip", "nobody")


def name_text(name: str) -> str:
    """Return a DICOM person name (PS3.5 6.2.1.2) as people write it: "Family, Given Middle"; its first representation only."""
    components = [part.strip() for part in clean_text(name).split("=")[0].split("^")]
    family, given = components[0], " ".join(filter(None, components[1:3]))
    return ", ".join(filter(None, (family, given)))


def age_text(age_years: float | None) -> str:
    """Return an age as people say it: months below two years; empty when it is not known."""
    if age_years is None:
        return ""
    if age_years < 2:
        return translate("PatientStrip", "{0} months").format(int(12 * age_years))
    return translate("PatientStrip", "{0} y").format(int(age_years))


def sex_text(sex: str) -> str:
    """Return the word for a DICOM sex code; empty when it is not known."""
    return {
        "M": translate("PatientStrip", "male"),
        "F": translate("PatientStrip", "female"),
        "O": translate("PatientStrip", "other"),
    }.get(sex, "")
