"""The viewer in a window of its own, for a second screen. A dialog: so a lock takes it away before anything else is asked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.gui.actions import VIEWER, Actions
from desktop.gui.desk import Desk
from desktop.gui.film import Film
from desktop.gui.image_view import ImageView
from desktop.gui.parts import text_label
from desktop.gui.patient_strip import PatientStrip
from desktop.gui.theme import Look
from desktop.gui.view_cell import ViewCell

FIRST_SIZE = (900, 800)


class OwnWindow(QDialog):
    """Follows the film that was chosen in the main window, says whose it is, and has the viewer's keys."""

    def __init__(self, desk: Desk, look: Look, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Viewer"))  # no name of a patient: it stands in lists of windows
        self.resize(*FIRST_SIZE)
        self.strip = PatientStrip(look)
        self.cell = ViewCell(desk, look)
        #: Safety text
        notice = text_label(self.tr("Decision support, not a diagnosis."), "caption")
        notice.setContentsMargins(16, 4, 16, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.cell, 1)
        column.addWidget(notice)
        for name in VIEWER:
            if name:
                self.addAction(actions[name])
        desk.film_changed.connect(self._on_film_changed)

    @property
    def view(self) -> ImageView:
        """The view in it."""
        return self.cell.view

    def follow(self, film: Film | None) -> None:
        """Show this film."""
        if film is not self.cell.film:
            self.strip.show_film(film)
            for asking in (self.strip.edit, self.strip.check):  # it is decided in the main window
                asking.hide()
            self.cell.show_film(film)

    def show_on_other_screen(self, beside: QWidget) -> None:
        """Show it on another screen than a window is on, as large as that is; on a single screen beside others."""
        others = [screen for screen in QGuiApplication.screens() if screen is not beside.screen()]
        if others:
            self.setGeometry(others[0].availableGeometry())
        self.show()

    def done(self, result: int) -> None:
        """Show nothing any more."""
        self.strip.show_film(None)
        self.cell.show_film(None)
        super().done(result)

    def _on_film_changed(self, film: Film) -> None:
        if self.cell.film is not None and self.cell.film.number == film.number:
            self.follow(film)
