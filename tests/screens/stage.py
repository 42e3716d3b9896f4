"""Where the windows of the catalogue stand: a real log with patients who do not exist, real workers, drawn films."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from pydicom import dcmread
from pydicom.uid import generate_uid

from desktop.app import WORKERS
from desktop.gui.desk import Desk
from desktop.gui.entry.shell import Shell
from desktop.gui.film import Film, FilmState
from desktop.gui.garbage import GarbageCollector
from desktop.gui.jobs import JobRunner
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName
from desktop.imaging.photo_film import Surround
from desktop.inference.package import Package
from desktop.inference.result import Prediction, Status
from desktop.paths import SAMPLES
from desktop.records.backups import make_backup
from desktop.records.entry import LogQuery, Patient
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.roles import Role
from desktop.records.session import Session
from desktop.records.settings import ACCEPTED_BY
from desktop.records.vault import Clinic, Vault, try_out
from desktop.records.wrapping import LOWEST_COST
from desktop.workers.pool import Workers
from tests.desktop.records.readings import CHILD, analyzed, refused, save
from tests.films import write_volume
from tests.photographs import photograph

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer  # isort: skip
from PySide6.QtWidgets import QApplication, QWidget  # isort: skip

PASSWORD: Final = "three ships under glass"  # noqa: S105  of a log that lives as long as the stage
FIRST_PX: Final = (1366, 768)
TIMEOUT_MS: Final = 20_000
SLICES: Final = 5
LOGGED: Final = 172
PATIENTS: Final = 64
NAMES: Final = (
    "Test^Amina", "Test^Ben", "Specimen^Maria Magdalena de la Concepcion", "Test^Omar", "Sample^Abdulrahman ibn Abdullah",
    "Test^Asha", "Sample^Jean-Baptiste Emmanuel", "Test^Li",
)  # fmt: skip
FILMS: Final = ("earlier", "answer", "second", "photograph", "outside_age", "refused", "volume")


class Room:
    """A log, a desk on it, and the window for both; the window is made when it is asked for, and anew after `rebuild`."""

    def __init__(self, stage: "Stage", session: Session, settings: Settings) -> None:
        self._stage, self.session, self.settings = stage, session, settings
        self.desk = Desk(stage.workers, session.open)
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        """The window, shown."""
        if self._window is None:
            self._window = MainWindow(self.desk, self.session, self._stage.look, self.settings)
            self._window.resize(*self._stage.size)
            self._window.show()
            self._stage.settle(self._window)
        return self._window

    def runners(self) -> Iterator[JobRunner]:
        """Return what works for this room."""
        yield from self.desk.findChildren(JobRunner)
        if self._window is not None:
            yield from self._window.findChildren(JobRunner)

    def take_down(self) -> None:
        """Close the window; the desk stays."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None


