"""DICOMDIR, the table of contents of a DICOM medium: which files it names (PS3.3 F.3, PS3.10 8)."""

from collections.abc import Iterable
from typing import Final

from desktop.errors import clean_text
from desktop.imaging.dataset import Dataset

_DIRECTORY_RECORDS: Final = 0x00041220
_REFERENCED_FILE_ID: Final = 0x00041500

FileId = tuple[str, ...]
"""The folders and the name of a file below the medium's root."""


def is_contents(dataset: Dataset) -> bool:
    """Tell whether a data set is a table of contents."""
    return _DIRECTORY_RECORDS in dataset


def references(dataset: Dataset) -> list[FileId]:
    """Return the files that a table of contents names, none twice.

    Raises
    ------
    ImageError
        ``DICOM-DAMAGED``: a record cannot be read.
    """
    found = (record.texts(_REFERENCED_FILE_ID) for record in dataset.items(_DIRECTORY_RECORDS))
    return list(dict.fromkeys(file_id for file_id in found if file_id))


def leaves_medium(file_id: FileId) -> bool:
    """Tell whether a reference leads out of the medium, or anywhere that names nothing on it."""
    return any(part in ("", ".", "..") or "/" in part or ":" in part or clean_text(part, 255) != part for part in file_id)


def shown(file_id: FileId) -> str:
    """Return a reference as one name that is safe to show and leads nowhere."""
    return clean_text("\u2215".join(file_id).replace("/", "\u2215")) or "?"  # a stroke that parts no folders


def listed(parts: Iterable[tuple[str, ...]]) -> dict[FileId, FileId]:
    """Return the files of a medium by the form in which they are compared.

    Discs are written in capitals, and copied or shown in small letters, or with the version number of ISO 9660.
    """
    return {comparable(names): names for names in parts}


def comparable(file_id: FileId) -> FileId:
    """Return a path below the root in the form in which it is compared."""
    return tuple(part.casefold().partition(";")[0].rstrip(".") for part in file_id)
