"""The way in: a path becomes pictures, by what the file holds, not by its name."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from desktop.errors import ImageError
from desktop.imaging.archive import other_archive, read_member
from desktop.imaging.container import FILE_BYTES, is_dicom
from desktop.imaging.dicom import read_dicom
from desktop.imaging.foreign import foreign
from desktop.imaging.image import DecodedImage
from desktop.imaging.raster import raster_format, read_raster


def read_image(path: Path, frame: int = 0, passwords: Sequence[str] = ()) -> DecodedImage:
    """Read one picture from a file.

    Parameters
    ----------
    path : Path
        A DICOM, JPEG, PNG, TIFF, BMP or WebP file, whatever its name; also one inside a ZIP archive, whose path goes on past that.
    frame : int
        From 0.
    passwords : sequence of str
        Tried in turn where the archive is locked.

    Returns
    -------
    DecodedImage

    Raises
    ------
    ImageError
        Why the file cannot be shown.
    """
    return next(read_frames(path, (frame,), passwords))


def read_frames(path: Path, frames: Sequence[int] | None = None, passwords: Sequence[str] = ()) -> Iterator[DecodedImage]:
    """Read several frames of a file, which is read and parsed once.

    Parameters
    ----------
    path : Path
    frames : sequence of int, optional
        Which, from 0; None: all.
    passwords : sequence of str
        As in `read_image`.

    Yields
    ------
    DecodedImage

    Raises
    ------
    ImageError
        Why the file, or the next frame, cannot be shown.
    """
    data = read_bytes(path, passwords)
    kind = raster_format(data)
    if not is_dicom(data) and not kind:
        raise no_image(data)
    with ThreadPoolExecutor(1) as beside:  # hashlib and the decoders work outside the interpreter lock
        digest: Future[str] = beside.submit(lambda: hashlib.sha256(data).hexdigest())
        images = read_dicom(data, frames) if is_dicom(data) else read_raster(data, kind, frames)
        for image in images:
            yield replace(image, file_sha256=digest.result())


def read_bytes(path: Path, passwords: Sequence[str] = ()) -> bytes:
    """Read a whole file of bearable size, or a member of an archive.

    Raises
    ------
    ImageError
        Codes ``FILE-...`` and ``ARCHIVE-...``.
    """
    try:
        if not path.is_file():
            data = read_member(path, passwords)
        else:
            check_file_size(path)
            data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise ImageError("FILE-UNREADABLE", detail=getattr(error, "strerror", None) or "unusable path") from error
    if not data:
        raise ImageError("FILE-EMPTY")
    return data


def check_file_size(path: Path) -> None:
    """Refuse a file that is too large to be read.

    Raises
    ------
    ImageError
        ``FILE-TOO-LARGE``.
    """
    size = path.stat().st_size
    if size > FILE_BYTES:
        raise ImageError("FILE-TOO-LARGE", size_mb=size // 10**6, limit_mb=FILE_BYTES // 10**6)


def no_image(data: bytes) -> ImageError:
    """Return what there is to say of bytes that are no image."""
    kind = other_archive(data)
    return ImageError("ARCHIVE-FORMAT", format=kind) if kind else foreign(data)