class Stage:
    """All that the catalogue builds its windows on.

    Parameters
    ----------
    workers : Workers
    folder : Path
        Empty.
    look : Look
    """

    def __init__(self, workers: Workers, folder: Path, look: Look) -> None:
        self.workers, self.folder, self.look, self.size = workers, folder, look, FIRST_PX
        self._passing: list[QWidget] = []  # dialogs and windows that one screen needed
        for name in ("clinic", "empty", "new"):
            (folder / name).mkdir()
        self.vault = Vault(folder / "clinic")
        clinic = Clinic("Clinic of the drawn films", accepted_by="Ana Test")
        session, self.recovery_key = self.vault.create("ana", "Ana Test", PASSWORD, clinic, LOWEST_COST)
        session.accounts.add("ben", "Ben Test", Role.CLINICIAN, PASSWORD)
        session.accounts.add("chandra", "Chandrashekhar Venkataraman Test", Role.VIEWER, PASSWORD)
        with session.open() as records:
            records.settings.set(ACCEPTED_BY, "Ana Test")
        self.empty_vault = Vault(folder / "new")
        self.clinic = Room(self, session, Settings(folder / "clinic.ini"))
        self.empty = Room(self, try_out(folder / "empty"), Settings(folder / "empty.ini"))
        self._shells: dict[Path, Shell] = {}
        for room in (self.clinic, self.empty):
            self.until(lambda room=room: room.desk.analyses.loaded)
        self.packages: tuple[Package, ...] = self.clinic.desk.analyses.models or ()
        self.films = self._open_films()
        self._fill_log()

    # --- time ---------------------------------------------------------------------------------------------------------

    def until(self, reached: Callable[[], object]) -> None:
        """Run the event loop until something is so."""
        loop, timer, given_up = QEventLoop(), QTimer(), QTimer()
        timer.timeout.connect(lambda: reached() and loop.quit())
        given_up.setSingleShot(True)
        given_up.timeout.connect(lambda: loop.exit(1))
        given_up.start(TIMEOUT_MS)
        timer.start(2)
        if not reached() and loop.exec():
            raise TimeoutError("the window did not come so far")

    def settle(self, widget: QWidget) -> None:
        """Let everything that a window asked for arrive and find its place."""
        around = widget.window()
        for _ in range(2):
            self.until(lambda: not any(runner.busy for runner in self._runners(around)))
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()

    def _runners(self, widget: QWidget) -> Iterator[JobRunner]:
        yield from widget.findChildren(JobRunner)
        for room in (self.clinic, self.empty):
            yield from room.runners()

    # --- how it looks -------------------------------------------------------------------------------------------------

    def rebuild(self, theme: ThemeName, language: str = "en", text_size: int = 100) -> None:
        """Take every window down; the next ones look and speak like this."""
        self.clear_away()
        for room in (self.clinic, self.empty):
            room.take_down()
        for shell in self._shells.values():
            close_shell(shell)
        self._shells.clear()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.look.apply(theme)
        self.look.resize_text(text_size)
        self.look.speak(language)

    def passing(self, widget: QWidget) -> QWidget:
        """Show a dialog that goes with the next screen."""
        self._passing.append(widget)
        widget.show()
        self.settle(widget)
        return widget

    def clear_away(self) -> None:
        """Close what the last screen needed, and put films and views back."""
        for widget in reversed(self._passing):
            widget.close()
            widget.deleteLater()
        self._passing.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def shell(self, vault: Vault) -> Shell:
        """Return the way in to a log."""
        shell = self._shells.get(vault.home)
        if shell is None:
            shell = self._shells[vault.home] = Shell(vault, self.look, Settings(self.folder / "shell.ini"), self.workers)
            shell.resize(*self.size)
            shell.show()
            shell.start()
        return shell

    def close(self) -> None:
        """End everything."""
        self.rebuild(self.look.name)
        for room in (self.clinic, self.empty):
            room.desk.close()

    # --- what lies on the desk and in the log -------------------------------------------------------------------------

    def _open_films(self) -> dict[str, Film]:
        """Open drawn films one after the other and wait for their answers."""
        desk = self.clinic.desk
        found = {}
        for name in FILMS:
            before = len(desk.model.films)
            desk.open_paths([getattr(self, f"_draw_{name}")()])
            self.until(lambda before=before: len(desk.model.films) > before and not desk.busy)
            found[name] = desk.model.films[before]
        photograph = found["photograph"]
        desk.correct_patient(photograph, Patient("Sample^Abdulrahman ibn Abdullah", "0314", "", "M", 4.0))
        judged = (FilmState.DONE, FilmState.UNSURE, FilmState.WARNING)
        self.until(lambda: self._film(photograph).state in judged and not desk.busy)
        found["photograph"] = self._film(photograph)
        for number, film in enumerate(desk.model.films[-SLICES:]):
            desk._replace(self._judged_slice(film, number))
        found["volume"] = self._film(found["volume"])
        return found

    def _film(self, film: Film) -> Film:
        return next(other for other in self.clinic.desk.model.films if other.number == film.number)

    def _judged_slice(self, film: Film, number: int) -> Film:
        """Give a drawn slice an answer: the models rightly take no drawing for an eye."""
        model = next(package for package in self.packages if package.manifest.id == "retina-oct")
        codes = model.manifest.codes
        shares = dict.fromkeys(codes, 0.1 / (len(codes) - 1)) | {codes[0 if number else 1]: 0.9}
        answer = Prediction(shares, {code: np.outer(np.hanning(12), np.hanning(9)).astype(np.float32) for code in codes}, 1.0)
        assert film.analysis is not None
        said = replace(
            film.analysis, status=Status.ANALYZED, code="", reason="", model=model.ref, prediction=answer,
            prediction_set=(max(shares, key=shares.__getitem__),), in_scope=True, scope_score=1.0,
        )  # fmt: skip
        return replace(film, analysis=said, state=FilmState.DONE)

    def put(self, film: Film, **changes: object) -> Film:
        """Put a film of the desk into another state; `clear_away` does not undo it, the next `put` does."""
        changed = replace(film, **changes)  # type: ignore[arg-type]
        self.clinic.desk._replace(changed)
        return changed

    def put_back(self) -> None:
        """Give all films the state that they were opened in."""
        for film in self.films.values():
            if film not in self.clinic.desk.model.films:
                self.clinic.desk._replace(film)

    def _sample(self, number: int, name: str, patient_id: str, age: str, day: str) -> Path:
        dataset = dcmread(SAMPLES / f"sample-{number}.dcm")
        dataset.PatientName, dataset.PatientID, dataset.PatientSex = name, patient_id, "F"
        dataset.PatientAge, dataset.PatientBirthDate, dataset.StudyDate = age, "", day
        for keyword in ("SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID"):
            dataset[keyword].value = generate_uid(entropy_srcs=[keyword, patient_id, day])
        path = self.folder / f"film-{number}-{patient_id}-{age}.dcm"
        dataset.save_as(path)
        return path

    def _draw_earlier(self) -> Path:
        return self._sample(1, "Test^Amina", "0042", "003Y", "20260302")

    def _draw_answer(self) -> Path:
        return self._sample(2, "Test^Amina", "0042", "003Y", "20261118")

    def _draw_second(self) -> Path:
        return self._sample(3, "Specimen^Maria Magdalena de la Concepcion", "HOSPITAL-2026-0000817", "002Y", "20261119")

    def _draw_outside_age(self) -> Path:
        return self._sample(2, "Test^Omar", "0099", "010Y", "20261120")

    def disc(self) -> Path:
        """Return a folder with films that nobody has opened yet, and what is none."""
        folder = self.folder / "disc"
        if not folder.exists():
            folder.mkdir()
            for number, (name, age) in enumerate((("Test^Asha", "004Y"), ("Test^Asha", "004Y"), ("Test^Ben", "011Y"))):
                self._sample(1 + number % 2, name, f"55{number // 2}", age, f"202611{10 + number}").rename(
                    folder / f"{number}.dcm"
                )
            (folder / "a report that somebody left on the disc, with a long name.txt").write_text("No film.")
            shutil.copy(self.films["answer"].path, folder)
        return folder

    def _draw_photograph(self) -> Path:
        with Image.open(SAMPLES / "sample-4.jpg") as film:
            gray = np.asarray(film.convert("L"))
        path = self.folder / "photograph.jpg"
        path.write_bytes(photograph(gray, np.random.default_rng(1), Surround.LIGHT_BOX, tilt=4, share=0.1).jpeg(camera=True))
        return path

    def _draw_refused(self) -> Path:
        path = self.folder / "a blank page from the scanner of the second floor.png"
        Image.fromarray(np.full((600, 500), 255, np.uint8)).save(path)
        return path

    def _draw_volume(self) -> Path:
        return write_volume(self.folder / "eye.dcm", np.stack([drawn_eye(seed) for seed in range(SLICES)]), PatientID="0777")

    def _fill_log(self) -> None:
        """Save what a log has after some weeks: answers of all kinds, what clinicians said, a backup."""
        child = next(package for package in self.packages if package.manifest.id == "chest-xray-child")
        codes = child.manifest.codes
        rng = np.random.default_rng(2)
        preview = self.films["answer"].preview
        with self.clinic.session.open() as records:
            for number in range(LOGGED):
                name = NAMES[number % len(NAMES)]
                day = (date(2026, 11, 18) - timedelta(days=3 * number)).isoformat()
                who = number % PATIENTS
                birth = date(2021, 3, 4) + timedelta(days=20 * max(who, 10))  # who is born on one day may be the same
                header = replace(
                    CHILD, patient_name=name, patient_id=f"{100 + who:04}", patient_birth_date=birth.isoformat(), study_date=day
                )  # fmt: skip
                sha256 = f"{number + 1:064x}"
                if number % 11 == 10:
                    save(records, refused(sha256, header, model=child.ref), preview=preview)
                    continue
                ill = float(rng.beta(2, 2))
                shares = dict(zip(codes, (1 - ill, ill * 0.7, ill * 0.3), strict=True))
                certain = tuple(sorted(shares, key=shares.__getitem__, reverse=True)[: 1 if number % 3 else 2])
                answer = analyzed(
                    sha256, header, model=child.ref, prediction=Prediction(shares, {}, 1.0), prediction_set=certain
                )  # fmt: skip
                stored = save(records, answer, preview=preview)
                agreement = (Agreement.AGREE, Agreement.DISAGREE, Agreement.UNSURE)[number % 3]
                if number % 4:
                    other = next(code for code in codes if code != stored.entry.label)
                    label = {Agreement.AGREE: stored.entry.label, Agreement.DISAGREE: other}.get(agreement, "")
                    records.opinions.add(
                        stored.entry.reading_id, OpinionKind.READING, label=label, agreement=agreement,
                        urgency=Urgency.URGENT if number % 5 == 0 else Urgency.NONE,
                    )  # fmt: skip
                if number % 5:
                    records.opinions.add(stored.entry.reading_id, OpinionKind.OUTCOME, label=codes[number % 2])
            assert records.count(LogQuery()) > LOGGED
        make_backup(self.clinic.session)


