"""ZIP archives, read in memory and never unpacked to a disk: every entry is read, or refused by itself while the others go on.

A file inside an archive is named by a path that goes on past the archive: ``export.zip/inner.zip/IM0001``. Nothing but the paths
that are asked for is ever looked up, so an entry cannot lead anywhere; its name is checked all the same, for it is shown and kept.
"""

import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import SEEK_SET, BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from desktop.errors import ImageError, clean_text
from desktop.imaging.container import FILE_BYTES
from desktop.imaging.intake import enclosing_file, is_archive, is_junk
from desktop.imaging.zip_aes import AES_METHOD, WrongPasswordError, decrypt_entry

NESTING_LIMIT: Final = 3
"""Archives within each other, the outermost one counted."""
ENTRY_LIMIT: Final = 10_000
"""Files in an archive, those of inner archives included."""
UNPACKED_BYTES: Final = FILE_BYTES
"""All that is unpacked of one archive, counted while it is unpacked: what an archive says of its sizes can be a lie."""
RATIO_LIMIT: Final = 200
"""Films pack to a half or a fifth, films of mostly collimator to a tenth; deflate cannot do more than 1032."""
RATIO_FROM: Final = 4 * 10**6
"""Bytes from which the ratio counts: small blank pictures are no bombs."""
DIRECTORY_BYTES: Final = 4 * 2**20
"""Largest table of entries that is read: 10,000 entries with long names have some 3 MB. Each one costs memory before it is counted."""
NAME_LENGTH: Final = 1024

_DOCUMENTS: Final = frozenset({"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"})
"""By these, documents of office programs and programs for Java are told, which are ZIP files too."""
_OTHERS: Final = (
    (0, b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (0, b"Rar!\x1a\x07", "RAR archive"),
    (0, b"\x1f\x8b", "gzip archive"),
    (0, b"BZh", "bzip2 archive"),
    (0, b"\xfd7zXZ\0", "xz archive"),
    (257, b"ustar", "TAR archive"),
    (32769, b"CD001", "image of a whole disc"),
)
_METHODS: Final = {9: "Deflate64", 12: "BZIP2", 14: "LZMA", 93: "Zstandard", 95: "XZ", 98: "PPMd"}
_DAMAGED: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, IndexError, NotImplementedError)
"""What `zipfile` raises for broken archives; `ValueError` has its errors of text inside."""
_CHUNK: Final = 2**20


@dataclass(frozen=True)
class Member:
    """A file of an archive, or why it cannot be read."""

    name: PurePosixPath
    """Below the archive; through inner archives too. That of a refused entry is made safe to show, and leads nowhere."""
    data: bytes = b""
    error: ImageError | None = None


