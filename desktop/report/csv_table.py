"""Tables as CSV that a spreadsheet can open without harm."""

import codecs
import csv
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from desktop.report.output import check_replaceable, output_errors

FORMULA_STARTS: Final = "=+-@"
"""A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV injection)."""

Cell = str | int | float | None


class CsvTable:
    """A CSV file: RFC 4180, UTF-8 with BOM, all text quoted, no formulas; its last column says which cells were escaped.

    Parameters
    ----------
    path : Path
        Made when the table is entered; an earlier table is replaced, another file never.
    columns : sequence of str

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``, on entering; ``FILE-UNWRITABLE``, on entering, writing or leaving.
    """

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path = path
        self._columns = tuple(columns)

    def __enter__(self) -> Self:
        check_replaceable(self._path, codecs.BOM_UTF8)
        with output_errors():
            self._file = self._path.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="")
            self._writer = csv.writer(self._file, quoting=csv.QUOTE_NONNUMERIC)
            self._writer.writerow((*self._columns, "escaped"))
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        with output_errors():
            self._file.close()

    def write(self, cells: Sequence[Cell]) -> None:
        """Write one row, a cell for every column."""
        safe = [escape(cell) for cell in cells]
        escaped = [name for name, cell, kept in zip(self._columns, cells, safe, strict=True) if cell != kept]
        with output_errors():
            self._writer.writerow((*safe, " ".join(escaped)))


def escape(cell: Cell) -> Cell:
    """Put an apostrophe before text that a spreadsheet would run as a formula; blanks, controls and full-width forms count."""
    if not isinstance(cell, str) or not cell:
        return cell
    visible = next((c for c in cell if unicodedata.category(c)[0] not in "CZ"), "")
    starts_formula = visible != "" and unicodedata.normalize("NFKC", visible)[0] in FORMULA_STARTS
    return f"'{cell}" if starts_formula or cell[0] in "\t\r\n" else cell