def drawn_eye(seed: int) -> np.ndarray:
    """Return a slice of a retina, drawn: bright layers over a dark ground, with speckle."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:496, 0:512].astype(np.float32)
    middle = 210 + 0.0006 * (columns - 256) ** 2 + 4 * seed
    pit = 46 * np.exp(-(((columns - 256) / 62) ** 2))
    picture = np.full(rows.shape, 18.0, np.float32)
    for offset, width, light in ((0, 16, 150), (34, 22, 80), (66, 14, 110), (96, 16, 60), (122, 10, 190), (138, 16, 225)):
        center = middle + offset + pit * (1 - offset / 140)
        picture += light * np.exp(-(((rows - center) / (width / 2)) ** 2))
    below = rows > middle + 146
    picture += below * 90 * np.exp(-(rows - middle - 146).clip(0) / 60)
    return np.clip(picture * rng.gamma(6, 1 / 6, rows.shape), 0, 255).astype(np.uint8)


def close_shell(shell: Shell) -> None:
    """Close the program's window, whatever waits."""
    shell.close()
    shell.pages.message.chosen.emit("drop-films")
    while shell.isVisible():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    shell.deleteLater()


@contextmanager
def staged(application: QApplication) -> Iterator[Stage]:
    """Give a stage in a folder of its own."""
    look, collector = Look(application, ThemeName.DARK), GarbageCollector(application)
    with tempfile.TemporaryDirectory(prefix="lightbox-screens-") as folder, Workers(WORKERS) as workers:
        stage = Stage(workers, Path(folder), look)
        try:
            yield stage
        finally:
            stage.close()
            collector.stop()
