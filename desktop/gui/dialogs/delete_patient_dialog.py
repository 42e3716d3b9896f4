"""Delete a patient for good, after somebody typed whom."""

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.i18n import describe, joined
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, button, clear_layout, scrolled, show_error, text_label
from desktop.gui.patient_jobs import Deleted, delete_person
from desktop.gui.patient_strip import name_text
from desktop.gui.theme import Look, scaled
from desktop.records.deletion import REASON_LENGTH
from desktop.records.folding import fold
from desktop.records.persons import PersonSummary
from desktop.records.session import Session

WIDTH_PX = 520
WORDS_LENGTH = 40
"""Most that has to be typed."""


class DeletePatientDialog(QDialog):
    """Accepted when the patient is deleted."""

    def __init__(self, session: Session, look: Look, summary: PersonSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete patient"))
        self.setFixedWidth(scaled(WIDTH_PX))
        self._session, self._look, self._summary = session, look, summary
        self._jobs = JobRunner(1, self)
        self._to_type = clean_text(
            summary.patient_ids[0] if summary.patient_ids else name_text(summary.patient.name), WORDS_LENGTH
        )
        self.typed, self.reason = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(REASON_LENGTH)
        #: Safety text
        self.from_backups = QCheckBox(self.tr("Remove the backups that hold this patient, too"))
        self.from_backups.setToolTip(
            #: Safety text
            self.tr("On this computer, and on the second medium if it is plugged in; a new backup is made first.")
        )
        self.delete_button = button(look, self.tr("Delete for good"), "trash-2", "danger")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._problem = QVBoxLayout()
        self._lay_out()
        for field in (self.typed, self.reason):
            field.textChanged.connect(self._check)
        self.delete_button.clicked.connect(self._on_delete)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setDefault(True)
        self._check()

    def _check(self) -> None:
        same = fold(self.typed.text()) == fold(self._to_type)
        self.delete_button.setEnabled(same and bool(self.reason.text().strip()) and not self._jobs.busy)

    def _on_delete(self) -> None:
        person, reason, purged = self._summary.person, self.reason.text(), self.from_backups.isChecked()
        clear_layout(self._problem)
        self._jobs.start(
            lambda: delete_person(self._session, person, reason, from_backups=purged),
            self._on_deleted,
            self._on_failed,
        )
        self._check()

    def _on_deleted(self, deleted: Deleted) -> None:
        banners = self._banners(deleted)
        if not banners:
            self.accept()
            return
        for banner in banners:
            self._problem.addWidget(banner)
        for widget in (self.typed, self.reason, self.from_backups, self.delete_button):
            widget.setEnabled(False)
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self.accept)

    def _banners(self, deleted: Deleted) -> list[Banner]:
        """Return what has to be said of what may be left."""
        banners = []
        if (error := deleted.left_in_backups) is not None:
            code, sentence = describe(error)
            #: Safety text
            words = self.tr("The patient is deleted from the log, but backups may still hold them. {0}").format(sentence)
            banners.append(Banner(self._look, "danger", "octagon-x", words, code))
        if deleted.deletion.notes:
            words = self.tr(
                #: Safety text
                "%n note(s) on films of other patients hold a word of this patient's name or ID, and stay: "
                "Lightbox cannot tell whom they mean.",
                "",
                deleted.deletion.notes,
            )
            banners.append(Banner(self._look, "warn", "triangle-alert", words))
        if not deleted.deletion.overwritten:
            words = self.tr(
                #: Safety text
                "Somebody else has the log open. What was deleted is gone from it; on the disk it is overwritten, "
                "encrypted as it is, when they close it."
            )
            banners.append(Banner(self._look, "warn", "triangle-alert", words))
        return banners

    def _on_failed(self, error: Exception) -> None:
        show_error(self._problem, self._look, error)
        self._check()

    def _lay_out(self) -> None:
        who = joined((name_text(self._summary.patient.name), clean_text(", ".join(self._summary.patient_ids), 120)))
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 20, 24, 0)
        layout.setSpacing(12)
        layout.addWidget(text_label(self.tr("Delete this patient?"), "title"))
        layout.addWidget(text_label(who, "strong", wrap=True))
        words = self.tr(
            #: Safety text
            "All readings, pictures, opinions and names of %n film(s) are deleted from the log. This cannot be undone.",
            "",
            self._summary.film_count,
        )
        layout.addWidget(Banner(self._look, "danger", "triangle-alert", words))
        words = self.tr(
            #: Safety text
            "Backups keep the patient until newer ones have taken their place, at most twelve months. "
            "The audit keeps that you deleted somebody, and why, but not whom."
        )
        layout.addWidget(text_label(words, "muted", wrap=True))
        layout.addWidget(self.from_backups)
        label = text_label(self.tr("Type {0} to confirm").format(self._to_type), "caption")
        label.setBuddy(self.typed)
        layout.addWidget(label)
        layout.addWidget(self.typed)
        #: Safety text
        label = text_label(self.tr("Reason, without the patient's name or ID: the audit keeps it"), "caption")
        label.setBuddy(self.reason)
        layout.addWidget(label)
        layout.addWidget(self.reason)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.delete_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 12, 24, 20)
        foot.setSpacing(12)
        foot.addLayout(self._problem)  # never scrolled away
        foot.addLayout(buttons)
        scrolled(self, body, foot)

    def done(self, result: int) -> None:
        """Let a deletion that has begun finish."""
        self.hide()  # what runs is waited for out of sight
        self._jobs.finish()
        super().done(result)
