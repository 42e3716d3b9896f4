"""The log as a table for a spreadsheet. Without names unless they are asked for."""

import codecs
from pathlib import Path
from typing import Final

from desktop.records.entry import ExportRow, LogQuery
from desktop.records.store import Records
from desktop.report import analysis_table
from desktop.report.csv_table import Cell, CsvTable
from desktop.report.output import check_replaceable, output_errors

NAME_COLUMNS: Final = ("patient_name", "patient_id", "birth_date", "file")
"""What tells who somebody is: the names of files often hold the patient's."""

COLUMNS: Final = (
    *("sequence", "created_at", "reading", "version", "person", "sex", "age_years", "study_date", "modality", "sha256"),
    *(column for column in analysis_table.COLUMNS if column != "file"),
)


def export_csv(records: Records, query: LogQuery, path: Path, *, with_names: bool = False) -> int:
    """Write all entries of a search to a CSV file, which is complete or not there.

    Parameters
    ----------
    records : Records
    query : LogQuery
    path : Path
        Replaced where it exists.
    with_names : bool
        Name, id, birth date and file of each patient too. Without them `LogEntry.person` tells which films belong together.

    Returns
    -------
    int
        How many entries were written.

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``, ``FILE-UNWRITABLE``, or what reading the log raises; the file is then as it was before.
    """
    check_replaceable(path, codecs.BOM_UTF8)
    unfinished = path.parent / f"{path.name}.unfinished"  # a path without a name is a folder, which is said at the end
    columns = (*NAME_COLUMNS, *COLUMNS) if with_names else COLUMNS
    count = 0
    try:
        with CsvTable(unfinished, columns) as table:
            for count, row in enumerate(records.export_rows(query), 1):  # noqa: B007
                cells = _cells(row)
                table.write([cells[column] for column in columns])
        with output_errors():
            unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _cells(row: ExportRow) -> dict[str, Cell]:
    entry, patient, analysis = row.entry, row.patient, row.analysis
    return dict(zip(analysis_table.COLUMNS, analysis_table.row(analysis), strict=True)) | {
        "patient_name": patient.name,
        "patient_id": patient.patient_id,
        "birth_date": patient.birth_date,
        "sequence": entry.sequence,
        "created_at": entry.created_at.isoformat(),
        "reading": entry.reading_id,
        "version": entry.version,
        "person": entry.person,
        "sex": patient.sex,
        "age_years": patient.age_years,
        "study_date": entry.study_date,
        "modality": entry.modality,
        "sha256": analysis.file_sha256,
    }
