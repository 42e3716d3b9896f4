"""The log as a file for other programs: CSV, JSON lines, XLSX. Without names unless they are asked for, and always audited."""

import codecs
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from desktop.errors import RecordsError
from desktop.policy import policy
from desktop.records.entry import ExportRow, LogQuery
from desktop.records.roles import Action
from desktop.records.store import Records
from desktop.report import analysis_table
from desktop.report.csv_table import Cell, CsvTable
from desktop.report.json_lines import JsonLines
from desktop.report.output import check_replaceable, output_errors
from desktop.report.picture import NOTICE
from desktop.report.xlsx_table import XlsxTable, is_our_workbook

NAME_COLUMNS: Final = ("patient_name", "patient_id", "birth_date", "file", "impression", "referral")
"""What tells who somebody is: the names of files often hold the patient's, and so may what somebody typed freely."""
OPINION_COLUMNS: Final = ("clinician", "clinician_agreement", "clinician_class", "clinician_at", "urgency", "first_class")
"""What somebody said last of the image's class, and who; how urgent it is; the class that was said before the answer was shown. Empty
where nobody did."""
LOG_COLUMNS: Final = (
    *("sequence", "created_at", "reading", "version", "person", "sex", "age_years", "study_date", "modality", "sha256"),
)
COLUMNS: Final = (*LOG_COLUMNS, *OPINION_COLUMNS, *(column for column in analysis_table.COLUMNS if column != "file"))
JSON_LINES_BEGIN: Final = b'{"sequence": '
"""How every file of JSON lines of ours begins."""

Write = Callable[[ExportRow], None]
Progress = Callable[[int], None]
"""Gets the number of entries written so far; what it raises ends the export, of which nothing is left."""


class Format(StrEnum):
    """Of an exported file; the value is how its name ends."""

    CSV = "csv"
    JSON_LINES = "jsonl"
    XLSX = "xlsx"


def export_csv(
    records: Records, query: LogQuery, path: Path, *, with_names: bool = False, progress: Progress = lambda count: None
) -> int:
    """Write all entries of a search to a CSV file, which is complete or not there.

    Parameters
    ----------
    records : Records
    query : LogQuery
    path : Path
        Replaced where it is an earlier table.
    with_names : bool
        Name, id, birth date and file of each patient too. Without them `LogEntry.person` tells which films belong together.
    progress : callable
        See `Progress`.

    Returns
    -------
    int
        How many entries were written.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``, ``POLICY-EXPORT``, ``FILE-EXISTS``, ``FILE-UNWRITABLE``, or what reading the log raises; the file is then as it was before.
    """
    check_replaceable(path, codecs.BOM_UTF8)
    columns = (*NAME_COLUMNS, *COLUMNS) if with_names else COLUMNS

    @contextmanager
    def table(unfinished: Path) -> Iterator[Write]:
        with CsvTable(unfinished, columns) as csv_table:
            yield lambda row: csv_table.write(_cells(row, columns))

    return _export(records, query, path, table, Format.CSV, with_names=with_names, progress=progress)


def export_jsonl(
    records: Records, query: LogQuery, path: Path, *, with_names: bool = False, progress: Progress = lambda count: None
) -> int:
    """Write the same as JSON lines: what `Analysis.to_json` gives, and what the log knows of it. See `export_csv`."""
    check_replaceable(path, JSON_LINES_BEGIN)

    @contextmanager
    def table(unfinished: Path) -> Iterator[Write]:
        with JsonLines(unfinished) as lines:
            yield lambda row: lines.write(_object(row, with_names=with_names))

    return _export(records, query, path, table, Format.JSON_LINES, with_names=with_names, progress=progress)


def export_xlsx(
    records: Records, query: LogQuery, path: Path, *, with_names: bool = False, progress: Progress = lambda count: None
) -> int:
    """Write the same as a workbook; it also raises ``TABLE-TOO-LONG``. See `export_csv`."""
    if path.is_file() and path.stat().st_size and not is_our_workbook(path):
        raise RecordsError("FILE-EXISTS")
    columns = (*NAME_COLUMNS, *COLUMNS) if with_names else COLUMNS

    @contextmanager
    def table(unfinished: Path) -> Iterator[Write]:
        with XlsxTable(unfinished, columns) as sheet:
            yield lambda row: sheet.write(_cells(row, columns))

    return _export(records, query, path, table, Format.XLSX, with_names=with_names, progress=progress)


EXPORTS: Final[dict[Format, Callable[..., int]]] = {
    Format.CSV: export_csv,
    Format.JSON_LINES: export_jsonl,
    Format.XLSX: export_xlsx,
}


def _export(
    records: Records,
    query: LogQuery,
    path: Path,
    table: Callable[[Path], AbstractContextManager[Write]],
    kind: Format,
    *,
    with_names: bool,
    progress: Progress,
) -> int:
    action = Action.EXPORT_NAMES if with_names else Action.EXPORT
    records.access.require(action)
    policy().require(kind.value, *(("names",) if with_names else ()))
    unfinished = path.parent / f"{path.name}.unfinished"  # a path without a name is a folder, which is said at the end
    count = 0
    try:
        with table(unfinished) as write:
            for count, row in enumerate(records.export_rows(query), 1):
                write(row)
                progress(count)
        # The audit first: what nobody could write down must not leave
        records.access.note(action, format=kind.value, entries=count)
        with output_errors():
            _sync(unfinished)
            unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _sync(path: Path) -> None:
    """Have the content on the disk before the name: after a power cut there is the old file or the new one."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _log_values(row: ExportRow) -> dict[str, Cell]:
    entry, patient = row.entry, row.patient
    values = (
        *(entry.sequence, entry.created_at.isoformat(), entry.reading_id, entry.version, entry.person),
        *(patient.sex, patient.age_years, entry.study_date, entry.modality, row.analysis.file_sha256),
    )
    said = entry.opinion
    judged = (said.user, said.agreement.value, said.label, said.created_at.isoformat()) if said is not None else ("",) * 4
    return dict(zip((*LOG_COLUMNS, *OPINION_COLUMNS), (*values, *judged, entry.urgency.value, row.first_class), strict=True))


def _name_values(row: ExportRow) -> dict[str, Cell]:
    patient = row.patient
    values = (patient.name, patient.patient_id, patient.birth_date, row.analysis.file, row.impression, row.referral)
    return dict(zip(NAME_COLUMNS, values, strict=True))


def _cells(row: ExportRow, columns: tuple[str, ...]) -> list[Cell]:
    answer = dict(zip(analysis_table.COLUMNS, analysis_table.row(row.analysis), strict=True))
    values = _log_values(row) | _name_values(row) | answer
    return [values[column] for column in columns]


def _object(row: ExportRow, *, with_names: bool) -> dict[str, Any]:
    answer = row.analysis.to_json()
    del answer["file"]
    names = _name_values(row) if with_names else {}
    return _log_values(row) | names | answer | {"notice": NOTICE}
