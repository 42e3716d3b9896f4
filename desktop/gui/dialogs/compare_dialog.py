"""Two films of a patient side by side."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.desk import describe
from desktop.gui.film_jobs import FoundPicture, load_picture
from desktop.gui.i18n import told
from desktop.gui.image_view import ImageView
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, text_label
from desktop.gui.patient_jobs import load_two
from desktop.gui.patient_strip import name_text
from desktop.gui.theme import Look
from desktop.gui.timeline import film_day
from desktop.inference.result import percent
from desktop.records.entry import StoredReading
from desktop.records.session import Session
from desktop.workers.pool import Workers

FIRST_SIZE = (1240, 700)


@dataclass(frozen=True, eq=False)
class Compared:
    """A reading and its picture."""

    stored: StoredReading
    found: FoundPicture


def load_compared(session: Session, workers: Workers, reading_ids: tuple[str, str]) -> tuple[Compared, Compared]:
    """Return two readings with their pictures: the files where they are still there, else the small copies."""
    first, second = load_two(session.open, reading_ids)
    return _with_picture(first, workers), _with_picture(second, workers)


def _with_picture(stored: StoredReading, workers: Workers) -> Compared:
    return Compared(stored, load_picture(workers, stored.source, stored.analysis, stored.preview))


class CompareDialog(QDialog):
    """Each film has the viewer's tools: wheel to zoom, drag for the window."""

    def __init__(
        self,
        session: Session,
        workers: Workers,
        look: Look,
        reading_ids: tuple[str, str],
        *,
        names: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two films"))
        self.resize(*FIRST_SIZE)
        self._look, self._names = look, names
        self._jobs = JobRunner(1, self)
        self.views = (ImageView(look), ImageView(look))
        self._heads = (text_label(kind="strong"), text_label(kind="strong"))
        self._notices = (text_label(kind="caption", wrap=True), text_label(kind="caption", wrap=True))
        self._who = text_label(kind="title")
        self._lay_out()
        for view in self.views:
            view.show_message("loader-circle", self.tr("Loading"))
        self._jobs.start(lambda: load_compared(session, workers, reading_ids), self._on_loaded, self._on_failed)

    def _on_loaded(self, both: tuple[Compared, Compared]) -> None:
        patient = both[1].stored.patient
        self._who.setText("   ·   ".join(filter(None, (name_text(patient.name), clean_text(patient.patient_id)))))
        for compared, view, head, notice in zip(both, self.views, self._heads, self._notices, strict=True):
            self._show(compared, view, head, notice)

    def _show(self, compared: Compared, view: ImageView, head: QLabel, notice: QLabel) -> None:
        entry, found = compared.stored.entry, compared.found
        refusal = told(entry.code, entry.reason) or entry.code
        answer = self._names.get(entry.label, entry.label.replace("_", " ")) if entry.label else refusal
        certainty = percent(entry.probability) if entry.probability is not None else ""
        head.setText("   ·   ".join(filter(None, (film_day(entry), answer, certainty))))
        if found.image is None:
            view.show_message("image-off", self.tr("No picture"), found.reason)
            return
        view.show_image(found.image, None)
        if not found.original:
            #: Safety text
            notice.setText(self.tr("This is the small copy that the log keeps. {0}").format(found.reason))

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  made below
        layout.insertWidget(0, Banner(self._look, "danger", "octagon-x", sentence, code))

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        for view, head, notice in zip(self.views, self._heads, self._notices, strict=True):
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(head)
            column.addWidget(view, 1)
            column.addWidget(notice)
            both.addLayout(column, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self._who)
        layout.addLayout(both, 1)
        layout.addWidget(buttons)

    def done(self, result: int) -> None:
        """Take the pictures away."""
        self._jobs.close()
        super().done(result)
