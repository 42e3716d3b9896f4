"""Tables as XLSX workbooks, in which all text is text: no cell is ever run as a formula or followed as a link."""

import io
import tempfile
import traceback
import zipfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from desktop.errors import RecordsError
from desktop.report.csv_table import Cell
from desktop.report.output import output_errors

MOST_ROWS: Final = 1_048_575
"""Below the row of names: a sheet has 1,048,576 (ISO/IEC 29500, the limit of all common programs)."""
LONGEST_TEXT: Final = 32_767
"""Characters of one cell."""
TITLE: Final = "Lightbox"
_WIDTH: Final = 18
"""Of every column, in characters: a date with its time fits."""


class XlsxTable:
    """A workbook of one sheet. Rows go to the disk one by one, so memory does not grow with them.

    Parameters
    ----------
    path : Path
        Written when the table is left without an error.
    columns : sequence of str

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``; ``TABLE-TOO-LONG``, on writing.
    """

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._path, self._columns, self._rows = path, tuple(columns), 0

    def __enter__(self) -> Self:
        with output_errors():
            # Beside the file and not in the system's folder for such things: the rows may hold names
            self._folder = tempfile.TemporaryDirectory(prefix=".table-", dir=self._path.parent, ignore_cleanup_errors=True)
        try:
            with output_errors():
                self._file = _File(self._path, "w")
        except RecordsError:
            self._folder.cleanup()
            raise
        options = {"constant_memory": True, "tmpdir": self._folder.name, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(self._file, options)
        self._book.set_properties({"title": TITLE})
        with output_errors():
            self._sheet = self._book.add_worksheet("Log")
            self._sheet.freeze_panes(1, 0)
            self._sheet.set_column(0, len(self._columns) - 1, _WIDTH)
            for place, name in enumerate(self._columns):
                self._sheet.write_string(0, place, name)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            if kind is None:
                self._save()
        finally:
            with output_errors():
                self._file.close()
                try:
                    self._sheet._opt_close()  # the only way to let go of the rows of a book that is not saved
                finally:
                    self._folder.cleanup()

    def write(self, cells: Sequence[Cell]) -> None:
        """Write one row, a cell for every column; numbers stay numbers, and ids, which are text, text."""
        if self._rows == MOST_ROWS:
            raise RecordsError("TABLE-TOO-LONG", most=f"{MOST_ROWS:,}")
        self._rows += 1
        with output_errors():
            for place, (_, cell) in enumerate(zip(self._columns, cells, strict=True)):
                if isinstance(cell, str):
                    # The name of a file need not be text that XML can hold
                    text = cell[:LONGEST_TEXT].encode("utf-8", "backslashreplace").decode()[:LONGEST_TEXT]
                    self._sheet.write_string(self._rows, place, text)
                elif cell is not None:
                    self._sheet.write_number(self._rows, place, cell)

    def _save(self) -> None:
        with output_errors():
            try:
                self._book.close()
            except XlsxWriterException as error:
                cause = error.__context__
                if not isinstance(cause, OSError):
                    raise
                traceback.clear_frames(cause.__traceback__)  # they hold the archive open, which then fails once more
                raise cause from None
            self._file.check()


class _File(io.FileIO):
    """A file that remembers its error instead of raising it: xlsxwriter would leave a ZIP archive open that fails once more."""

    error: OSError | None = None

    def write(self, data: Any) -> int:
        rest = memoryview(data).cast("B")
        try:
            while rest and self.error is None:
                rest = rest[super().write(rest) :]
        except OSError as error:
            self.error = error
        return len(data)

    def check(self) -> None:
        if self.error is not None:
            raise self.error


def is_our_workbook(path: Path) -> bool:
    """Tell whether a file is a workbook that `XlsxTable` wrote, so that it may be replaced."""
    try:
        with zipfile.ZipFile(path) as book, book.open("docProps/core.xml") as properties:
            return f"<dc:title>{TITLE}</dc:title>".encode() in properties.read(10_000)
    except (KeyError, OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return False
