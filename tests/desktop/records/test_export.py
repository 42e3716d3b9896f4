import csv
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.entry import LogQuery
from desktop.records.export import COLUMNS, NAME_COLUMNS, export_csv
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save


def rows(path: Path) -> list[dict[str, str]]:
    """Read a table back, by column."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_names_stay_out_unless_asked_for(records: Records, tmp_path: Path) -> None:
    """Neither a name nor an id nor a birth date nor the name of a file, which often holds them all."""
    save(records, analyzed(header=replace(CHILD, patient_id="MRN-X"), file="films/mueller_hans.dcm"))
    table = tmp_path / "log.csv"
    assert export_csv(records, LogQuery(), table) == 1
    text = table.read_text(encoding="utf-8-sig")
    assert not any(word in text for word in ("ller", "ans", "MRN", "2021-03-04"))
    assert list(rows(table)[0]) == [*COLUMNS, "escaped"]
    export_csv(records, LogQuery(), table, with_names=True)
    (row,) = rows(table)
    assert row["patient_id"] == "MRN-X"
    assert list(row) == [*NAME_COLUMNS, *COLUMNS, "escaped"]
    assert (row["patient_name"], row["birth_date"], row["file"]) == ("Müller^Hans", "2021-03-04", "films/mueller_hans.dcm")


def test_the_figures_are_those_of_the_log(records: Records, tmp_path: Path) -> None:
    """Identity, answer, model and refusals, in the order of the search."""
    first, second = save(records, analyzed()), save(records, refused())
    table = tmp_path / "log.csv"
    export_csv(records, LogQuery(descending=False), table)
    one, two = rows(table)
    assert (one["reading"], two["reading"]) == (first.entry.reading_id, second.entry.reading_id)
    assert (one["person"], one["age_years"], one["study_date"]) == (two["person"], "3.5", "2024-09-10")
    assert (one["class"], float(one["class_probability"]), one["model_version"]) == ("viral_pneumonia", 0.75, "1.2.3")
    assert (two["status"], two["code"], two["class_probability"]) == ("refused", "IMAGE-BLANK", "")


def test_a_name_that_is_a_formula_is_only_text(records: Records, tmp_path: Path) -> None:
    """A spreadsheet must not run what a header says; the last column tells what was changed."""
    save(records, analyzed(header=replace(CHILD, patient_name="=cmd|' /C calc'!A0", patient_id="＋1")))
    table = tmp_path / "log.csv"
    export_csv(records, LogQuery(), table, with_names=True)
    (row,) = rows(table)
    assert (row["patient_name"][:2], row["patient_id"]) == ("'=", "'＋1")
    assert row["escaped"] == "patient_name patient_id"


def test_a_table_is_complete_or_not_there(log_path: Path, tmp_path: Path) -> None:
    """Damage met on the way leaves the file of last week as it was, and no half table."""
    table = tmp_path / "log.csv"
    table.write_text("last week", encoding="utf-8-sig")
    with Records.open(log_path) as records:
        save(records, analyzed())
        for number in range(60):
            save(records, analyzed(f"{number:064}"), preview=bytes(6000))
    content = bytearray(log_path.read_bytes())
    content[len(content) // 2 :] = b"\xa5" * (len(content) - len(content) // 2)
    log_path.write_bytes(content)
    with Records.open(log_path) as records, pytest.raises(RecordsError, match="LOG-DAMAGED"):
        export_csv(records, LogQuery(), table)
    assert table.read_text(encoding="utf-8-sig") == "last week"
    assert sorted(tmp_path.iterdir()) == [table, log_path]


def test_a_table_that_cannot_be_written_is_told(records: Records, tmp_path: Path) -> None:
    """A folder that is gone, and a folder in the place of the file."""
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "gone" / "log.csv", tmp_path / "folder"):
        with pytest.raises(RecordsError, match="FILE-UNWRITABLE"):
            export_csv(records, LogQuery(), path)
    assert list((tmp_path / "folder").iterdir()) == []
