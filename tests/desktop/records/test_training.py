import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.errors import RecordsError
from desktop.imaging.image import Header
from desktop.inference.result import Analysis
from desktop.records.access import Person
from desktop.records.entry import LogQuery, Patient
from desktop.records.opinions import Agreement, OpinionKind
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.records.training import export_training
from desktop.records.vault import try_out
from model_build.data.layouts import read_films
from tests.desktop.records.clocks import Clock
from tests.desktop.records.readings import CHILD, analyzed, save

ANA = replace(CHILD, patient_name="Ruiz^Ana", patient_id="MRN-ANA", view="AP")


def jpeg(seed: int, mode: str = "L") -> bytes:
    """Return a film's preview with what a camera writes into a header."""
    pixels = np.random.default_rng(seed).integers(0, 256, (40, 30) if mode == "L" else (40, 30, 3), np.uint8)
    file, exif = io.BytesIO(), Image.Exif()
    exif[0x010E] = "Ruiz^Ana"
    Image.fromarray(pixels).save(file, "JPEG", exif=exif, comment=b"MRN-ANA")
    return file.getvalue()


def keep(records: Records, number: int, header: Header = ANA, label: str = "normal", **more: Any) -> str:
    """Keep a film that a clinician has read; return its id."""
    analysis: Analysis = analyzed(f"{number:064x}", header=header, file="films/ana.dcm")
    reading = save(records, analysis, **{"preview": jpeg(number)} | more).entry.reading_id
    if label:
        records.opinions.add(reading, OpinionKind.READING, label=label)
    return reading


