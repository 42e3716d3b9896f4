"""The wiring of the window program: settings, log, models, window."""

import functools
import gc
import logging
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from desktop.errors import RecordsError
from desktop.exit_status import ExitStatus
from desktop.gui.desk import Desk
from desktop.gui.entry.shell import Shell
from desktop.gui.garbage import GarbageCollector
from desktop.gui.i18n import describe, load_language
from desktop.gui.inbox import Inbox
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings, chosen_look
from desktop.gui.splash import end_splash
from desktop.gui.theme import load_fonts
from desktop.handover import hand_over
from desktop.paths import RESOURCES, home, settings_file
from desktop.records.single_instance import SingleInstance
from desktop.records.vault import Vault, try_out
from desktop.workers.pool import Workers

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QTimer  # isort: skip
from PySide6.QtGui import QIcon  # isort: skip
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget  # isort: skip

log = logging.getLogger(__name__)

WORKERS = 2
"""One judges, and another one meanwhile reads the picture that somebody looks at."""
PICTURE_SIZE = (1366, 768)
TITLE_PX = 40
"""At least so much a system puts above a window."""
PICTURE_TIMEOUT_MS = 60_000


def run_window(paths: Sequence[Path]) -> int:
    """Open the window with files and folders; return the exit status when it is closed."""
    app = _application()
    try:
        settings = Settings(settings_file())
        load_language(app, settings.language())
        vault, instance = Vault(home()), SingleInstance(home())
        instance.acquire()
    except RecordsError as error:
        if error.code == "INSTANCE-RUNNING" and hand_over(home(), paths):
            return ExitStatus.OK
        # Who starts the program by its icon sees no console
        code, sentence = describe(error)
        QMessageBox.critical(None, "Lightbox", f"{sentence}\n\n{code}")
        return ExitStatus.USAGE
    workers, inbox = Workers(WORKERS), Inbox(home())
    try:
        workers.begin()
        shell = Shell(vault, chosen_look(app, settings), settings, workers)
        sys.excepthook = functools.partial(_report_bug, shell)
        show_fitting(shell)
        shell.start(paths)
        QTimer.singleShot(0, end_splash)  # after the first painting
        inbox.arrived.connect(shell.take_paths)
        return app.exec()
    finally:
        inbox.close()
        workers.close()
        instance.release()


def show_fitting(window: QWidget) -> None:
    """Show a window; it fills a screen that is too small for it with its title and what else stands there."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() + TITLE_PX > room.height():
        window.showMaximized()
    else:
        window.show()


def render_window_png(path: Path) -> bytes:
    """Open a film in a window that nobody sees, and return a picture of it.

    The film goes the same way as when it is dropped on the window, with a log of its own that is thrown away.

    Parameters
    ----------
    path : Path
        A film.

    Returns
    -------
    bytes
        A PNG file, 1366 x 768 pixels.
    """
    app = _application("-platform", "offscreen")
    with tempfile.TemporaryDirectory(prefix="lightbox-") as folder, Workers() as workers:
        settings = Settings(Path(folder) / "settings.ini")
        session = try_out(Path(folder))
        window = MainWindow(Desk(workers, session.open), session, chosen_look(app, settings), settings)
        window.resize(*PICTURE_SIZE)
        window.show()
        window.opening.open_paths([path])
        _wait_for_film(window)
        picture = window.grab()
        window.close()
        window.desk.close()
        settings.write()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())


def _application(*arguments: str) -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(["lightbox", *arguments])
    gc.freeze()  # what was imported stays, and need not be gone through each time
    GarbageCollector(app)
    app.setApplicationName("Lightbox")
    app.setDesktopFileName("lightbox")
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "lightbox.svg")))
    unread = load_fonts()
    if unread:
        log.warning("%d font files cannot be used", len(unread))
    return app


def _wait_for_film(window: MainWindow) -> None:
    """Run the event loop until the film is analysed and on screen, or its refusal or an error is."""
    loop = QEventLoop()
    timer = QTimer()
    shown: list[bool] = []

    def look() -> None:
        shown.append(_film_is_shown(window))
        if shown[-2:] == [True, True]:  # between the two, all that was new has found its place
            loop.quit()

    timer.timeout.connect(look)
    timer.start(20)
    QTimer.singleShot(PICTURE_TIMEOUT_MS, loop.quit)
    loop.exec()
    timer.stop()


def _film_is_shown(window: MainWindow) -> bool:
    film = window.read.film
    if window.notices.isVisible():
        return True
    if film is None or film.analysis is None or window.desk.busy:
        return False
    return window.read.view.image is not None or not film.preview


def _report_bug(shell: Shell, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An exception that a slot let pass: the log gets the traceback, the window a neutral sentence."""
    if issubclass(kind, KeyboardInterrupt):
        shell.close()
        return
    log.critical("Lightbox has a bug", exc_info=(kind, error, trace))
    if isinstance(error, Exception) and shell.main is not None:
        shell.main.notices.show_error(*describe(error))
