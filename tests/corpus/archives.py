"""ZIP archives as they come from outside, whole and hostile: each is one file of the list, and none opens as a picture."""

import struct
from collections.abc import Iterator

from tests.corpus.case import GRAY, Case, opens, refused
from tests.corpus.dicom_writer import film
from tests.corpus.raster_files import saved
from tests.desktop.media import packed

FILM = film()


def cases() -> Iterator[Case]:
    """Yield all cases of this module; `inspect` lists the archive, and what it says of its first file counts."""
    kind = "Listed: archives"
    yield Case(kind, "a film", packed([("film", FILM)]), opens(None))
    yield Case(kind, "a film in folders", packed([("a/b/c/film", FILM)]), opens(None))
    yield Case(kind, "a film in an archive in it", packed([("inner", packed([("film", FILM)]))]), opens(None))
    yield Case(kind, "a PNG named .dcm", packed([("film.dcm", saved(GRAY, "PNG"))]), opens(None))
    whole = packed([("film", FILM)])
    for name, data, code in (
        ("nothing", packed([]), "ARCHIVE-EMPTY"),
        ("a letter", packed([("letter", b"Dear colleague")]), "FILE-NOT-IMAGE"),
        ("an empty file", packed([("film", b"")]), "FILE-EMPTY"),
        ("a name out of it", packed([("../film", FILM)]), "ARCHIVE-NAME"),
        ("a name at the root", packed([("/film", FILM)]), "ARCHIVE-NAME"),
        ("a drive of Windows", packed([("C:/film", FILM)]), "ARCHIVE-NAME"),
        ("a name of control characters", packed([("a\x1b[31m", FILM)]), "ARCHIVE-NAME"),
        ("a name of nothing", packed([("x", FILM)]).replace(*_emptied(packed([("x", FILM)]))), "ARCHIVE-NAME"),
        ("a bomb", packed([("film", bytes(50 * 10**6))]), "ARCHIVE-RATIO"),
        ("cut off", whole[: len(whole) // 2], "ARCHIVE-DAMAGED"),
        ("one byte changed", whole[:200] + bytes([whole[200] ^ 1]) + whole[201:], "ARCHIVE-DAMAGED"),
        ("a method that is not known", _with_method(whole, 77), "ARCHIVE-METHOD"),
        ("locked", _with_flag(whole, 1), "ARCHIVE-PASSWORD"),
    ):
        yield Case(kind, name, data, refused(code))


def _emptied(data: bytes) -> tuple[bytes, bytes]:
    """Return the entry of a table of contents with a name of one letter, and the same with none."""
    start = data.index(b"PK\x01\x02")
    entry = data[start : start + 47]
    return entry, entry[:28] + struct.pack("<HH", 0, 1) + entry[32:]


def _with_method(data: bytes, method: int) -> bytes:
    central = data.index(b"PK\x01\x02") + 10
    return data[:8] + struct.pack("<H", method) + data[10:central] + struct.pack("<H", method) + data[central + 2 :]


def _with_flag(data: bytes, flag: int) -> bytes:
    central = data.index(b"PK\x01\x02") + 8
    return data[:6] + struct.pack("<H", flag) + data[8:central] + struct.pack("<H", flag) + data[central + 2 :]
