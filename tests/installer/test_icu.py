"""ICU's tables without the languages."""

import ctypes
import importlib.util
import shutil
import struct
import sys
from pathlib import Path

import pytest

from installer.bundle.icu import KEPT, read_tables, trim_library, write_tables

HEADER = struct.pack("<HBB", 32, 0xDA, 0x27).ljust(32, b"\0")


def test_what_is_written_is_read_again() -> None:
    """Sorted by name, as ICU searches; each begins at a multiple of 16."""
    tables = {"t/root.res": b"root" * 5, "t/en.res": b"english", "t/coll/de.res": b"x" * 33}
    package = write_tables(HEADER, tables)
    read = read_tables(package)
    assert list(read) == sorted(tables)
    assert {name: table.rstrip(b"\0") for name, table in read.items()} == tables
    assert all(package.index(table) % 16 == 0 for table in tables.values())


def test_what_qt_needs_to_start_is_kept() -> None:
    """Properties, normalisation, the root and the English tables; no other language, no converter of old encodings."""
    kept = (
        "uprops.icu",
        "nfkc.nrm",
        "root.res",
        "en.res",
        "coll/root.res",
        "coll/ucadata.icu",
        "brkitr/word.brk",
        "zone/root.res",
    )
    left_out = ("de.res", "coll/zh.res", "gb18030.cnv", "brkitr/cjdict.dict", "translit/root.res", "rbnf/en.res")
    assert all(KEPT.fullmatch(f"icudt73l/{name}") for name in kept)
    assert not any(KEPT.fullmatch(f"icudt73l/{name}") for name in left_out)


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("readelf"), reason="the wheels of the other systems have no ICU"
)
def test_library_of_the_wheel_becomes_small_and_keeps_its_symbol(tmp_path: Path) -> None:
    """The loader takes it, and its tables are those of the wheel."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    (library,) = Path(spec.origin or "").parent.glob("Qt/lib/libicudata.so.*")
    small = tmp_path / library.name
    trim_library(library, small)
    assert small.stat().st_size < library.stat().st_size / 5
    symbol = f"icudt{library.suffix[1:]}_dat"
    header = ctypes.string_at(ctypes.addressof(ctypes.c_char.in_dll(ctypes.CDLL(str(small)), symbol)), 16)
    assert header[:4] == library.read_bytes()[0x1000:0x1004]
