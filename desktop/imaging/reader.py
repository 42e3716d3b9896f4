"""The way in: a path becomes pictures, by what the file holds, not by its name."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from desktop.errors import ImageError
from desktop.imaging.container import FILE_BYTES, is_dicom
from desktop.imaging.dicom import read_dicom
from desktop.imaging.image import DecodedImage
from desktop.imaging.raster import raster_format, read_raster


def read_image(path: Path, frame: int = 0) -> DecodedImage:
    """Read one picture from a file.

    Parameters
    ----------
    path : Path
        A DICOM, JPEG, PNG, TIFF, BMP or WebP file, whatever its name.
    frame : int
        From 0.

    Returns
    -------
    DecodedImage

    Raises
    ------
    ImageError
        Why the file cannot be shown.
    """
    return next(read_frames(path, (frame,)))


def read_frames(path: Path, frames: Sequence[int] | None = None) -> Iterator[DecodedImage]:
    """Read several frames of a file, which is read and parsed once.

    Parameters
    ----------
    path : Path
    frames : sequence of int, optional
        Which, from 0; None: all.

    Yields
    ------
    DecodedImage

    Raises
    ------
    ImageError
        Why the file, or the next frame, cannot be shown.
    """
    data = _read_bytes(path)
    kind = raster_format(data)
    if not is_dicom(data) and not kind:
        raise ImageError("FILE-NOT-IMAGE")
    with ThreadPoolExecutor(1) as beside:  # hashlib and the decoders work outside the interpreter lock
        digest: Future[str] = beside.submit(lambda: hashlib.sha256(data).hexdigest())
        images = read_dicom(data, frames) if is_dicom(data) else read_raster(data, kind, frames)
        for image in images:
            yield replace(image, file_sha256=digest.result())


def _read_bytes(path: Path) -> bytes:
    """Read a whole file of bearable size."""
    try:
        if not path.is_file():
            raise ImageError("FILE-NOT-FOUND")
        size = path.stat().st_size
        if size > FILE_BYTES:
            raise ImageError("FILE-TOO-LARGE", size_mb=size // 10**6, limit_mb=FILE_BYTES // 10**6)
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise ImageError("FILE-UNREADABLE", detail=getattr(error, "strerror", None) or "unusable path") from error
    if not data:
        raise ImageError("FILE-EMPTY")
    return data
