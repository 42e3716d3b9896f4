"""The command that shows what the file of the film on screen says."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.gui.actions import Actions
from desktop.gui.desk import Desk
from desktop.gui.dialogs.tags_dialog import TagsDialog
from desktop.gui.film import Film
from desktop.gui.jobs import JobRunner
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage


class TagsCommand(QObject):
    """Opens the dialog; its thread outlives that, so that a lock waits for no file."""

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        chosen: Callable[[], tuple[Film | None, DecodedImage | None]],
        *,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._actions, self._chosen, self._look, self._window = desk, actions, chosen, look, window
        self._jobs = JobRunner(1, self)
        actions["tags"].triggered.connect(self.show)

    def enable(self, reading: bool) -> None:
        """Switch the command on where a film is on screen whose file was opened."""
        film, _ = self._chosen()
        self._actions.enable(("tags",), reading and film is not None and film.analysis is not None)

    def show(self) -> None:
        """Show what the file of the chosen film says."""
        film, image = self._chosen()
        if film is None:
            return
        if image is not None and image.file_sha256 != film.sha256:  # it is being loaded
            image = None
        read = functools.partial(self._desk.workers.tags, film.path, self._desk.pictures.passwords)
        dialog = TagsDialog(film, image, read, jobs=self._jobs, look=self._look, parent=self._window)
        dialog.exec()
        dialog.deleteLater()

    def close(self) -> None:
        """Begin nothing more."""
        self._jobs.close()
