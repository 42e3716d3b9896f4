"""The chosen entry of the log: picture, patient, answer, and all readings of the same image."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.film import state_of
from desktop.gui.icons import icon_label
from desktop.gui.log_jobs import Detail
from desktop.gui.log_table import LogModel
from desktop.gui.parts import ElidedLabel, button, clear_layout, line, text_label
from desktop.gui.patient_strip import age_text, name_text, sex_text
from desktop.gui.theme import Look
from desktop.inference.result import percent
from desktop.records.entry import LogEntry, StoredReading

WIDTH_PX = 320
PICTURE_PX = 280


class LogDetail(QWidget):
    """Shows one entry."""

    open_wanted = Signal(str)
    """Id of the reading to open."""

    def __init__(self, look: Look, model: LogModel) -> None:
        super().__init__()
        self.setObjectName("detailPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(self.tr("Chosen entry"))
        self._look, self._model = look, model
        self._reading_id = ""
        body = QWidget()
        body.setObjectName("detailBody")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(20, 16, 20, 16)
        self._body.setSpacing(8)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.open_button = button(look, self.tr("Open this image"), "scan-line", "primary")
        self.open_button.clicked.connect(self._on_open)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(self.open_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self.show_detail(None)

    def show_detail(self, detail: Detail | None) -> None:
        """Show an entry, or that none is chosen."""
        clear_layout(self._body)
        self.open_button.setEnabled(detail is not None)
        self._reading_id = detail.reading.entry.reading_id if detail is not None else ""
        if detail is None:
            self._body.addWidget(text_label(self.tr("No entry chosen"), "muted"))
        else:
            self._add_picture(detail.reading)
            self._add_patient(detail.reading)
            self._body.addWidget(line())
            self._add_answer(detail.reading)
            self._body.addWidget(line())
            self._add_versions(detail.versions)
        self._body.addStretch(1)

    def _add_picture(self, reading: StoredReading) -> None:
        label = QLabel()
        label.setFixedHeight(PICTURE_PX - 60)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setStyleSheet("background: black; color: #A3AEBB; border-radius: 8px;")
        label.setAccessibleName(self.tr("Small copy of the image"))
        picture = QImage.fromData(reading.preview) if reading.preview else QImage()
        if picture.isNull():
            label.setText(self.tr("No picture"))
        else:
            ratio = self.devicePixelRatioF()
            box = QSize(PICTURE_PX, PICTURE_PX - 60) * ratio
            fitted = picture.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            fitted.setDevicePixelRatio(ratio)
            label.setPixmap(QPixmap.fromImage(fitted))
        self._body.addWidget(label)

    def _add_patient(self, reading: StoredReading) -> None:
        patient = reading.patient
        self._add_line(name_text(patient.name) or self.tr("Name not given"), "title")
        facts = (
            self.tr("ID {0}").format(clean_text(patient.patient_id)) if patient.patient_id else "",
            age_text(patient.age_years),
            sex_text(patient.sex),
            reading.entry.study_date,
        )
        self._add_line("  ·  ".join(filter(None, facts)) or self.tr("No further facts"), "muted")
        self._add_line(clean_text(reading.entry.file_name), "caption")

    def _add_line(self, text: str, kind: str) -> None:
        label = ElidedLabel(kind)
        label.show_text(text)
        self._body.addWidget(label)

    def _add_answer(self, reading: StoredReading) -> None:
        entry, analysis = reading.entry, reading.analysis
        state = state_of(entry.status)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, state.icon, state.color))
        answer = self._model.class_name(entry.label) if entry.label else state.text
        row.addWidget(text_label(answer, "strong", wrap=True), 1)
        if entry.probability is not None:
            row.addWidget(text_label(percent(entry.probability), "strong"))
        self._body.addLayout(row)
        if len(analysis.prediction_set) > 1:
            unsure = self.tr(" or ").join(self._model.class_name(code) for code in analysis.prediction_set)
            self._body.addWidget(text_label(self.tr("Cannot separate: {0}").format(unsure), wrap=True))
        if analysis.reason:
            self._body.addWidget(text_label(analysis.reason, "muted", wrap=True))
            self._body.addWidget(text_label(self.tr("Code {0}").format(analysis.code), "caption"))
        for notice in analysis.notices:
            self._body.addWidget(text_label(notice.text, "caption", wrap=True))
        if analysis.model is not None:
            words = self.tr("{0}, version {1}").format(analysis.model.id, analysis.model.version)
            self._body.addWidget(text_label(words, "caption"))

    def _add_versions(self, versions: list[LogEntry]) -> None:
        self._body.addWidget(text_label(self.tr("Readings of this image"), "caption"))
        for entry in versions:
            when = f"{entry.created_at.astimezone():%Y-%m-%d %H:%M}"
            answer = self._model.class_name(entry.label) if entry.label else entry.code
            row = QHBoxLayout()
            row.addWidget(text_label(str(entry.version), "strong"))
            row.addWidget(text_label(f"{when}   {answer}", "caption", wrap=True), 1)
            self._body.addLayout(row)

    def _on_open(self) -> None:
        if self._reading_id:
            self.open_wanted.emit(self._reading_id)
