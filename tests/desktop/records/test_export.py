import csv
import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.errors import RecordsError
from desktop.inference.result import Status
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.export import COLUMNS, EXPORTS, NAME_COLUMNS, Format, export_csv, export_jsonl, export_xlsx
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


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


def test_what_a_clinician_said_is_in_the_table(records: Records, tmp_path: Path) -> None:
    """The newest word on the class, with its author; free text may name somebody and leaves only with the names."""
    reading = save(records, analyzed()).entry.reading_id
    records.opinions.add(reading, OpinionKind.FIRST, label="viral_pneumonia")
    records.opinions.add(reading, OpinionKind.READING, agreement=Agreement.AGREE)
    records.opinions.add(reading, OpinionKind.READING, label="normal", agreement=Agreement.DISAGREE, urgency=Urgency.SOON)
    records.opinions.add(reading, OpinionKind.IMPRESSION, text="Hans has a cold")
    records.opinions.add(reading, OpinionKind.REFERRAL, text="Hans's ward")
    table, lines = tmp_path / "log.csv", tmp_path / "log.jsonl"
    export_csv(records, LogQuery(), table)
    export_jsonl(records, LogQuery(), lines)
    assert "Hans" not in table.read_text(encoding="utf-8") + lines.read_text(encoding="utf-8")
    for row in (rows(table)[0], json.loads(lines.read_text(encoding="utf-8"))):
        said = (row["clinician"], row["clinician_agreement"], row["clinician_class"])
        assert said == (records.access.person.name, "disagree", "normal")
        assert (row["urgency"], row["first_class"]) == ("soon", "viral_pneumonia")
    export_csv(records, LogQuery(), table, with_names=True)
    assert (rows(table)[0]["impression"], rows(table)[0]["referral"]) == ("Hans has a cold", "Hans's ward")


def test_a_name_that_is_a_formula_is_only_text(records: Records, tmp_path: Path) -> None:
    """A spreadsheet must not run what a header says; the last column tells what was changed."""
    save(records, analyzed(header=replace(CHILD, patient_name="=cmd|' /C calc'!A0", patient_id="＋1")))
    table = tmp_path / "log.csv"
    export_csv(records, LogQuery(), table, with_names=True)
    (row,) = rows(table)
    assert (row["patient_name"][:2], row["patient_id"]) == ("'=", "'＋1")
    assert row["escaped"] == "patient_name patient_id"


