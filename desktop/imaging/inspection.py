"""What a file is, by its header only: for the list that is shown before anything is decoded."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop.errors import ImageError
from desktop.imaging import dicomdir
from desktop.imaging.archive import members
from desktop.imaging.container import is_dicom, open_container
from desktop.imaging.dicom import measure_dicom
from desktop.imaging.header import read_header
from desktop.imaging.image import Inspection
from desktop.imaging.intake import CONTENTS, find_files, is_archive
from desktop.imaging.raster import measure_raster, raster_format
from desktop.imaging.reader import check_file_size, no_image, read_bytes

_Listing = Mapping[dicomdir.FileId, dicomdir.FileId]
"""The files of a medium, by the form in which they are compared."""


def inspect(path: Path, passwords: Sequence[str] = ()) -> Iterator[Inspection]:
    """Read the headers of a file, or of all files of an archive.

    Parameters
    ----------
    path : Path
    passwords : sequence of str
        Tried in turn on a locked archive.

    Yields
    ------
    Inspection
        One for an image, whether it can be read or not. One for each file of an archive, and one of the archive itself where it is
        damaged, empty or locked. Of a table of contents, one for each file that it names and that is not on the medium; under
        another name than its own, by which the whole medium is taken, also one for each that is there.
    """
    try:
        if not path.is_file() or not _begins_as_archive(path):
            yield from _inspect_bytes(path, read_bytes(path, passwords), passwords, None)
            return
        check_file_size(path)
        with path.open("rb") as file:
            yield from _inspect_archive(path, file, passwords)
    except ImageError as error:
        yield Inspection.refused(path, error)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or "unusable path"
        yield Inspection.refused(path, ImageError("FILE-UNREADABLE", detail=detail))


def _begins_as_archive(path: Path) -> bool:
    with path.open("rb") as file:
        return is_archive(file.read(132))


def _inspect_archive(path: Path, file: BinaryIO, passwords: Sequence[str]) -> Iterator[Inspection]:
    names: list[tuple[str, ...]] = []
    contents: list[tuple[Path, bytes]] = []
    for member in members(file, passwords):
        inner = path / member.name
        names.append(member.name.parts)
        if member.error is not None:
            yield Inspection.refused(inner, member.error)
        elif member.name.name.upper() == CONTENTS:
            contents.append((inner, member.data))
        else:
            yield from _inspect_bytes(inner, member.data, passwords, None)
    for inner, data in contents:  # by now it is known what there is
        below = inner.parent.relative_to(path).parts
        beside = [parts[len(below) :] for parts in names if parts[: len(below)] == below]
        yield from _inspect_bytes(inner, data, passwords, dicomdir.listed(beside))


def _inspect_bytes(path: Path, data: bytes, passwords: Sequence[str], beside: _Listing | None) -> Iterator[Inspection]:
    """Inspect one file; `beside` are the files of its medium, where that is an archive."""
    if is_archive(data):
        yield from _inspect_archive(path, BytesIO(data), passwords)
        return
    base = Inspection(path, file_sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
    try:
        if not data:
            raise ImageError("FILE-EMPTY")
        if not is_dicom(data):
            kind = raster_format(data)
            if not kind:
                raise no_image(data)
            base = replace(base, format=kind)
            yield _measured(base, *measure_raster(data, kind))
            return
        base = replace(base, format="DICOM")
        container = open_container(data)
        if dicomdir.is_contents(container.dataset):
            yield from _inspect_contents(path, dicomdir.references(container.dataset), passwords, beside)
            return
        base = replace(base, header=read_header(container)[0])
        yield _measured(base, *measure_dicom(container))
    except ImageError as error:
        yield replace(base, format="", code=error.code, reason=error.reason)


def _measured(base: Inspection, rows: int, columns: int, frame_count: int) -> Inspection:
    return replace(base, rows=rows, columns=columns, frame_count=frame_count)


def _inspect_contents(
    path: Path, named: Sequence[dicomdir.FileId], passwords: Sequence[str], beside: _Listing | None
) -> Iterator[Inspection]:
    """Compare a table of contents with what is there."""
    root = path.parent
    if beside is None:
        beside = dicomdir.listed(file.relative_to(root).parts for file in find_files([root]).files)
    for file_id in named:
        if dicomdir.leaves_medium(file_id):
            yield Inspection.refused(root / dicomdir.shown(file_id), ImageError("DICOMDIR-OUTSIDE"))
        elif (found := beside.get(dicomdir.comparable(file_id))) is None:
            yield Inspection.refused(root.joinpath(*file_id), ImageError("DICOMDIR-MISSING"))
        elif path.name.upper() != CONTENTS:
            yield from inspect(root.joinpath(*found), passwords)