def cases(folder: Path) -> list[dict[str, str]]:
    """Read the table back."""
    with (folder / "cases.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_model_build_reads_what_is_exported(records: Records, tmp_path: Path) -> None:
    """Its own reader finds label, patient, view, sex and age of every case, and a picture that it can decode."""
    for number, label in enumerate(("normal", "viral_pneumonia")):
        keep(records, number, label=label)
    assert export_training(records, LogQuery(), tmp_path / "cases").cases == 2
    films = read_films(tmp_path, "cases", None)
    assert [(film.label, film.view, film.sex, film.age_years) for film in films] == [
        ("normal", "AP", "M", "3.5"),
        ("viral_pneumonia", "AP", "M", "3.5"),
    ]
    assert films[0].patient_id == films[1].patient_id
    for number, film in enumerate(films):
        with Image.open(tmp_path / film.path) as picture, Image.open(io.BytesIO(jpeg(number))) as preview:
            assert (picture.format, picture.mode, picture.size) == ("PNG", "L", (30, 40))
            assert np.array_equal(np.asarray(picture), np.asarray(preview))


def test_nothing_but_the_picture_tells_who_it_is(records: Records, tmp_path: Path) -> None:
    """No name, id, date, file, device or free text in any file, and no metadata in a picture; the warning lies beside it."""
    header = replace(
        ANA, view="AP RUIZ", study_description="Ana", device="Ana's", accession_number="A77", manufacturer="Ruiz Ltd"
    )
    reading = keep(records, 1, header)
    records.opinions.add(reading, OpinionKind.OUTCOME, label="normal", text="Ana is well")
    records.opinions.add(reading, OpinionKind.READING, label="Ana Ruiz")
    keep(records, 2, header, label="Ana Ruiz")
    keep(records, 3, replace(header, patient_age_years=97.0, patient_birth_date="1927-01-02"))
    export_training(records, LogQuery(), tmp_path / "cases")
    files = [path for path in (tmp_path / "cases").rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".csv", ".png", ".txt"}
    words = ("Ruiz", "RUIZ", "Ana", "ana", "MRN", "2024", "2021", "1927", "A77", "aa" * 8, "00000001")
    for path in files:
        shown = path.relative_to(tmp_path).as_posix().encode() + path.read_bytes()
        assert not [word for word in words if word.encode() in shown], path.suffix
    for path in (tmp_path / "cases" / "images").iterdir():
        assert chunks(path) == [b"IHDR", b"IDAT", b"IEND"]
    assert "picture" in (tmp_path / "cases" / "READ-ME-FIRST.txt").read_text(encoding="utf-8")
    assert [(case["view"], case["age_years"]) for case in cases(tmp_path / "cases")] == [("", "3.5"), ("", "90.0")]


def chunks(path: Path) -> list[bytes]:
    """Return the kinds of the parts of a PNG file (PNG specification, 5.3)."""
    content, place, kinds = path.read_bytes(), 8, []
    while place < len(content):
        kinds.append(content[place + 4 : place + 8])
        place += 12 + int.from_bytes(content[place : place + 4], "big")
    return kinds


def test_only_confirmed_films_are_cases(records: Records, tmp_path: Path) -> None:
    """A class from a clinician; the outcome counts before the reading, the newer before the older, agreement as the model's class."""
    keep(records, 1, label="")
    records.opinions.add(keep(records, 2, label=""), OpinionKind.IMPRESSION, text="normal")
    records.opinions.add(keep(records, 3, label=""), OpinionKind.READING, agreement=Agreement.UNSURE)
    agreed = keep(records, 4, label="")
    records.opinions.add(agreed, OpinionKind.READING, agreement=Agreement.AGREE)
    corrected = keep(records, 5, label="normal")
    records.opinions.add(corrected, OpinionKind.READING, label="lung_opacity")
    known_later = keep(records, 6, label="normal")
    records.opinions.add(known_later, OpinionKind.OUTCOME, label="covid_19")
    records.opinions.add(known_later, OpinionKind.READING, label="normal")
    keep(records, 7, replace(ANA, sample=True))
    keep(records, 8, preview=b"")
    found = export_training(records, LogQuery(), tmp_path / "cases")
    assert (found.cases, found.without_picture) == (3, 1)
    assert [case["label"] for case in cases(tmp_path / "cases")] == ["viral_pneumonia", "lung_opacity", "covid_19"]
    with pytest.raises(RecordsError, match="TRAINING-NONE"):
        export_training(records, LogQuery(until=date(1999, 1, 1)), tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_pseudonyms_keep_patients_together_and_logs_apart(tmp_path: Path) -> None:
    """The same in every export of this log, another in another's; people whom nobody named are not thrown together."""
    exported = []
    for place in ("one", "other"):
        home = tmp_path / place
        home.mkdir()
        with try_out(home).open() as records:
            keep(records, 1)
            keep(records, 2)
            keep(records, 3, Header())
            keep(records, 4, Header())
            for again in ("a", "b"):
                export_training(records, LogQuery(), home / again)
            assert cases(home / "a") == cases(home / "b")
            exported.append([case["patient_id"] for case in cases(home / "a")])
    for ids in exported:
        assert ids[0] == ids[1]
        assert len(set(ids)) == 3
    assert not set(exported[0]) & set(exported[1])


def test_only_administrators_export_cases_and_the_audit_says_so(session: Session, tmp_path: Path) -> None:
    """Others leave no folder; one that holds something is not touched."""
    with session.open() as records:
        keep(records, 1)
    for role in Role:
        folder = tmp_path / role.value
        with Session(session.home, session.key, Person("ana", "", role)).open() as records:
            if role is not Role.ADMINISTRATOR:
                with pytest.raises(RecordsError, match="NOT-ALLOWED"):
                    export_training(records, LogQuery(), folder)
                assert not folder.exists()
                continue
            folder.mkdir()
            (folder / "letter").write_text("Dear colleague", encoding="utf-8")
            with pytest.raises(RecordsError, match="TRAINING-FOLDER"):
                export_training(records, LogQuery(), folder)
            assert [path.name for path in folder.iterdir()] == ["letter"]
            (folder / "letter").unlink()
            export_training(records, LogQuery(), folder)
            entry = records.access.audit.entries(limit=1)[0]
            assert (entry.action, entry.user, entry.detail) == (Action.EXPORT_TRAINING, "ana", {"entries": 1})
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_corrected_patient_is_the_one_that_counts(records: Records, tmp_path: Path) -> None:
    """Age and sex as last said, not as the header said."""
    records.correct_patient(keep(records, 1), Patient("Ruiz^Ana", "MRN-ANA", sex="F", age_years=0.25))
    export_training(records, LogQuery(), tmp_path / "cases")
    assert [(case["sex"], case["age_years"]) for case in cases(tmp_path / "cases")] == [("F", "0.2")]


def test_the_last_days_are_no_more_than_those(tmp_path: Path) -> None:
    """Of a search for the last week an older case does not go along."""
    clock = Clock()
    with try_out(tmp_path, clock).open() as records:
        keep(records, 1)
        clock.move(40 * 24 * 3600)
        keep(records, 2)
        assert export_training(records, LogQuery(days=7), tmp_path / "cases").cases == 1
