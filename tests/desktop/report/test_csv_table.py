"""Tables that a spreadsheet can open without harm (RFC 4180; OWASP, CSV injection)."""

import csv
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.report.csv_table import CsvTable, escape


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "  =1", "\t=1", "\x00=1", "＝1", "\tname", "\r", "\u200b=1"])
def test_text_that_would_run_as_a_formula_is_escaped(text: str) -> None:
    """Blanks, controls and full-width forms before the sign do not help."""
    assert escape(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["", "Ana", "a=b", "0042", None, -0.5, 3])
def test_harmless_cells_stay(cell: str | float | None) -> None:
    """Numbers are numbers, also negative ones."""
    assert escape(cell) == cell


def test_table_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    """Quotes, line breaks and letters of all scripts survive; the last column names what was escaped."""
    rows = [('say "x", then\ny', "0042", 0.5), ("=HYPERLINK(1)", "अमीना", None)]
    with CsvTable(tmp_path / "t.csv", ("text", "id", "p")) as table:
        for row in rows:
            table.write(row)
    raw = (tmp_path / "t.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file))
    assert read == [
        ["text", "id", "p", "escaped"],
        ['say "x", then\ny', "0042", "0.5", ""],
        ["'=HYPERLINK(1)", "अमीना", "", "text"],
    ]


def test_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    """One sentence, no traceback."""
    with pytest.raises(RecordsError) as caught, CsvTable(tmp_path / "no" / "t.csv", ("a",)):
        pass
    assert caught.value.code == "FILE-UNWRITABLE"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_disk_that_runs_full_is_said() -> None:
    """Also where the rows fail, not the opening."""

    def fill() -> None:
        with CsvTable(Path("/dev/full"), ("a",)) as table:
            for _ in range(10_000):
                table.write(("some text",))

    with pytest.raises(RecordsError) as caught:
        fill()
    assert caught.value.code == "FILE-UNWRITABLE"
