from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.pictures import FILE_NAME, Pictures, create_pictures, pictures_sha256

KEY = bytes(range(32))


def test_pictures_come_back_and_the_last_ones_count(tmp_path: Path) -> None:
    """A second time under the same id takes the place of the first; what is not there is none."""
    create_pictures(tmp_path, KEY)
    with Pictures(tmp_path, KEY) as pictures:
        pictures.put("r1", b"other", b"other")
        pictures.put("r1", b"maps", b"jpeg")
        pictures.put("r2", b"", b"")
    with Pictures(tmp_path, KEY) as pictures:
        assert [pictures.get(r) for r in ("r1", "r2", "r3")] == [(b"maps", b"jpeg"), (b"", b""), None]
        pictures.remove(["r1", "r3"])
        assert [pictures.get(r) for r in ("r1", "r2")] == [None, (b"", b"")]
    assert b"jpeg" not in (tmp_path / FILE_NAME).read_bytes()


def test_where_one_part_ends_belongs_to_the_hash() -> None:
    """Bytes that move from one part to the other make another hash."""
    assert pictures_sha256(b"ab", b"c") != pictures_sha256(b"a", b"bc")


def test_the_file_has_a_key_of_its_own(tmp_path: Path) -> None:
    """Another one does not open it."""
    create_pictures(tmp_path, KEY)
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        Pictures(tmp_path, bytes(32))
