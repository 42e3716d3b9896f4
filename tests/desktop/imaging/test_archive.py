"""ZIP archives: what is read, and how each odd entry is refused while the others go on."""

import stat
import struct
import warnings
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from desktop.errors import ImageError
from desktop.imaging import archive
from desktop.imaging.archive import members, other_archive, read_member
from tests.desktop.imaging.test_zip_aes import DEFLATED_256, PASSWORD


def packed(*entries: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as writer, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # duplicate names are wanted here
        for name, data in entries:
            writer.writestr(name, data, method)
    return buffer.getvalue()


def outcome(data: bytes, *passwords: str) -> dict[str, object]:
    """Return content or code by name."""
    found = members(BytesIO(data), passwords)
    return {member.name.as_posix(): member.data if member.error is None else member.error.code for member in found}


def code_of(path: Path, *passwords: str) -> str:
    """Return the code of the error."""
    with pytest.raises(ImageError) as caught:
        read_member(path, passwords)
    return caught.value.code


def test_all_files_are_read_and_junk_is_skipped() -> None:
    """All files of an archive are read, those in folders too; what systems leave behind is skipped."""
    data = packed(
        ("IM1", b"1"),
        ("A/IM2", b"2"),
        ("A/", b""),
        ("B\\", b""),
        ("__MACOSX/._IM1", b"x"),
        ("A/.DS_Store", b"x"),
        ("B\\IM3", b"3"),
    )
    assert outcome(data) == {"IM1": b"1", "A/IM2": b"2", "B/IM3": b"3"}


def test_archives_within_archives_are_read_to_the_limit() -> None:
    """Archives within each other are read three deep; the fourth is refused and the others go on."""
    fourth = packed(("deep", b"x"))
    third = packed(("IM3", b"3"), ("four.bin", fourth))
    data = packed(("two", packed(("three.zip", third), ("IM2", b"2"))), ("IM1", b"1"))
    expected = {"two/three.zip/IM3": b"3", "two/three.zip/four.bin": "ARCHIVE-NESTED", "two/IM2": b"2", "IM1": b"1"}
    assert outcome(data) == expected


@pytest.mark.parametrize(
    ("name", "detail"),
    [
        ("../evil", "leads out"),
        ("a/../../evil", "leads out"),
        ("..\\evil", "leads out"),
        ("/etc/passwd", "root of a disk"),
        ("C:\\evil", "root of a disk"),
        ("fi\x07lm", "cannot be shown"),
        ("film\u202egpj.exe", "cannot be shown"),
        ("a" * 2000, "too long"),
    ],
)
def test_a_name_that_leads_astray_is_refused_by_itself(name: str, detail: str) -> None:
    """A name that leads out of the archive or cannot be shown is refused; the rest of the archive goes on."""
    found = list(members(BytesIO(packed((name, b"x"), ("film", b"1")))))
    assert [member.data for member in found] == [b"", b"1"]
    error = found[0].error
    assert error is not None
    assert error.code == "ARCHIVE-NAME"
    assert detail in error.reason
    assert len(found[0].name.parts) == 1
    assert found[0].name.name not in ("..", "/")


def test_names_that_come_twice_are_refused() -> None:
    """Of files with one name nobody can say which is meant: all are refused."""
    assert outcome(packed(("film", b"1"), ("./film", b"2"), ("other", b"3"))) == {"film": "ARCHIVE-DUPLICATE", "other": b"3"}


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_are_refused(kind: int) -> None:
    """A link or device is refused, never followed."""
    info = zipfile.ZipInfo("link")
    info.create_system, info.external_attr = 3, (kind | 0o777) << 16
    assert outcome(packed((info, b"/etc/passwd"), ("film", b"1"))) == {"link": "ARCHIVE-LINK", "film": b"1"}


def test_other_methods_of_packing_are_refused() -> None:
    """LZMA may ask for gigabytes and is not unpacked."""
    both = packed(("film", b"1"), method=zipfile.ZIP_LZMA)
    assert outcome(both) == {"film": "ARCHIVE-METHOD"}


def test_a_bomb_is_refused_by_what_it_says() -> None:
    """A file that unpacks to more than 200 times its size is refused before it is unpacked."""
    assert outcome(packed(("bomb", bytes(8 * 10**6)), ("film", b"1"))) == {"bomb": "ARCHIVE-RATIO", "film": b"1"}


def test_what_is_unpacked_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is unpacked counts, of inner archives too; what no longer fits is refused."""
    monkeypatch.setattr(archive, "UNPACKED_BYTES", 1000)
    inner = packed(("c", b"c" * 300), method=zipfile.ZIP_STORED)  # some 400 bytes
    data = packed(("a", b"a" * 400), ("in.zip", inner), ("d", b"d"), method=zipfile.ZIP_STORED)
    assert outcome(data) == {"a": b"a" * 400, "in.zip/c": "ARCHIVE-TOO-LARGE", "d": b"d"}


def test_a_size_that_is_a_lie_is_noticed() -> None:
    """An entry that unpacks to more than it says is damaged."""
    data = bytearray(packed(("film", b"lightbox" * 100)))
    for at, offset in ((0, 22), (data.index(b"PK\x01\x02"), 24)):
        struct.pack_into("<I", data, at + offset, 10)
    assert outcome(bytes(data)) == {"film": "ARCHIVE-DAMAGED"}


def test_a_damaged_entry_does_not_stop_the_others() -> None:
    """An entry with a wrong checksum is refused; the others are read."""
    data = bytearray(packed(("bad", b"lightbox" * 10), ("film", b"1"), method=zipfile.ZIP_STORED))
    data[data.index(b"lightbox")] ^= 1
    assert outcome(bytes(data)) == {"bad": "ARCHIVE-DAMAGED", "film": b"1"}


@pytest.mark.parametrize("length", [4, 30, 60, 90])
def test_an_archive_that_is_cut_off_is_one_refusal(length: int) -> None:
    """An archive without its table of entries is refused as a whole."""
    assert outcome(packed(("film", b"lightbox" * 10), method=zipfile.ZIP_STORED)[:length]) == {".": "ARCHIVE-DAMAGED"}


def test_an_empty_archive_is_said() -> None:
    """An archive that holds nothing, or junk only, is said to be empty."""
    assert outcome(packed()) == {".": "ARCHIVE-EMPTY"}
    assert outcome(packed((".DS_Store", b"x"))) == {".": "ARCHIVE-EMPTY"}


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first file beyond the limit on nothing is read."""
    monkeypatch.setattr(archive, "ENTRY_LIMIT", 2)
    assert outcome(packed(("a", b"1"), ("b", b"2"), ("c", b"3"))) == {"a": b"1", "b": b"2", ".": "ARCHIVE-ENTRIES"}


def test_a_table_of_entries_that_would_fill_the_memory_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of entries beyond its limit is refused before it is read."""
    monkeypatch.setattr(archive, "DIRECTORY_BYTES", 1000)
    assert outcome(packed(*((f"film{number:060}", b"") for number in range(20)))) == {".": "ARCHIVE-ENTRIES"}


def test_documents_are_no_archives_of_images() -> None:
    """A document of an office program is a ZIP file too; nobody wants to see its parts."""
    assert outcome(packed(("[Content_Types].xml", b"x"), ("word/document.xml", b"x"))) == {".": "FILE-NOT-IMAGE"}


def test_a_locked_archive_asks_once() -> None:
    """Locked files are said once for the archive; the right one of several passwords opens them."""
    assert outcome(DEFLATED_256) == {".": "ARCHIVE-PASSWORD"}
    assert outcome(DEFLATED_256, "wrong") == {".": "ARCHIVE-PASSWORD"}
    assert list(outcome(DEFLATED_256, "wrong", PASSWORD)) == ["film.txt"]


def test_an_entry_without_a_name_is_refused() -> None:
    """It is refused by itself (found by fuzzing)."""
    data = bytearray(packed(("ab", b"1"), ("film", b"2")))
    for mark, length_at, name_at in ((b"PK\x03\x04", 26, 30), (b"PK\x01\x02", 28, 46)):
        at = data.index(mark)
        del data[at + name_at : at + name_at + 2]
        data[at + length_at] = 0
        end = data.index(b"PK\x05\x06")
        offset, size = struct.unpack_from("<I", data, end + 16)[0], struct.unpack_from("<I", data, end + 12)[0]
        where = end + 16 if mark == b"PK\x03\x04" else end + 12
        struct.pack_into("<I", data, where, (offset if where == end + 16 else size) - 2)
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    struct.pack_into("<I", data, second + 42, struct.unpack_from("<I", data, second + 42)[0] - 2)
    assert outcome(bytes(data)) == {"?": "ARCHIVE-NAME", "film": b"2"}


def test_an_entry_that_hides_its_lock_is_locked() -> None:
    """The method says that it is locked, the flag that it is not (found by fuzzing)."""
    data = bytearray(DEFLATED_256)
    data[data.index(b"PK\x01\x02") + 8] &= 0xFE
    assert outcome(bytes(data)) == {".": "ARCHIVE-PASSWORD"}
    assert list(outcome(bytes(data), PASSWORD)) == ["film.txt"]


def test_a_member_is_read_by_its_path(tmp_path: Path) -> None:
    """A path that goes on past an archive, and past one within it, names a file."""
    (tmp_path / "export").write_bytes(packed(("A/IM1", b"1"), ("in.zip", packed(("IM2", b"2"))), ("../evil", b"x")))
    assert read_member(tmp_path / "export" / "A" / "IM1") == b"1"
    assert read_member(tmp_path / "export" / "in.zip" / "IM2") == b"2"
    for wrong in ("A", "A/IM2", "in.zip/IM1", "A/IM1/more", "../export"):
        assert code_of(tmp_path / "export" / wrong) == "FILE-NOT-FOUND"


def test_a_member_of_something_else_is_not_there(tmp_path: Path) -> None:
    """A path past a file that is no archive, or past nothing, names nothing."""
    (tmp_path / "film").write_bytes(b"no archive")
    assert code_of(tmp_path / "film" / "IM1") == "FILE-NOT-FOUND"
    assert code_of(tmp_path / "nothing" / "IM1") == "FILE-NOT-FOUND"


def test_a_refused_member_is_refused_by_its_path_too(tmp_path: Path) -> None:
    """What is refused in the list is refused when it is asked for."""
    (tmp_path / "a.zip").write_bytes(packed(("film", b"1"), ("film", b"2"), ("bomb", bytes(8 * 10**6))))
    (tmp_path / "locked.zip").write_bytes(DEFLATED_256)
    assert code_of(tmp_path / "a.zip" / "film") == "ARCHIVE-DUPLICATE"
    assert code_of(tmp_path / "a.zip" / "bomb") == "ARCHIVE-RATIO"
    assert code_of(tmp_path / "locked.zip" / "film.txt", "wrong") == "ARCHIVE-PASSWORD"
    assert read_member(tmp_path / "locked.zip" / "film.txt", (PASSWORD,)).endswith(b"lightbox ")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"7z\xbc\xaf\x27\x1c" + bytes(20), "7-Zip archive"),
        (bytes(257) + b"ustar" + bytes(250), "TAR archive"),
        (bytes(32769) + b"CD001", "image of a whole disc"),
        (b"film", ""),
    ],
)
def test_other_archives_are_told_by_their_content(data: bytes, kind: str) -> None:
    """Archives that are not opened are told by their content."""
    assert other_archive(data) == kind
