"""The list before the analysis: what was dropped, which of it can be analysed, and why the rest cannot."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.analysis.triage import Triaged, Verdict
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import describe
from desktop.gui.icons import Tint
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, BusyBar, button, rename, show_error, text_label
from desktop.gui.theme import Look, scaled
from desktop.gui.triage_jobs import Inspect, look_through, only_file
from desktop.gui.triage_tree import STATES, TriageTree, state_text

LOCKED = "ARCHIVE-PASSWORD"
SIZE_PX = (1180, 640)


class TriageDialog(QDialog):
    """Shows itself only where there is something to choose: one file alone goes straight on.

    Parameters
    ----------
    inspect : callable
        Reads headers; see `desktop.gui.triage_jobs.Inspect`.
    open_log : callable
    modalities : iterable of str, optional
        That any of the installed models judges; None while that is not known.
    look : Look
    """

    chosen = Signal(object, object)
    """The files to analyse, and the passwords of their archives."""
    failed = Signal(str, str)
    """Code and sentence, where there is nothing to list."""
    told = Signal(object)
    """The next verdicts; emitted by the thread that inspects."""

    def __init__(
        self, inspect: Inspect, open_log: OpenLog, modalities: Iterable[str] | None, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was found"))
        self._inspect, self._open_log, self._modalities, self._look = inspect, open_log, modalities, look
        self._jobs = JobRunner(1, self)
        self._stop = Event()
        self._shown = False
        self._passwords: tuple[str, ...] = ()
        self.tree = TriageTree(look)
        self.filters: dict[Verdict, QPushButton] = {}
        self._progress = BusyBar(look, self.tr("Looking at the files"))  # how many there are is known at the end
        self._counted = text_label(kind="muted")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password of the archive"))
        self.password.setAccessibleName(self.password.placeholderText())
        self.unlock = button(look, self.tr("Unlock"), "key-round")
        self._locked = QWidget()
        self._problem = QVBoxLayout()
        self.analyze = button(look, self.tr("Analyse"), "scan-line", "primary")
        self.analyze.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.told.connect(self._on_told)
        self.tree.chosen_changed.connect(self._show_counts)
        self.analyze.clicked.connect(self._on_analyze)
        self.cancel.clicked.connect(self.reject)
        self.unlock.clicked.connect(self._on_unlock)
        self.resize(self._fitting_size())
        self._show_counts()

    def start(self, paths: Sequence[Path]) -> None:
        """Look through what was named, off the GUI thread."""
        self._progress.setVisible(True)
        wanted, passwords = list(paths), self._passwords
        self._jobs.start(lambda: self._find(wanted, passwords), self._on_looked, self._on_failed)

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._stop.set()
        self._jobs.close()

    def _find(self, paths: Sequence[Path], passwords: tuple[str, ...]) -> Path | None:
        """Look through what was named; return the one file that goes straight on. Runs on a pool thread."""
        single = only_file(paths)
        if single is None:
            look_through(
                paths,
                passwords,
                inspect=self._inspect,
                open_log=self._open_log,
                modalities=self._modalities,
                tell=self.told.emit,
                stop=self._stop,
            )
        return single

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_told(self, files: list[Triaged]) -> None:
        if self._stop.is_set():
            return
        self.tree.add(files)
        if len(self.tree.files()) > 1:
            self._show()

    def _on_looked(self, single: Path | None) -> None:
        self._progress.setVisible(False)
        alone = [single] if single is not None else list(self.tree.chosen())
        if not self._shown and not self._stop.is_set() and len(alone) == 1:
            self.chosen.emit(alone, self._passwords)
            self.deleteLater()
        else:
            self._show()

    def _on_failed(self, error: Exception) -> None:
        self._progress.setVisible(False)
        if self._shown:
            show_error(self._problem, self._look, error)
        else:
            self.failed.emit(*describe(error))
            self.deleteLater()

    def _on_unlock(self) -> None:
        locked = [file.file.path for file in self.tree.files() if file.code == LOCKED]
        self._passwords = (*self._passwords, self.password.text())
        self.password.clear()
        for path in locked:
            self.tree.remove(path)
        self.start(locked)

    def _on_analyze(self) -> None:
        chosen = self.tree.chosen()
        self.accept()
        self.chosen.emit(list(chosen), self._passwords)

    def _show(self) -> None:
        if not self._shown and not self._stop.is_set():
            self._shown = True
            self.open()
            self.tree.setFocus()

    def _show_counts(self) -> None:
        counts, chosen = self.tree.count(), self.tree.chosen_count()
        for verdict, chip in self.filters.items():
            rename(chip, f"{counts[verdict]}  {state_text(verdict)}")
            chip.setVisible(bool(counts[verdict]))
        self._counted.setText(self.tr("Files: {0}").format(counts.total()))
        words = self.tr("Analyse {0}").format(chosen)
        rename(self.analyze, words)
        self.analyze.setEnabled(bool(chosen))
        self._locked.setVisible(any(file.code == LOCKED for file in self.tree.files()))

    def _on_filter(self, chip: QPushButton) -> None:
        """Show the files of one verdict only; the same chip again shows all."""
        shown = next((verdict for verdict, other in self.filters.items() if other is chip and chip.isChecked()), None)
        for other in self.filters.values():
            other.setChecked(other is chip and chip.isChecked())
        self.tree.show_only(shown)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(8)
        group = QButtonGroup(self)
        group.setExclusive(False)
        for verdict, (_, name, color) in STATES.items():
            chip = QPushButton()
            chip.setProperty("kind", "choice")
            chip.setCheckable(True)
            Tint(chip, self._look, name, color)
            chip.setAutoDefault(False)
            group.addButton(chip)
            self.filters[verdict] = chip
            counts.addWidget(chip)
        group.buttonClicked.connect(self._on_filter)
        counts.addStretch(1)
        counts.addWidget(self._counted)
        locked = QHBoxLayout(self._locked)
        locked.setContentsMargins(0, 0, 0, 0)
        words = self.tr("An archive is locked. Type its password to see what it holds; the password is not kept.")
        banner = Banner(self._look, "warn", "lock", words)
        self.password.setFixedWidth(scaled(240))
        self.unlock.setAutoDefault(False)
        banner.row.addWidget(self.password)
        banner.row.addWidget(self.unlock)
        locked.addWidget(banner)
        below = QHBoxLayout()
        below.setSpacing(8)
        hint = text_label(self.tr("Nothing was analysed yet. Space ticks a file, Enter analyses."), "caption")
        below.addWidget(hint, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.analyze)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(counts)
        column.addLayout(self._problem)
        column.addWidget(self._locked)
        column.addWidget(self._progress)
        column.addWidget(self.tree, 1)
        column.addLayout(below)

    def _fitting_size(self) -> QSize:
        room = self.screen().availableGeometry().size()
        return QSize(min(SIZE_PX[0], room.width() - 64), min(SIZE_PX[1], room.height() - 64))

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """Inspect no more, however the list is left; the window does not wait for the file that is being read."""
        self._stop.set()
        super().done(result)
        if self._jobs.busy:
            self._jobs.rested.connect(self.deleteLater)
        else:
            self.deleteLater()
