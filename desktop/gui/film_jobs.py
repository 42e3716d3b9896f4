"""What pool threads do for one film. No Qt here: a widget touched from such a thread would fail without a sign."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.errors import ImageError, RecordsError
from desktop.imaging.image import DecodedImage
from desktop.imaging.intake import find_files
from desktop.imaging.presentation import preview_jpeg
from desktop.imaging.raster import read_raster
from desktop.inference.result import Analysis, Status
from desktop.records.entry import Patient, StoredReading
from desktop.records.store import Records
from desktop.workers.exchange import Options
from desktop.workers.pool import Workers

OpenLog = Callable[[], Records]
"""Opens the log for the thread that asks; a connection belongs to its thread."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """One film read, judged and saved."""

    analysis: Analysis
    image: DecodedImage | None
    preview: bytes
    stored: StoredReading | None
    log_error: RecordsError | None


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


def find_films(paths: Sequence[Path], on_desk: Mapping[Path, str]) -> FoundFiles:
    """Find the files in what the user named.

    Parameters
    ----------
    paths : sequence of Path
        Files and folders.
    on_desk : mapping of Path to str
        SHA-256 of the films that were analysed; empty where it is not known.
    """
    found = find_files(paths)
    changed = frozenset(path for path in found.files if on_desk.get(path) and _differs(path, on_desk[path]))
    return FoundFiles(list(found.files), changed, [error for _, error in found.problems])


def read_and_log(
    workers: Workers,
    open_log: OpenLog,
    path: Path,
    typed: Patient | None,
    judged_sha256: str = "",
    *,
    passwords: tuple[str, ...] = (),
) -> Outcome:
    """Decode and judge the first frame of a file, and save the answer under an id that was made before.

    Parameters
    ----------
    workers : Workers
    open_log : callable
    path : Path
    typed : Patient, optional
        Identity and age that count instead of the header's.
    judged_sha256 : str
        Of the film that `typed` was said of; nothing is judged or saved under that name when another lies at the path.
    passwords : tuple of str
        Of the archive that the file lies in.
    """
    age_years = typed.age_years if typed is not None else None
    options = Options(frames=(0,), numbered=True, previews=True, age_years=age_years, passwords=passwords)
    (judged,) = workers.analyze(path, options)
    image, analysis, preview = judged.image, judged.analysis, judged.preview
    if analysis.reading_id and judged_sha256 not in ("", analysis.file_sha256):
        return _changed(path)
    if not analysis.reading_id:
        return Outcome(analysis, image, preview, None, None)
    try:
        with open_log() as records:
            stored = records.save(analysis.reading_id, analysis, preview=preview, source=path.absolute(), patient=typed)
    except RecordsError as error:
        return Outcome(analysis, image, preview, None, error)
    if typed is None and stored.age_was_corrected:  # in a reading of its own
        return read_and_log(workers, open_log, path, stored.patient, analysis.file_sha256, passwords=passwords)
    return Outcome(analysis, image, preview, stored, None)


def read_unjudged(
    workers: Workers, path: Path, code: str, reason: str, judged_sha256: str = "", *, passwords: tuple[str, ...] = ()
) -> Outcome:
    """Decode a film to look at where no model can be used; nothing is saved, because nothing was asked.

    Parameters
    ----------
    path : Path
    code, reason : str
        Why there is no model.
    judged_sha256, passwords
        As in `read_and_log`.
    """
    refused = Analysis(file=str(path), frame=0, status=Status.REFUSED, elapsed_ms=0, code=code, reason=reason)
    try:
        image = workers.read(path, passwords=passwords)
    except ImageError as error:
        return Outcome(replace(refused, code=error.code, reason=error.reason), None, b"", None, None)
    if judged_sha256 not in ("", image.file_sha256):
        return _changed(path)
    refused = replace(refused, file_sha256=image.file_sha256, header=image.header, notices=image.notices)
    return Outcome(refused, image, preview_jpeg(image), None, None)


def load_picture(
    workers: Workers, path: Path, analysis: Analysis, preview: bytes, passwords: tuple[str, ...] = ()
) -> FoundPicture:
    """Decode a judged film again; where the file is gone or is another by now, take the copy that the log keeps."""
    try:
        image = workers.read(path, analysis.frame, passwords)
        reason = ImageError("FILE-CHANGED").reason
    except ImageError as error:
        image, reason = None, error.reason
    if image is not None and image.file_sha256 == analysis.file_sha256:
        return FoundPicture(image, True, "")
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


def _changed(path: Path) -> Outcome:
    error = ImageError("FILE-CHANGED")
    refused = Analysis(file=str(path), frame=0, status=Status.REFUSED, elapsed_ms=0, code=error.code, reason=error.reason)
    return Outcome(refused, None, b"", None, None)


def _differs(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() != sha256
    except OSError:
        return False  # the film on the desk says what is known of it


def _decode_preview(preview: bytes, analysis: Analysis) -> DecodedImage:
    """Decode a picture out of the log, which this process wrote."""
    image = next(read_raster(preview, "JPEG"))
    return replace(image, file_sha256=analysis.file_sha256, header=analysis.header)
