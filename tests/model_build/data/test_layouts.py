"""Layouts of data sets: what is there becomes films, or one clear sentence."""

import csv
import logging
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model_build.data import read_films
from model_build.data.layouts import pseudonym
from tests.films import write_film

LABELS = {"NORMAL": "normal", "PNEUMONIA": "ill"}


def picture(path: Path) -> Path:
    """Write a small picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((4, 5), 90, np.uint8)).save(path)
    return path


def table(path: Path, rows: list[dict[str, str]]) -> None:
    """Write a CSV."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def dicom(path: Path, **attributes: object) -> Path:
    """Write a small DICOM film."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_film(path, np.arange(48, dtype=np.uint16).reshape(6, 8), **attributes)


@pytest.mark.parametrize("name", ["labels.csv", "cases.csv"])
def test_a_csv_gives_all_that_it_says(tmp_path: Path, name: str) -> None:
    """The columns patient and age count as patient_id and age_years; paths are relative to the root."""
    picture(tmp_path / "set" / "sub" / "a.png")
    row = {
        "path": "sub/a.png",
        "label": "NORMAL",
        "patient": "p1",
        "split": "train",
        "source": "here",
        "view": "AP",
        "sex": "F",
    }
    table(tmp_path / "set" / name, [row | {"age": "3", "licence": "CC BY 4.0", "dup_group": "d1", "width": "5"}])
    (film,) = read_films(tmp_path, "set", {"NORMAL": "normal"})
    assert (film.path, film.label, film.patient_id, film.split) == ("set/sub/a.png", "normal", "p1", "train")
    assert (film.dup_group, film.source, film.view, film.sex, film.age_years) == ("d1", "here", "AP", "F", "3")
    assert film.licence == "CC BY 4.0"


def test_any_single_csv_serves_with_paths_below_image_samples(tmp_path: Path) -> None:
    """Paths are looked up below the folder first, then below image_samples."""
    picture(tmp_path / "set" / "a.png")
    picture(tmp_path / "set" / "image_samples" / "b.png")
    table(tmp_path / "set" / "films of May.csv", [{"path": p, "label": "x", "patient_id": p} for p in ("a.png", "b.png")])
    assert [film.path for film in read_films(tmp_path, "set", None)] == ["set/a.png", "set/image_samples/b.png"]


def test_windows_paths_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    """What a spreadsheet program on Windows writes."""
    picture(tmp_path / "set" / "sub" / "a.png")
    (tmp_path / "set" / "labels.csv").write_text("\ufeffpath,label,patient_id\nsub\\a.png,x,1\n", encoding="utf-8")
    assert read_films(tmp_path, "set", None)[0].path == "set/sub/a.png"


def test_a_folder_per_class(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Without a patient each film is a patient of its own, and that is said."""
    for path in ("NORMAL/a.png", "PNEUMONIA/deeper/a.png", "PNEUMONIA/.hidden.png", "PNEUMONIA/notes.txt"):
        picture(tmp_path / "set" / path) if path.endswith("png") else (tmp_path / "set" / path).write_text("no film")
    films = read_films(tmp_path, "set", LABELS)
    assert [(film.path, film.label) for film in films] == [
        ("set/NORMAL/a.png", "normal"),
        ("set/PNEUMONIA/deeper/a.png", "ill"),
    ]
    assert len({film.patient_id for film in films}) == 2
    assert "2 films have no patient" in caplog.text


def test_folders_of_parts_with_a_folder_per_class(tmp_path: Path) -> None:
    """The names of the parts become train, val and test."""
    for part in ("Training", "validation", "test"):
        picture(tmp_path / "set" / part / "NORMAL" / "a.png")
        picture(tmp_path / "set" / part / "PNEUMONIA" / "b.png")
    films = read_films(tmp_path, "set", LABELS)
    assert {(film.split, film.label) for film in films} == {(s, c) for s in ("train", "val", "test") for c in ("normal", "ill")}


def test_dicom_films_bring_patient_view_sex_and_age(tmp_path: Path) -> None:
    """The patient is a pseudonym, the same for the same number; files need no ending."""
    dicom(tmp_path / "set" / "NORMAL" / "a.dcm")
    dicom(tmp_path / "set" / "PNEUMONIA" / "IM0002", ViewPosition="PA", PatientSex="M", PatientAge="018M")
    dicom(tmp_path / "set" / "PNEUMONIA" / "IM0003", PatientID="TEST-2")
    a, b, c = read_films(tmp_path, "set", LABELS)
    assert (a.view, a.sex, a.age_years) == ("AP", "F", "3")
    assert (b.view, b.sex, b.age_years) == ("PA", "M", "1.5")
    assert a.patient_id == b.patient_id == pseudonym("TEST-1") != c.patient_id
    assert "TEST" not in a.patient_id


