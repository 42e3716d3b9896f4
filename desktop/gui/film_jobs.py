"""What pool threads do for one film. No Qt here: a widget touched from such a thread would fail without a sign."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.analysis.volume import is_volume
from desktop.errors import ImageError, RecordsError
from desktop.gui.i18n import told
from desktop.imaging.image import DecodedImage
from desktop.imaging.intake import find_files
from desktop.imaging.photo import corners_of, straighten
from desktop.imaging.photo_warp import Corners
from desktop.imaging.presentation import preview_jpeg
from desktop.imaging.raster import read_raster
from desktop.inference.result import Analysis, Status
from desktop.records.batch import AWAY, Batch, BatchItem
from desktop.records.deleted import DELETED
from desktop.records.entry import Patient, StoredReading, as_stored
from desktop.records.store import Records
from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers

OpenLog = Callable[[], Records]
"""Opens the log for the thread that asks; a connection belongs to its thread."""


@dataclass(frozen=True, eq=False)
class Task:
    """One film to be read, judged and saved."""

    path: Path
    frame: int = 0
    typed: Patient | None = None
    """Identity and age that count instead of the header's."""
    judged_sha256: str = ""
    """Of the film that `typed` was said of; nothing is judged or saved under that name when another lies at the path."""
    passwords: tuple[str, ...] = ()
    """Of the archive that the file lies in."""
    batch: Batch | None = None
    item: BatchItem | None = None
    """Its place in the queue of the log."""
    corners: Corners | None = None
    """Of the film in a photograph, marked by hand."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """One film read, judged and saved."""

    analysis: Analysis
    image: DecodedImage | None
    preview: bytes
    stored: StoredReading | None
    log_error: RecordsError | None
    frame_count: int = 1
    """More than one: it is the first slice of a volume, whose others are to be judged too."""
    items: tuple[BatchItem, ...] = ()
    """Places of the other slices in the queue of the log."""


@dataclass(frozen=True, eq=False)
class FoundPicture:
    """The pixels of a film that was judged before."""

    image: DecodedImage | None
    original: bool
    """The very file that was judged; otherwise the small copy that the log keeps."""
    reason: str
    """Why there is no picture at all."""


@dataclass(frozen=True)
class FoundFiles:
    """What the user named, as files."""

    files: list[Path]
    changed: frozenset[Path]
    """Those of which another content is on the desk: a corrected export, or the next disc with the same names."""
    problems: list[ImageError]
    """One for each file or folder that is not there or holds nothing; the others are opened all the same."""


def find_films(
    paths: Sequence[Path], on_desk: Mapping[Path, str], workers: Workers, passwords: tuple[str, ...] = ()
) -> FoundFiles:
    """Find the files in what the user named.

    Parameters
    ----------
    paths : sequence of Path
        Files and folders.
    on_desk : mapping of Path to str
        SHA-256 of the films that were analysed; empty where it is not known.
    workers : Workers
    passwords : tuple of str
        Of archives that files lie in.
    """
    found = find_files(paths)
    known = [path for path in found.files if on_desk.get(path)]
    changed = frozenset(path for path in known if _sha256(path, workers, passwords) not in ("", on_desk[path]))
    return FoundFiles(list(found.files), changed, [error for _, error in found.problems])


def read_and_log(workers: Workers, open_log: OpenLog, tasks: Sequence[Task]) -> list[Outcome]:
    """Decode and judge frames of one file, and save each answer under an id that was made before.

    Parameters
    ----------
    workers : Workers
    open_log : callable
    tasks : sequence of Task
        Of the same file, age and passwords; one for each outcome.
    """
    age_years = tasks[0].typed.age_years if tasks[0].typed is not None else None
    options = Options(
        frames=tuple(task.frame for task in tasks),
        numbered=True,
        images=len(tasks) == 1,  # of many at once nobody looks at one
        previews=True,
        age_years=age_years,
        passwords=tasks[0].passwords,
        corners=tasks[0].corners,
    )
    answers = list(workers.analyze(tasks[0].path, options))
    answers += answers[-1:] * (len(tasks) - len(answers))  # a refusal that ends the file is that of all that follow
    return [_log(workers, open_log, task, judged) for task, judged in zip(tasks, answers, strict=True)]


def _log(workers: Workers, open_log: OpenLog, task: Task, judged: Judged) -> Outcome:
    analysis, item = judged.analysis, task.item
    expected = task.judged_sha256 or (item.file_sha256 if item is not None else "")
    if analysis.reading_id and expected not in ("", analysis.file_sha256):
        return _not_saved(open_log, task, _changed(task.path))
    if not analysis.reading_id or analysis.frame != task.frame:
        return _not_saved(open_log, task, Outcome(analysis, judged.image, judged.preview, None, None))
    frame_count = _slices(workers, task, judged)
    if item is not None and task.typed is None:
        analysis = replace(analysis, reading_id=item.reading_id)
    outcome = Outcome(analysis, judged.image, judged.preview, None, None, frame_count)
    try:
        with open_log() as records:
            if task.batch is not None and item is not None and frame_count > 1:
                outcome = replace(outcome, items=records.batches.expand(task.batch, item, frame_count))
            stored = records.save(
                analysis.reading_id,
                analysis,
                preview=judged.preview,
                source=task.path.absolute(),
                patient=task.typed,
                item=item.reading_id if item is not None else "",
            )
    except RecordsError as error:
        if error.code == DELETED and item is not None:
            with suppress(RecordsError), open_log() as records:
                records.batches.leave_out([item], DELETED)
        return replace(outcome, log_error=error)
    if task.typed is None and stored.age_was_corrected:  # in a reading of its own
        again = replace(task, typed=stored.patient, judged_sha256=analysis.file_sha256)
        (second,) = read_and_log(workers, open_log, [again])
        return replace(second, frame_count=frame_count, items=outcome.items)
    return replace(outcome, analysis=as_stored(analysis, stored), stored=stored)


def _slices(workers: Workers, task: Task, judged: Judged) -> int:
    """Return how many frames of a file are to be judged, when its first one was; 1 where it is no volume."""
    if judged.image is None or task.frame > 0:
        return 1

    def judge(frame: int) -> Analysis:
        (other,) = workers.analyze(task.path, Options(frames=(frame,), images=False, passwords=task.passwords))
        return other.analysis

    count = judged.image.frame_count
    return count if is_volume(judged.analysis, count, judge) else 1


def read_unjudged(workers: Workers, task: Task, code: str, reason: str) -> Outcome:
    """Decode a film to look at where no model can be used; nothing is saved, because nothing was asked.

    Parameters
    ----------
    workers : Workers
    task : Task
    code, reason : str
        Why there is no model.
    """
    refused = Analysis(str(task.path), task.frame, Status.REFUSED, 0, code=code, reason=reason)
    try:
        image = workers.read(task.path, task.frame, task.passwords)
    except ImageError as error:
        return Outcome(replace(refused, code=error.code, reason=error.reason), None, b"", None, None)
    if task.judged_sha256 not in ("", image.file_sha256):
        return _changed(task.path)
    refused = replace(refused, file_sha256=image.file_sha256, header=image.header, notices=image.notices)
    return Outcome(refused, image, preview_jpeg(image), None, None)


def load_picture(
    workers: Workers, path: Path, analysis: Analysis, preview: bytes, passwords: tuple[str, ...] = ()
) -> FoundPicture:
    """Decode a judged film again; where the file is gone or is another by now, take the copy that the log keeps."""
    try:
        image = workers.read(path, analysis.frame, passwords)
        reason = told("FILE-CHANGED", ImageError("FILE-CHANGED").reason)
    except ImageError as error:
        image, reason = None, told(error.code, error.reason)
    if image is not None and image.file_sha256 == analysis.file_sha256:
        corners = corners_of(analysis.notices)
        return FoundPicture(image if corners is None else straighten(image, corners), True, "")
    return FoundPicture(_decode_preview(preview, analysis) if preview else None, False, reason)


def load_readings(open_log: OpenLog, kept: Mapping[int, str]) -> dict[int, StoredReading | None]:
    """Return readings by the numbers of their films; None where a reading was deleted together with its patient."""
    found: dict[int, StoredReading | None] = {}
    with open_log() as records:
        for number, reading_id in kept.items():
            try:
                found[number] = records.reading(reading_id)
            except RecordsError as error:
                if error.code != "LOG-NOT-FOUND":
                    raise
                found[number] = None
    return found


def _not_saved(open_log: OpenLog, task: Task, outcome: Outcome) -> Outcome:
    """Tell the queue that a film does not belong in the log; what may be there again later goes on waiting."""
    if task.item is not None and outcome.analysis.code not in AWAY:
        with suppress(RecordsError), open_log() as records:  # the film says why all the same
            records.batches.leave_out([task.item], outcome.analysis.code)
    return outcome


def _changed(path: Path) -> Outcome:
    error = ImageError("FILE-CHANGED")
    refused = Analysis(file=str(path), frame=0, status=Status.REFUSED, elapsed_ms=0, code=error.code, reason=error.reason)
    return Outcome(refused, None, b"", None, None)


def _sha256(path: Path, workers: Workers, passwords: tuple[str, ...]) -> str:
    """Return the hash of a file, of one in an archive too; empty where it cannot be read: the film on the desk says what is known."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return next((found.file_sha256 for found in workers.inspect(path, passwords)), "")


def _decode_preview(preview: bytes, analysis: Analysis) -> DecodedImage:
    """Decode a picture out of the log, which this process wrote. It is smaller than the film: the film's pixel spacing is not its own."""
    image = next(read_raster(preview, "JPEG"))
    header = replace(analysis.header, spacing_mm=None, spacing_source="")
    return replace(image, file_sha256=analysis.file_sha256, frame=analysis.frame, header=header)
