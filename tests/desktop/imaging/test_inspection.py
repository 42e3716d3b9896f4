"""What is said of files before anything of them is decoded."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.errors import ImageError
from desktop.imaging import inspection
from desktop.imaging.image import Inspection
from desktop.imaging.inspection import inspect
from desktop.imaging.reader import read_frames
from desktop.paths import RESOURCES
from tests.desktop.imaging.test_zip_aes import DEFLATED_256, PASSWORD
from tests.desktop.media import contents, film, packed, photograph, report, zipped


def one(path: Path) -> Inspection:
    """Return the one inspection of a file."""
    (found,) = inspect(path)
    return found


def codes(path: Path, *passwords: str) -> dict[str, str]:
    """Return the codes by path below the folder of the file."""
    return {found.path.relative_to(path.parent).as_posix(): found.code for found in inspect(path, passwords)}


def test_a_film_says_what_it_is(tmp_path: Path) -> None:
    """A DICOM file gives its header, its size and its hash."""
    path = film(tmp_path / "IM1", PatientID="7", StudyDate="20261118")
    found = one(path)
    assert (found.format, found.code, found.rows, found.columns, found.frame_count) == ("DICOM", "", 48, 40, 1)
    assert (found.header.patient_id, found.header.study_date, found.header.modality) == ("7", "2026-11-18", "DX")
    assert (found.file_sha256, found.size_bytes) == (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size)


def test_nothing_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No decoder runs, and the size of a picture is that of the picture as it stands upright."""

    def fail(*_: object) -> None:
        raise AssertionError("decoded")

    turned = Image.Exif()
    turned[0x0112] = 6
    Image.fromarray(np.zeros((40, 60), np.uint8)).save(tmp_path / "photo.jpg", exif=turned)
    monkeypatch.setattr("desktop.imaging.dicom._decode_frame", fail)
    monkeypatch.setattr("desktop.imaging.raster._decode", fail)
    assert one(film(tmp_path / "IM1")).code == ""
    found = one(tmp_path / "photo.jpg")
    assert (found.format, found.rows, found.columns, found.frame_count, found.code) == ("JPEG", 60, 40, 1, "")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "FILE-EMPTY"),
        (b"a letter", "FILE-NOT-IMAGE"),
        (b"\xff\xd8\xff\xe0 no picture", "IMAGE-DAMAGED"),
        (bytes(128) + b"DICM" + b"\x08\x00\x05\x00CS\xff\xff", "DICOM-DAMAGED"),
        (b"Rar!\x1a\x07" + bytes(40), "ARCHIVE-FORMAT"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, code: str) -> None:
    """What cannot be read gives one refusal, whatever its name."""
    (tmp_path / "film.dcm").write_bytes(data)
    found = one(tmp_path / "film.dcm")
    assert (found.code, found.format, bool(found.reason)) == (code, "", True)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    """A missing file is a refusal, too."""
    assert one(tmp_path / "nothing").code == "FILE-NOT-FOUND"
    assert one(Path("a\0b")).code == "FILE-NOT-FOUND"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    """A file beyond the limit is refused before it is read, an archive too."""
    for name, beginning in (("film", b"II*\0"), ("export.zip", b"PK\x03\x04")):
        with (tmp_path / name).open("wb") as file:
            file.write(beginning)
            file.truncate(513 * 10**6)  # takes no room
        assert one(tmp_path / name).code == "FILE-TOO-LARGE"


def test_an_object_without_a_picture_keeps_its_patient(tmp_path: Path) -> None:
    """A report is no image, and it is known whose it is."""
    found = one(report(tmp_path / "SR1"))
    assert (found.code, found.header.patient_id) == ("DICOM-NO-PIXELS", "TEST-1")


def test_an_archive_gives_one_for_each_member(tmp_path: Path) -> None:
    """An archive, and one within it, gives an inspection for each file; what is no image is one of them."""
    im1, im2 = film(tmp_path / "a", 1).read_bytes(), photograph(tmp_path / "b", 2).read_bytes()
    inner = packed([("IM2", im2), ("read me", b"hello"), ("../IM3", im1)])
    path = zipped(tmp_path / "export", [("IM1", im1), ("CD/inner.zip", inner)])
    expected = {"IM1": "", "CD/inner.zip/IM2": "", "CD/inner.zip/read me": "FILE-NOT-IMAGE"}
    expected["CD/inner.zip/..\u2215IM3"] = "ARCHIVE-NAME"
    assert codes(path) == {f"export/{name}": code for name, code in expected.items()}
    inside = next(found for found in inspect(path / "CD" / "inner.zip" / "IM2"))
    assert (inside.format, inside.file_sha256) == ("JPEG", hashlib.sha256(im2).hexdigest())