@dataclass
class _Visit:
    """One reading of an outermost archive: what opens it, and what may still be unpacked."""

    passwords: Sequence[str]
    bytes_left: int = field(default_factory=lambda: UNPACKED_BYTES)
    entries_left: int = field(default_factory=lambda: ENTRY_LIMIT)

    def take(self, count: int) -> None:
        self.bytes_left -= count
        if self.bytes_left < 0:
            raise ImageError("ARCHIVE-TOO-LARGE", limit_mb=UNPACKED_BYTES // 10**6)


class _Bounded:
    """A file of which `zipfile` cannot read more at a time than a table of entries may have."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell, self.seekable, self.close = file.seek, file.tell, file.seekable, file.close

    def read(self, count: int = -1) -> bytes:
        if count > DIRECTORY_BYTES:
            raise ImageError("ARCHIVE-ENTRIES", limit=ENTRY_LIMIT)
        return self._file.read(count if count >= 0 else DIRECTORY_BYTES)


def other_archive(data: bytes) -> str:
    """Return what kind of archive that is not opened the bytes are, as it stands in a sentence; empty for none."""
    return next((name for at, mark, name in _OTHERS if data[at : at + len(mark)] == mark), "")


def members(file: BinaryIO, passwords: Sequence[str] = ()) -> Iterator[Member]:
    """Read all files of an archive, those of archives within it too.

    Parameters
    ----------
    file : binary file
        The archive.
    passwords : sequence of str
        Tried in turn on what is locked.

    Yields
    ------
    Member
        In the order of the archive. One without a name stands for the archive: it is damaged, empty or locked.
    """
    yield from _members(file, _Visit(passwords), 1)


def read_member(path: Path, passwords: Sequence[str] = ()) -> bytes:
    """Read one file of an archive.

    Parameters
    ----------
    path : Path
        Goes on past the archive.
    passwords : sequence of str

    Raises
    ------
    ImageError
        ``FILE-NOT-FOUND``: there is no such archive, or no such file in it. ``FILE-UNREADABLE``, and the codes ``ARCHIVE-...``.
    """
    try:
        outer = enclosing_file(path)
        if outer is None:
            raise ImageError("FILE-NOT-FOUND")
        with outer.open("rb") as file:
            if not is_archive(file.read(132)):
                raise ImageError("FILE-NOT-FOUND")
            return _find(file, path.relative_to(outer).parts, _Visit(passwords), 1)
    except OSError as error:
        raise ImageError("FILE-UNREADABLE", detail=error.strerror or "the medium does not answer") from error


def _find(file: BinaryIO, parts: tuple[str, ...], visit: _Visit, depth: int) -> bytes:
    with _opened(file) as archive:
        wanted = {PurePosixPath(*parts[:count]): parts[count:] for count in range(1, len(parts) + 1)}
        for name, info, error in _entries(archive, visit):
            if name in wanted:
                if error is not None:
                    raise error
                data, rest = _unpack(archive, info, visit), wanted[name]
                if not rest:
                    return data
                if not is_archive(data):
                    break
                _check_depth(depth + 1)
                return _find(BytesIO(data), rest, visit, depth + 1)
    raise ImageError("FILE-NOT-FOUND")


def _members(file: BinaryIO, visit: _Visit, depth: int) -> Iterator[Member]:
    try:
        with _opened(file) as archive:
            yield from _read_all(archive, visit, depth)
    except ImageError as error:
        yield Member(PurePosixPath(), error=error)


def _read_all(archive: zipfile.ZipFile, visit: _Visit, depth: int) -> Iterator[Member]:
    locked, count = False, 0
    for name, info, error in _entries(archive, visit):
        count += 1
        member = Member(name, error=error) if error is not None else _read(archive, name, info, visit, depth)
        if member.error is not None and member.error.code == "ARCHIVE-PASSWORD":
            locked = True
        elif is_archive(member.data):
            for inner in _members(BytesIO(member.data), visit, depth + 1):
                yield Member(name / inner.name, inner.data, inner.error)
        else:
            yield member
    if locked:  # said once: the password is asked for once
        raise ImageError("ARCHIVE-PASSWORD")
    if not count:
        raise ImageError("ARCHIVE-EMPTY")


def _read(
    archive: zipfile.ZipFile,
    name: PurePosixPath,
    info: zipfile.ZipInfo,
    visit: _Visit,
    depth: int,
) -> Member:
    try:
        data = _unpack(archive, info, visit)
        if is_archive(data):
            _check_depth(depth + 1)
    except ImageError as error:
        return Member(name, error=error)
    return Member(name, data)


def _check_depth(depth: int) -> None:
    if depth > NESTING_LIMIT:
        raise ImageError("ARCHIVE-NESTED", limit=NESTING_LIMIT)


@contextmanager
def _opened(file: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """Read the table of entries."""
    file.seek(0, SEEK_SET)
    try:
        archive = zipfile.ZipFile(_Bounded(file))  # needs no more of a file than this
    except _DAMAGED as error:
        raise ImageError("ARCHIVE-DAMAGED", detail="its table of entries cannot be read") from error
    with archive:
        if _DOCUMENTS & set(archive.NameToInfo):
            raise ImageError("FILE-NOT-IMAGE")
        yield archive


def _entries(archive: zipfile.ZipFile, visit: _Visit) -> Iterator[tuple[PurePosixPath, zipfile.ZipInfo, ImageError | None]]:
    """Yield the files of an archive with the names that they are shown by, and what there is against each."""
    # A folder by its name; `ZipInfo.is_dir` fails on an empty one
    infos = [info for info in archive.infolist() if not _slashed(info).endswith("/")]
    names = [_name(info) for info in infos]
    times = Counter(name for name, _ in names)
    for info, (name, error) in zip(infos, names, strict=True):
        if error is None and any(is_junk(part) for part in name.parts):
            continue
        visit.entries_left -= 1
        if visit.entries_left < 0:
            raise ImageError("ARCHIVE-ENTRIES", limit=ENTRY_LIMIT)
        twice = ImageError("ARCHIVE-DUPLICATE") if times[name] > 1 else None
        yield name, info, error or twice or _fault(info)


def _slashed(info: zipfile.ZipInfo) -> str:
    """Return the name as it stands in the archive; some programs of Windows part folders their own way."""
    return info.orig_filename.replace("\\", "/")


def _name(info: zipfile.ZipInfo) -> tuple[PurePosixPath, ImageError | None]:
    """Return the path of an entry below its archive, and what there is against it."""
    text = _slashed(info)
    parts = [part for part in text.split("/") if part not in ("", ".")]
    detail = ""
    if ".." in parts:
        detail = "it leads out of the archive"
    elif text.startswith("/") or (parts and parts[0][1:2] == ":"):
        detail = "it begins at the root of a disk"
    elif len(text) > NAME_LENGTH:
        detail = "it is too long"
    elif not parts or any(clean_text(part, NAME_LENGTH) != " ".join(part.split()) for part in parts):
        detail = "it holds characters that cannot be shown"
    if not detail:
        return PurePosixPath(*parts), None
    shown = clean_text("\u2215".join(text.split("/")))  # a stroke that parts no folders
    return PurePosixPath(shown or "?"), ImageError("ARCHIVE-NAME", detail=detail)


def _fault(info: zipfile.ZipInfo) -> ImageError | None:
    """Return what an entry itself says against it, before anything of it is read."""
    kind = stat.S_IFMT(info.external_attr >> 16)  # 0 where the archive was not written by Unix
    if kind not in (0, stat.S_IFREG):
        return ImageError("ARCHIVE-LINK")
    if info.flag_bits & 0x40:  # of PKWARE, by certificates
        return ImageError("ARCHIVE-METHOD", method="strong encryption")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, AES_METHOD):
        return ImageError("ARCHIVE-METHOD", method=_METHODS.get(info.compress_type, info.compress_type))
    if info.file_size > RATIO_FROM and info.file_size > RATIO_LIMIT * info.compress_size:
        return ImageError("ARCHIVE-RATIO", limit=RATIO_LIMIT)
    return None


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, visit: _Visit) -> bytes:
    """Unpack one entry."""
    if info.file_size > visit.bytes_left:
        raise ImageError("ARCHIVE-TOO-LARGE", limit_mb=UNPACKED_BYTES // 10**6)
    if not info.flag_bits & 1 and info.compress_type != AES_METHOD:
        return _unpack_with(archive, info, None, visit)
    for password in visit.passwords:
        try:
            return _unpack_with(archive, info, password, visit)
        except WrongPasswordError:
            continue
        except ImageError as error:
            # One in 256 wrong passwords passes the first check of the old method and shows as damage
            if error.code != "ARCHIVE-DAMAGED" or info.compress_type == AES_METHOD:
                raise
    raise ImageError("ARCHIVE-PASSWORD")


def _unpack_with(archive: zipfile.ZipFile, info: zipfile.ZipInfo, password: str | None, visit: _Visit) -> bytes:
    try:
        if info.compress_type == AES_METHOD:
            data = decrypt_entry(archive, info, password or "")
            visit.take(len(data))
            return data
        unpacked = BytesIO()  # gives its bytes away without a copy
        with archive.open(info, pwd=password.encode() if password is not None else None) as entry:
            while chunk := entry.read(_CHUNK):
                visit.take(len(chunk))
                unpacked.write(chunk)
        return unpacked.getvalue()
    except RuntimeError as error:  # of `zipfile`, for a wrong password
        raise WrongPasswordError from error
    except _DAMAGED as error:
        raise ImageError("ARCHIVE-DAMAGED", detail="it cannot be unpacked to its end") from error