def test_a_csv_stands_above_the_dicom_header(tmp_path: Path) -> None:
    """Its patient and view are kept, the rest is completed."""
    dicom(tmp_path / "set" / "a.dcm")
    table(tmp_path / "set" / "labels.csv", [{"path": "a.dcm", "label": "x", "patient": "p7", "view": "PA"}])
    (film,) = read_films(tmp_path, "set", None)
    assert (film.patient_id, film.view, film.sex) == ("p7", "PA", "F")


def test_labels_that_are_not_used_are_left_out_and_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A mapping chooses the films."""
    for label in ("NORMAL", "PNEUMONIA", "OTHER"):
        picture(tmp_path / "set" / label / "a.png")
    assert [film.label for film in read_films(tmp_path, "set", LABELS)] == ["normal", "ill"]
    assert "OTHER (1)" in caplog.text


def test_without_a_mapping_labels_are_kept(tmp_path: Path) -> None:
    """The labels of the set are the class codes."""
    picture(tmp_path / "set" / "ODD" / "a.png")
    assert read_films(tmp_path, "set", None)[0].label == "ODD"


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([{"file": "a.png", "label": "x"}], "labels.csv in set has no column path"),
        ([{"path": "a.png", "label": "x", "patient_id": ""}], "a.png has no patient_id"),
        ([{"path": "a.png", "label": " ", "patient_id": "1"}], "a.png has no label"),
        ([{"path": "b.png", "label": "x"}], "b.png is listed in set, but there is no such file"),
        ([{"path": "../a.png", "label": "x"}], "does not lie below set"),
        ([{"path": "/a.png", "label": "x"}], "does not lie below set"),
        ([{"path": "a.png", "label": "y"}], "no film of the class ill in set"),
    ],
    ids=["column", "patient", "label", "file", "outside", "absolute", "class"],
)
def test_a_wrong_csv_is_one_clear_sentence(tmp_path: Path, rows: list[dict[str, str]], message: str) -> None:
    """The sentence names the thing that is wrong."""
    picture(tmp_path / "set" / "a.png")
    table(tmp_path / "set" / "labels.csv", rows)
    with pytest.raises(ValueError, match=message):
        read_films(tmp_path, "set", {"x": "ill"})


def test_a_row_with_too_few_fields_is_named_by_its_line(tmp_path: Path) -> None:
    """No field is guessed."""
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "labels.csv").write_text("path,label,patient_id\na.png,x\n")
    with pytest.raises(ValueError, match=r"line 2 of labels\.csv"):
        read_films(tmp_path, "set", None)


@pytest.mark.parametrize(
    ("folder", "layout", "message"),
    [
        ("nothing", "auto", "no folder nothing"),
        ("empty", "auto", "empty has no known layout"),
        ("empty", "zip", "'zip' is not known"),
        ("empty", "labels", "empty has no labels.csv"),
        ("empty", "csv", "holds 0 CSV files"),
        ("empty", "classes", "no film in empty"),
        ("classes", "splits", "folder NORMAL in classes is none of train"),
        ("damaged", "auto", "a.dcm cannot be read as DICOM"),
    ],
)
def test_a_folder_without_the_layout_is_one_clear_sentence(tmp_path: Path, folder: str, layout: str, message: str) -> None:
    """The sentence names the folder."""
    (tmp_path / "empty").mkdir()
    picture(tmp_path / "classes" / "NORMAL" / "a.png")
    (tmp_path / "damaged" / "NORMAL").mkdir(parents=True)
    (tmp_path / "damaged" / "NORMAL" / "a.dcm").write_bytes(bytes(128) + b"DICM")
    with pytest.raises(ValueError, match=message):
        read_films(tmp_path, folder, None, layout)


def test_patients_are_never_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A DICOM film without a patient is only counted."""
    caplog.set_level(logging.DEBUG)
    dicom(tmp_path / "set" / "NORMAL" / "a.dcm", PatientID="")
    (film,) = read_films(tmp_path, "set", None)
    assert film.patient_id == "set/NORMAL/a.dcm"
    assert "CHILD" not in caplog.text


@pytest.mark.parametrize(
    ("folder", "count", "classes"), [("chestxray2017", 5760, 3), ("covid", 1115, 4), ("oct2017", 1016, 4), ("octdl", 795, 7)]
)
def test_the_real_sets_are_read(shared_data: Path, folder: str, count: int, classes: int) -> None:
    """Every listed file is there."""
    films = read_films(shared_data, folder, None)
    assert (len(films), len({film.label for film in films})) == (count, classes)
    assert all(film.patient_id for film in films)