def test_a_locked_archive_is_one_refusal_until_its_password_is_given(tmp_path: Path) -> None:
    """A locked archive asks for its password; with it, its files are there."""
    (tmp_path / "locked").write_bytes(DEFLATED_256)
    assert codes(tmp_path / "locked") == {"locked": "ARCHIVE-PASSWORD"}
    assert codes(tmp_path / "locked", PASSWORD) == {"locked/film.txt": "FILE-NOT-IMAGE"}


def test_the_contents_of_a_disc_name_what_is_missing(tmp_path: Path) -> None:
    """Files that the table of contents names and that are missing, or lie outside of the disc, are named; the others are not."""
    film(tmp_path / "cd" / "a" / "im1")  # as discs appear that were written in capitals
    film(tmp_path / "cd" / "A" / "IM2;1", 2)
    film(tmp_path / "secret", 3)
    path = contents(tmp_path / "cd" / "DICOMDIR", ("A", "IM1"), ("A", "IM2"), ("A", "IM3"), ("..", "secret"), ("C:", "x"))
    expected = {"A/IM3": "DICOMDIR-MISSING", "..\u2215secret": "DICOMDIR-OUTSIDE", "C:\u2215x": "DICOMDIR-OUTSIDE"}
    assert codes(path) == expected


def test_contents_under_another_name_give_their_files(tmp_path: Path) -> None:
    """A table of contents under another name gives the files that it names."""
    film(tmp_path / "IM1")
    assert codes(contents(tmp_path / "contents.dcm", ("IM1",), ("IM2",))) == {"IM1": "", "IM2": "DICOMDIR-MISSING"}


def test_the_contents_of_a_disc_in_an_archive(tmp_path: Path) -> None:
    """A disc in an archive is compared with the archive."""
    data = film(tmp_path / "f").read_bytes()
    named = contents(tmp_path / "d", ("A", "IM1"), ("A", "IM2")).read_bytes()
    path = zipped(tmp_path / "cd.zip", [("cd/DICOMDIR", named), ("cd/a/im1", data), ("cd/extra", data)])
    found = codes(path)
    assert found == {"cd.zip/cd/a/im1": "", "cd.zip/cd/extra": "", "cd.zip/cd/A/IM2": "DICOMDIR-MISSING"}


def test_a_link_in_a_disc_leads_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of a disc that is a link out of it is not followed: what is named below it is missing."""
    film(tmp_path / "secret" / "IM1")
    (tmp_path / "cd").mkdir()
    (tmp_path / "cd" / "A").symlink_to(tmp_path / "secret", target_is_directory=True)
    opened = []
    monkeypatch.setattr(inspection, "inspect", opened.append)
    assert codes(contents(tmp_path / "cd" / "DICOMDIR", ("A", "IM1"))) == {"A/IM1": "DICOMDIR-MISSING"}
    assert not opened


def agrees(path: Path) -> bool:
    """Tell whether a file opens; fail where the inspection says something else of it than its reading."""
    found, image, code = one(path), None, ""
    try:
        image = next(read_frames(path, (0,)))
    except ImageError as error:
        code = error.code
    if image is None:
        assert found.code in ("", code), path.name  # what only the pixels tell is not known before they are decoded
        return False
    assert (found.code, found.format, found.file_sha256) == ("", image.format, image.file_sha256), path.name
    assert (found.rows, found.columns, found.frame_count) == (image.rows, image.columns, image.frame_count), path.name
    assert found.header.modality == image.header.modality
    return True


def test_the_inspection_agrees_with_the_reading() -> None:
    """For every file that the self-test reads."""
    opened = [agrees(path) for path in sorted((RESOURCES / "selftest").rglob("*")) if path.is_file() and path.suffix != ".json"]
    assert sum(opened) > 10


def test_the_inspection_agrees_with_the_reading_of_real_files(shared_data: Path) -> None:
    """For real DICOM files of many devices, damaged and odd ones among them."""
    opened = [agrees(path) for path in sorted((shared_data / "dicom").rglob("*.dcm"))]
    assert sum(opened) > 20