@pytest.mark.parametrize("kind", Format)
def test_a_table_is_complete_or_not_there(session: Session, tmp_path: Path, kind: Format) -> None:
    """Damage met on the way leaves the file of last week as it was, and no half table."""
    folder = tmp_path / "out"
    folder.mkdir()
    table = folder / "log"
    with session.open() as records:
        save(records, analyzed())
        EXPORTS[kind](records, LogQuery(), table)
        last_week = table.read_bytes()
        for number in range(60):
            save(records, analyzed(f"{number:064}", file=os.urandom(300).hex()))
    log = session.home / "log" / "log.db"
    content = bytearray(log.read_bytes())
    content[len(content) // 2 :] = b"\xa5" * (len(content) - len(content) // 2)
    log.write_bytes(content)
    with session.open() as records, pytest.raises(RecordsError, match="LOG-DAMAGED"):
        EXPORTS[kind](records, LogQuery(), table)
    assert table.read_bytes() == last_week
    assert list(folder.iterdir()) == [table]


@pytest.mark.parametrize("kind", Format)
def test_a_table_that_cannot_be_written_is_told(records: Records, tmp_path: Path, kind: Format) -> None:
    """A folder that is gone, and a folder in the place of the file; what nobody got is not audited as an export."""
    (tmp_path / "folder").mkdir()
    with pytest.raises(RecordsError, match="FILE-UNWRITABLE"):
        EXPORTS[kind](records, LogQuery(), tmp_path / "gone" / "log")
    assert exports(records) == []
    with pytest.raises(RecordsError, match="FILE-UNWRITABLE"):
        EXPORTS[kind](records, LogQuery(), tmp_path / "folder")
    assert list((tmp_path / "folder").iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("kind", Format)
def test_a_full_disk_is_told(records: Records, tmp_path: Path, kind: Format) -> None:
    """In one sentence; nothing is left."""
    save(records, analyzed())
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "table.unfinished").symlink_to("/dev/full")
    with pytest.raises(RecordsError, match=r"FILE-UNWRITABLE.*space"):
        EXPORTS[kind](records, LogQuery(), folder / "table")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", Format)
def test_another_file_is_not_replaced(records: Records, tmp_path: Path, kind: Format) -> None:
    """A film, a letter, another program's workbook; an earlier table of ours may be."""
    letter = tmp_path / "letter"
    with zipfile.ZipFile(letter, "w") as archive:
        archive.writestr("docProps/core.xml", "<dc:title>Dear colleague</dc:title>")
    before = letter.read_bytes()
    with pytest.raises(RecordsError, match="FILE-EXISTS"):
        EXPORTS[kind](records, LogQuery(), letter)
    assert letter.read_bytes() == before
    save(records, analyzed())
    for count in (1, 1):
        assert EXPORTS[kind](records, LogQuery(), tmp_path / "table") == count


@pytest.mark.parametrize("kind", Format)
def test_whoever_stops_an_export_gets_nothing(records: Records, tmp_path: Path, kind: Format) -> None:
    """The window's Cancel raises in `progress`."""
    for number in range(3):
        save(records, analyzed(f"{number:064}"))
    seen = []

    def stop(count: int) -> None:
        seen.append(count)
        if count == 2:
            raise KeyboardInterrupt

    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(KeyboardInterrupt):
        EXPORTS[kind](records, LogQuery(), folder / "table", progress=stop)
    assert (seen, list(folder.iterdir()), exports(records)) == ([1, 2], [], [])


@pytest.mark.parametrize("kind", Format)
@pytest.mark.parametrize("role", Role)
def test_only_clinicians_export_and_only_administrators_names(
    session: Session, tmp_path: Path, role: Role, kind: Format
) -> None:
    """What was exported stands in the audit; what was not allowed left nothing."""
    folder = tmp_path / "out"
    folder.mkdir()
    with session.open() as records:
        save(records, analyzed())
    with Session(session.home, session.key, Person("ana", "Ana", role)).open() as records:
        for with_names, action in ((False, Action.EXPORT), (True, Action.EXPORT_NAMES)):
            if records.access.person.may(action):
                EXPORTS[kind](records, LogQuery(), folder / "table", with_names=with_names)
                with session.open() as administrators:
                    entry = administrators.access.audit.entries(limit=1)[0]
                assert (entry.action, entry.user, entry.detail) == (action, "ana", {"format": kind.value, "entries": 1})
                (folder / "table").unlink()
            else:
                with pytest.raises(RecordsError, match="NOT-ALLOWED"):
                    EXPORTS[kind](records, LogQuery(), folder / "table", with_names=with_names)
            assert list(folder.iterdir()) == []


def test_json_lines_say_what_analyze_says(records: Records, tmp_path: Path) -> None:
    """The object of `analyze --json`, with what the log knows, and names only where they were asked for."""
    first, second = save(records, analyzed()), save(records, refused())
    for with_names in (False, True):
        export_jsonl(records, LogQuery(descending=False), tmp_path / "log.jsonl", with_names=with_names)
        one, two = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text(encoding="ascii").splitlines()]
        expected = first.analysis.to_json()
        assert {key: one[key] for key in expected.keys() - {"file"}} == {k: v for k, v in expected.items() if k != "file"}
        assert (one["reading"], two["reading"]) == (first.entry.reading_id, second.entry.reading_id)
        assert (two["status"], two["code"], one["person"]) == (Status.REFUSED, "IMAGE-BLANK", two["person"])
        names = (one.get("patient_name"), one.get("patient_id"), one.get("birth_date"), one.get("file"))
        assert names == (("Müller^Hans", "0042", "2021-03-04", "films/a.dcm") if with_names else (None,) * 4)


