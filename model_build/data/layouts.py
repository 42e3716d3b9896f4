"""Folders of films in the layouts that clinics and public sets use; all become a list of `Film`.

=========  ==========================================================================================================
layout     what the folder holds
=========  ==========================================================================================================
cases      ``cases.csv``, the program's own export of confirmed cases
labels     ``labels.csv``
csv        a single CSV of any name, its paths below the folder or below ``image_samples`` in it
splits     folders train, val and test, and in each a folder per class
classes    a folder per class
=========  ==========================================================================================================

A CSV has the columns path and label, and may have patient_id (or patient), split, source, view, sex, age (or age_years),
licence and dup_group. DICOM files may stand in every layout: patient, view, sex and age come from their header where the
CSV says nothing about them.
"""

import csv
import hashlib
import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Final

from desktop.errors import ImageError
from desktop.imaging.container import open_container
from desktop.imaging.header import read_header
from model_build.data.films import TEST, Film

log = logging.getLogger(__name__)

LAYOUTS: Final = ("cases", "labels", "csv", "splits", "classes")
SAMPLES: Final = "image_samples"

_CSV_NAMES: Final = {"cases": "cases.csv", "labels": "labels.csv"}
_SPLITS: Final = {"train": "train", "training": "train", "val": "val", "valid": "val", "validation": "val", TEST: TEST}
_PICTURES: Final = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp")
_DICOM: Final = (".dcm", ".dicom", ".ima", "")
"""Endings of DICOM files; those from a CD or a PACS often have none."""
_COLUMNS: Final = {
    "patient_id": ("patient_id", "patient"),
    "split": ("split",),
    "dup_group": ("dup_group",),
    "source": ("source",),
    "view": ("view",),
    "sex": ("sex",),
    "age_years": ("age_years", "age"),
    "licence": ("licence", "license"),
}
"""Field of `Film` and the columns that it may stand in."""


def read_films(root: Path, folder: str, labels: Mapping[str, str] | None, layout: str = "auto") -> list[Film]:
    """Read the films of one data set.

    Parameters
    ----------
    root : Path
        Folder of all data sets; the paths of the films are relative to it.
    folder : str
        The data set, below `root`.
    labels : mapping or None
        Class code of every label that is used; films with other labels are left out, which is logged. None: the labels of
        the data set are the class codes.
    layout : str
        One of `LAYOUTS`, or ``auto`` to see what is there.

    Returns
    -------
    list of Film
        In the order of the CSV, or of the file names.

    Raises
    ------
    ValueError
        One sentence: unknown layout, missing column or file, a film without label or patient, a class without a film.
    """
    place = root / folder
    if not place.is_dir():
        raise ValueError(f"there is no folder {folder} in the data root")
    name = _detect(place) if layout == "auto" else layout
    if name not in LAYOUTS:
        raise ValueError(f"the layout {name!r} is not known; there are {', '.join(LAYOUTS)}")
    listed = _from_csv(place, _csv_of(place, name)) if name in ("cases", "labels", "csv") else _from_folders(place, name)
    films = _with_patients(place, _coded(list(listed), labels, folder))
    return [replace(film, path=str(PurePosixPath(folder) / film.path)) for film in films]


def _detect(place: Path) -> str:
    """Return the name of the layout, by what is there."""
    for layout, name in _CSV_NAMES.items():
        if (place / name).is_file():
            return layout
    if len(list(place.glob("*.csv"))) == 1:
        return "csv"
    folders = _folders(place)
    if any(folder.name.lower() in _SPLITS for folder in folders):
        return "splits"
    if folders:
        return "classes"
    raise ValueError(f"{place.name} has no known layout: no CSV of paths and labels, and no folder per class")


def _csv_of(place: Path, layout: str) -> Path:
    found = [place / _CSV_NAMES[layout]] if layout in _CSV_NAMES else sorted(place.glob("*.csv"))
    if len(found) != 1:
        raise ValueError(f"{place.name} holds {len(found)} CSV files where one is expected")
    if not found[0].is_file():
        raise ValueError(f"{place.name} has no {found[0].name}")
    return found[0]


