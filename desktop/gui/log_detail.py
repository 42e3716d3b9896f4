"""The chosen entry of the log: picture, patient, answer, opinions, and what happened to it before."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.errors import ScopeError, clean_text
from desktop.gui.film import FilmState, cannot_separate, state_of
from desktop.gui.i18n import QT_TRANSLATE_NOOP, day_words, joined, moment, percent, told
from desktop.gui.icons import icon_label
from desktop.gui.log_jobs import Detail
from desktop.gui.log_table import LogModel
from desktop.gui.opinion_draft import Drafts, Subject, image_key
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.parts import ElidedLabel, button, clear_layout, line, photo_badge, text_label
from desktop.gui.patient_strip import age_text, name_text, sex_text
from desktop.gui.standing import age_refusal, answered_by
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.audit import AuditEntry
from desktop.records.entry import Identity, LogEntry, Origin, StoredReading
from desktop.records.roles import Action
from desktop.records.session import Session

WIDTH_PX = 320
PICTURE_PX = 280
DEEDS = {
    Action.SAVE: QT_TRANSLATE_NOOP("LogDetail", "saved it"),
    Action.VIEW: QT_TRANSLATE_NOOP("LogDetail", "looked at it"),
    Action.IDENTIFY: QT_TRANSLATE_NOOP("LogDetail", "corrected the patient"),
    Action.OPINION: QT_TRANSLATE_NOOP("LogDetail", "gave an opinion"),
    Action.PRINT: QT_TRANSLATE_NOOP("LogDetail", "made a report of it"),
    Action.EXPORT: QT_TRANSLATE_NOOP("LogDetail", "exported it"),
}


class LogDetail(QWidget):
    """Shows one entry."""

    open_wanted = Signal(str)
    """Id of the reading to open."""
    person_wanted = Signal(object)
    """Number of the person whose page is to be shown."""

    def __init__(self, session: Session, look: Look, model: LogModel, drafts: Drafts | None = None) -> None:
        super().__init__()
        self.setObjectName("detailPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(WIDTH_PX))
        self.setAccessibleName(self.tr("Chosen entry"))
        self._look, self._model = look, model
        self._entry: LogEntry | None = None
        self._manifests: tuple[Manifest, ...] = ()
        self.opinions = OpinionPanel(session, look, drafts=drafts)
        self.open_button = button(look, self.tr("Open this image"), "scan-line", "primary")
        self.opinions.focus_freed.connect(self.open_button.setFocus)
        self.open_button.clicked.connect(self._on_open)
        self.person_button = button(look, self.tr("Patient"), "user-round")
        self.person_button.clicked.connect(self._on_person)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.show_detail(None)

    @property
    def reading_id(self) -> str:
        """The reading that is shown; empty when there is none."""
        return self._entry.reading_id if self._entry is not None else ""

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the installed models: whether an answer holds at an age that was corrected since, they tell."""
        self._manifests = manifests

    def show_detail(self, detail: Detail | None) -> None:
        """Show an entry, or that none is chosen."""
        clear_layout(self._top)
        clear_layout(self._bottom)
        self._entry = detail.reading.entry if detail is not None else None
        self.open_button.setEnabled(detail is not None)
        known = detail is not None and detail.reading.entry.person is not None
        self.person_button.setEnabled(known)
        self.person_button.setToolTip("" if known or detail is None else self.tr("This image names no patient."))
        if detail is None:
            self._top.addWidget(text_label(self.tr("No entry chosen"), "muted"))
            self.opinions.show_subject(None)
            return
        self._add_picture(detail.reading)
        self._add_patient(detail.reading)
        self._top.addWidget(line())
        hidden = detail.reading.entry.hidden
        if hidden:
            self._add_hidden()
        elif (outside := self._outside(detail.reading)) is not None:
            self._add_refusal(outside)
        else:
            self._add_answer(detail.reading)
        self._top.addWidget(line())
        # Nobody gives a first reading of a picture as small as this one
        self.opinions.show_subject(None if hidden else self._subject(detail.reading), detail.opinions)
        self._bottom.addWidget(line())
        self._add_versions(detail.versions)
        self._add_identities(detail.identities)
        self._add_audit(detail.audit)

    def add_at_foot(self, widget: QWidget) -> None:
        """Put another command beside those for the chosen entry."""
        self._foot.addWidget(widget)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _subject(self, reading: StoredReading) -> Subject:
        prediction = reading.analysis.prediction
        codes = prediction.probabilities if prediction is not None else self._model.class_names
        names = {code: self._model.class_name(code) for code in codes}
        image = image_key(reading.analysis.file_sha256, reading.analysis.frame)
        return Subject(reading.entry.reading_id, reading.entry.label, names, image=image)

    def _add_picture(self, reading: StoredReading) -> None:
        label = QLabel()
        label.setFixedHeight(PICTURE_PX - 80)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setStyleSheet("background: black; color: #A3AEBB; border-radius: 8px;")
        label.setAccessibleName(self.tr("Small copy of the image"))
        picture = QImage.fromData(reading.preview) if reading.preview else QImage()
        if picture.isNull():
            label.setText(self.tr("No picture"))
        else:
            ratio = self.devicePixelRatioF()
            box = QSize(PICTURE_PX, PICTURE_PX - 80) * ratio
            fitted = picture.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            fitted.setDevicePixelRatio(ratio)
            label.setPixmap(QPixmap.fromImage(fitted))
        self._top.addWidget(label)

    def _add_patient(self, reading: StoredReading) -> None:
        patient = reading.patient
        self._add_line(name_text(patient.name) or self.tr("Name not given"), "title")
        facts = (
            self.tr("ID {0}").format(clean_text(patient.patient_id)) if patient.patient_id else "",
            age_text(patient.age_years),
            sex_text(patient.sex),
        )
        self._add_line(joined(facts, "  ·  ") or self.tr("No further facts"), "muted")
        made = day_words(reading.entry.study_date), clean_text(reading.entry.file_name)
        self._add_line(joined(made, "  ·  "), "caption")

    def _add_line(self, text: str, kind: str) -> None:
        label = ElidedLabel(kind)
        label.show_text(text)
        self._top.addWidget(label)

    def _outside(self, reading: StoredReading) -> ScopeError | None:
        """Return why an answer does not hold for who the image is of by now: an age that was entered after it was given."""
        if reading.analysis.prediction is None:
            return None
        return age_refusal(answered_by(reading.analysis.model, self._manifests), reading.patient.age_years)

    def _add_refusal(self, error: ScopeError) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, FilmState.REFUSED.icon, FilmState.REFUSED.color))
        row.addWidget(text_label(FilmState.REFUSED.text, "strong"), 1)
        self._top.addLayout(row)
        self._top.addWidget(text_label(told(error.code, error.reason), "muted", wrap=True))
        #: Safety text
        self._top.addWidget(text_label(self.tr("The answer given before does not apply at this age."), wrap=True))
        self._top.addWidget(text_label(self.tr("Code {0}").format(error.code), "caption"))

    def _add_hidden(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, FilmState.HIDDEN.icon, FilmState.HIDDEN.color))
        row.addWidget(text_label(FilmState.HIDDEN.text, "strong"), 1)
        self._top.addLayout(row)
        #: Safety text
        words = self.tr("Open the image and give your own reading: the answer is shown afterwards.")
        if not self.opinions.may_say:
            #: Safety text
            words = self.tr("The answer is shown as soon as a clinician has read the image.")
        self._top.addWidget(text_label(words, "muted", wrap=True))

    def _add_answer(self, reading: StoredReading) -> None:
        entry, analysis = reading.entry, reading.analysis
        state = state_of(entry)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, state.icon, state.color))
        answer = self._model.class_name(entry.label) if entry.label else state.text
        row.addWidget(text_label(answer, "strong", wrap=True), 1)
        if analysis.is_photograph:
            row.addWidget(photo_badge())
        if entry.probability is not None:
            row.addWidget(text_label(percent(entry.probability), "strong"))
        self._top.addLayout(row)
        if len(analysis.prediction_set) > 1:
            self._top.addWidget(text_label(cannot_separate(map(self._model.class_name, analysis.prediction_set)), wrap=True))
        if analysis.reason:
            self._top.addWidget(text_label(told(analysis.code, analysis.reason), "muted", wrap=True))
            self._top.addWidget(text_label(self.tr("Code {0}").format(analysis.code), "caption"))
        for notice in analysis.notices:
            self._top.addWidget(text_label(told(notice.code, notice.text), "caption", wrap=True))
        if analysis.model is not None:
            words = self.tr("{0}, version {1}").format(analysis.model.id, analysis.model.version)
            self._top.addWidget(text_label(words, "caption"))

    def _add_versions(self, versions: list[LogEntry]) -> None:
        self._bottom.addWidget(text_label(self.tr("Readings of this image"), "caption"))
        for entry in versions:
            answer = self._model.answer(entry)
            row = QHBoxLayout()
            row.addWidget(text_label(str(entry.version), "strong"))
            words = self.tr("{0}   {1}, {2}").format(_when(entry.created_at), answer, clean_text(entry.user))
            row.addWidget(text_label(words, "caption", wrap=True), 1)
            self._bottom.addLayout(row)

    def _add_identities(self, identities: list[Identity]) -> None:
        """Whom the image was said to be of, where that ever changed."""
        if len(identities) < 2:
            return
        self._bottom.addWidget(line())
        self._bottom.addWidget(text_label(self.tr("Who it was said to be of"), "caption"))
        for known in identities:
            patient = known.patient
            who = joined((name_text(patient.name), clean_text(patient.patient_id)), ", ") or self.tr("nobody")
            words = self.tr("by the file: {0}") if known.origin is Origin.HEADER else self.tr("typed: {0}")
            text = f"{_when(known.created_at)}   {words.format(who)}"
            self._bottom.addWidget(text_label(text, "caption", wrap=True))

    def _add_audit(self, entries: list[AuditEntry]) -> None:
        if not entries:
            return
        self._bottom.addWidget(line())
        self._bottom.addWidget(text_label(self.tr("Audit of this reading"), "caption"))
        for entry in entries:
            known = next((word for action, word in DEEDS.items() if action.value == entry.action), "")
            deed = QCoreApplication.translate("LogDetail", known) if known else entry.action
            words = self.tr("{0}   {1} {2}").format(_when(entry.at), clean_text(entry.user), deed)
            self._bottom.addWidget(text_label(words, "caption", wrap=True))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("detailBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for layout in (self._top, self._bottom):
            layout.setSpacing(8)
        column.addLayout(self._top)
        column.addWidget(self.opinions)
        column.addLayout(self._bottom)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.person_button, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.open_button)
        foot.addLayout(self._foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)

    def _on_open(self) -> None:
        if self._entry is not None:
            self.open_wanted.emit(self._entry.reading_id)

    def _on_person(self) -> None:
        if self._entry is not None and self._entry.person is not None:
            self.person_wanted.emit(self._entry.person)


def _when(at: datetime) -> str:
    return moment(at.astimezone())