def test_a_workbook_holds_the_same_as_the_csv(records: Records, tmp_path: Path) -> None:
    """Cell by cell; ids with leading zeros and what looks like a formula, a link or a number are text, figures are numbers."""
    for sha256, name, patient_id in (
        ("aa", "=1+1", "0042"),
        ("bb", "https://a.example", "12"),
        ("cc", "{=A1}", "+49"),
        ("dd", "", ""),
    ):
        header = replace(CHILD, patient_name=name, patient_id=patient_id)
        save(records, analyzed(sha256 * 32, header=header, file=f"films/\udce9\x01 <{sha256}>&.dcm"))
    save(records, refused("ee" * 32))
    export_xlsx(records, LogQuery(), tmp_path / "log.xlsx", with_names=True)
    export_csv(records, LogQuery(), tmp_path / "log.csv", with_names=True)
    sheet = workbook(tmp_path / "log.xlsx")
    assert sheet[0] == [*NAME_COLUMNS, *COLUMNS]
    numbers = {"sequence", "version", "person", "age_years", "frame", "class_probability", "scope_score", "elapsed_ms"}
    for cells, expected in zip(sheet[1:], rows(tmp_path / "log.csv"), strict=True):
        for column, cell in zip(sheet[0], cells, strict=True):
            if expected[column] == "":
                assert cell in (None, ""), column
            elif column in numbers:
                assert isinstance(cell, float), column
                assert cell == float(expected[column]), column
            else:
                assert isinstance(cell, str), column
                assert cell == (expected[column].removeprefix("'") if column in expected["escaped"] else expected[column]), (
                    column
                )


def test_a_workbook_holds_neither_formulas_nor_links(records: Records, tmp_path: Path) -> None:
    """Whatever a header says."""
    save(records, analyzed(header=replace(CHILD, patient_name='=HYPERLINK("https://a.example")', patient_id="{=A1}")))
    export_xlsx(records, LogQuery(), tmp_path / "log.xlsx", with_names=True)
    with zipfile.ZipFile(tmp_path / "log.xlsx") as book:
        assert book.testzip() is None
        sheet = book.read("xl/worksheets/sheet1.xml")
        assert not [name for name in book.namelist() if "rels" in name and "sheet" in name]
    assert b"<f>" not in sheet
    assert b"hyperlink " not in sheet


def exports(records: Records) -> list[str]:
    """Return the exports that the audit knows of."""
    return [entry.action for entry in records.access.audit.entries() if entry.action.startswith("export")]


def workbook(path: Path) -> list[list[str | float | None]]:
    """Read the one sheet of a workbook back: text, numbers and empty cells, row by row."""
    with zipfile.ZipFile(path) as book:
        root = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314  our own file
    return [[_cell(cell) for cell in _in_place(row)] for row in root.iter(f"{SHEET}row")]


def _in_place(row: ElementTree.Element) -> list[ElementTree.Element | None]:
    """Return the cells of a row, None where there is none."""
    cells: dict[int, ElementTree.Element] = {}
    for cell in row.iter(f"{SHEET}c"):
        place = 0
        for letter in cell.attrib["r"].rstrip("0123456789"):
            place = 26 * place + ord(letter) - 64
        cells[place - 1] = cell
    return [cells.get(place) for place in range(len(NAME_COLUMNS + COLUMNS))]


def _cell(cell: ElementTree.Element | None) -> str | float | None:
    if cell is None:
        return None
    if cell.attrib.get("t") == "inlineStr":
        # Controls are written as _x0001_ (ISO/IEC 29500-1, 22.9.2.19)
        return "".join(text.text or "" for text in cell.iter(f"{SHEET}t")).replace("_x0001_", "\x01")
    return float(cell.findtext(f"{SHEET}v") or "nan")