def _from_csv(place: Path, path: Path) -> Iterator[Film]:
    """Yield the rows; patient_id is empty only where there is no column for it."""
    with path.open(newline="", encoding="utf-8-sig") as file:  # spreadsheets write a byte order mark
        reader = csv.DictReader(file)
        header = reader.fieldnames or ()
        missing = {"path", "label"} - set(header)
        if missing:
            raise ValueError(f"{path.name} in {place.name} has no column {' and '.join(sorted(missing))}")
        columns = {field: name for field, names in _COLUMNS.items() for name in reversed(names) if name in header}
        for row in reader:
            if None in row or None in row.values():
                raise ValueError(f"line {reader.line_num} of {path.name} has not as many columns as its header")
            values = {field: row[name].strip() for field, name in columns.items()}
            if not values.get("patient_id", "unknown"):
                raise ValueError(f"{row['path']} has no {columns['patient_id']}: it cannot be split by patient")
            if not row["label"].strip():
                raise ValueError(f"{row['path']} has no label")
            yield Film(_find(place, row["path"]), row["label"].strip(), **values)


def _find(place: Path, path: str) -> str:
    """Return the path of a film below the folder of its data set, where it must lie."""
    posix = PurePosixPath(path.strip().replace("\\", "/"))
    if posix.is_absolute() or ".." in posix.parts:
        raise ValueError(f"{path} does not lie below {place.name}")
    for found in (posix, SAMPLES / posix):
        if (place / found).is_file():
            return str(found)
    raise ValueError(f"{path} is listed in {place.name}, but there is no such file")


def _from_folders(place: Path, layout: str) -> Iterator[Film]:
    """Yield the films of a folder per class, in the folders of the parts where there are some."""
    tops = _folders(place) if layout == "splits" else [place]
    for top in tops:
        split = _SPLITS.get(top.name.lower()) if layout == "splits" else ""
        if split is None:
            raise ValueError(f"the folder {top.name} in {place.name} is none of {', '.join(_SPLITS)}")
        for folder in _folders(top):
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.name.startswith(".") and path.suffix.lower() in _PICTURES + _DICOM:
                    yield Film(path.relative_to(place).as_posix(), folder.name, split=split)


def _folders(place: Path) -> list[Path]:
    return sorted(path for path in place.iterdir() if path.is_dir() and not path.name.startswith("."))


def _coded(films: list[Film], labels: Mapping[str, str] | None, folder: str) -> list[Film]:
    """Return the films whose label is used, with its class code."""
    if not films:
        raise ValueError(f"there is no film in {folder}")
    if labels is None:
        return films
    others = Counter(film.label for film in films if film.label not in labels)
    if others:
        said = ", ".join(f"{label} ({count})" for label, count in sorted(others.items()))
        log.warning("%s: films with labels that are not used are left out: %s", folder, said)
    coded = [replace(film, label=labels[film.label]) for film in films if film.label in labels]
    missing = set(labels.values()) - {film.label for film in coded}
    if missing:
        raise ValueError(f"no film of the class {', '.join(sorted(missing))} in {folder}")
    return coded


def _with_patients(place: Path, films: list[Film]) -> list[Film]:
    """Complete the films from their DICOM headers; where no patient is known, each film counts as a patient of its own."""
    completed = [_from_header(place, film) if PurePosixPath(film.path).suffix.lower() in _DICOM else film for film in films]
    unknown = sum(not film.patient_id for film in completed)
    if unknown:
        log.warning(
            "%s: %d films have no patient; each counts as a patient of its own, so a patient with two films can get "
            "into two parts",
            place.name,
            unknown,
        )
    return [film if film.patient_id else replace(film, patient_id=f"{place.name}/{film.path}") for film in completed]


def _from_header(place: Path, film: Film) -> Film:
    """Fill what is empty from the header of a DICOM file; the pixels are not decoded."""
    try:
        header, _ = read_header(open_container((place / film.path).read_bytes()))
    except ImageError as error:
        raise ValueError(f"{film.path} cannot be read as DICOM: {error}") from error
    age = header.patient_age_years
    return replace(
        film,
        patient_id=film.patient_id or pseudonym(header.patient_id),
        view=film.view or header.view,
        sex=film.sex or header.patient_sex,
        age_years=film.age_years or ("" if age is None else f"{age:g}"),
    )


def pseudonym(patient_id: str) -> str:
    """Return a name for the patient that does not show the Patient ID (0010,0020); empty stays empty.

    The same patient gets the same name in every folder, so there is no secret key in it: who has a list of the clinic's
    numbers can try them all. Keep split files where the films are kept.
    """
    return hashlib.sha256(f"PatientID {patient_id}".encode()).hexdigest()[:16] if patient_id else ""
