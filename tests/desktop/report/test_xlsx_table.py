import sys
import zipfile
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.report import xlsx_table
from desktop.report.xlsx_table import XlsxTable, is_our_workbook


def test_a_workbook_is_known_again(tmp_path: Path) -> None:
    """Another program's, another archive, another file and no file are not ours."""
    with XlsxTable(tmp_path / "ours.xlsx", ("a",)) as table:
        table.write(["x"])
    with zipfile.ZipFile(tmp_path / "other.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    (tmp_path / "letter.xlsx").write_text("Dear colleague", encoding="utf-8")
    found = {path.name: is_our_workbook(path) for path in (*tmp_path.iterdir(), tmp_path / "gone.xlsx")}
    assert found == {"ours.xlsx": True, "other.xlsx": False, "letter.xlsx": False, "gone.xlsx": False}


def test_more_rows_than_a_sheet_has_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook that silently ends early would be taken for the whole."""
    monkeypatch.setattr(xlsx_table, "MOST_ROWS", 2)
    with XlsxTable(tmp_path / "t.xlsx", ("a",)) as table:
        table.write([1])
        table.write([2])
        with pytest.raises(RecordsError, match="TABLE-TOO-LONG"):
            table.write([3])
    assert [path.name for path in tmp_path.iterdir()] == ["t.xlsx"]


def test_a_cell_has_as_many_letters_as_it_can_hold(tmp_path: Path) -> None:
    """Longer text ends there; it is not left out."""
    with XlsxTable(tmp_path / "t.xlsx", ("a",)) as table:
        table.write(["x" * 40_000])
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"x" * 32_767 + b"<") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of the size of files")
@pytest.mark.parametrize("stage", ["rows", "sheet"])
def test_a_disk_that_fills_up_on_the_way_is_told_and_nothing_is_left(tmp_path: Path, stage: str) -> None:
    """While rows are written and while the sheet is put together: the same one sentence."""
    import resource  # noqa: PLC0415  POSIX only

    write(tmp_path / "t.xlsx")
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        sheet_size = book.getinfo("xl/worksheets/sheet1.xml").file_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (sheet_size - 1 if stage == "sheet" else 10_000, before[1]))
    try:
        with pytest.raises(RecordsError, match="FILE-UNWRITABLE"):
            write(tmp_path / "t.xlsx")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [path.name for path in tmp_path.iterdir()] == ["t.xlsx"]


def write(path: Path) -> None:
    """Write a table of 4000 rows."""
    with XlsxTable(path, ("a", "b")) as table:
        for number in range(4000):
            table.write([f"text {number}", number])
