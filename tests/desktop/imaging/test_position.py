"""What the header says of view and orientation."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom import Dataset

from desktop.errors import Notice
from desktop.imaging.container import open_container
from desktop.imaging.header import read_header
from desktop.imaging.position import opposite


@pytest.fixture
def said(film: Callable[..., Path]) -> Callable[..., tuple[str, tuple[Notice, ...]]]:
    """Return a function that writes a film with these attributes and returns its view and what is said of it."""

    def read(**attributes: object) -> tuple[str, tuple[Notice, ...]]:
        header, notices = read_header(open_container(film(**attributes).read_bytes()))
        return header.view, notices

    return read


@pytest.mark.parametrize(
    ("meaning", "view"),
    [
        ("antero-posterior", "AP"),
        ("Postero-anterior", "PA"),
        ("left lateral", "LATERAL"),
        ("left lateral decubitus", ""),
        ("left anterior oblique", ""),
        ("axial", ""),
    ],
)
def test_code_of_the_view_counts_where_no_position_is_given(
    said: Callable[..., tuple[str, tuple[Notice, ...]]], meaning: str, view: str
) -> None:
    """View Position comes first."""
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "1", "SCT", meaning
    assert said(ViewPosition="", ViewCodeSequence=[code])[0] == view
    assert said(ViewPosition="PA", ViewCodeSequence=[code])[0] == "PA"


@pytest.mark.parametrize(
    ("attributes", "codes"),
    [
        ({"SeriesDescription": "Thorax lateral"}, ["LATERAL"]),
        ({"ProtocolName": "CHEST LAT"}, ["LATERAL"]),
        ({"SeriesDescription": "Chest PA + LAT"}, []),
        ({"SeriesDescription": "Bilateral chest"}, []),
        ({"SeriesDescription": "Chest"}, []),
        ({"SeriesDescription": "Chest lateral", "ViewPosition": "AP"}, []),
        ({"SeriesDescription": "OCT lateral", "Modality": "OPT"}, []),
    ],
)
def test_words_that_speak_of_a_lateral_film_are_said(
    said: Callable[..., tuple[str, tuple[Notice, ...]]], attributes: dict[str, str], codes: list[str]
) -> None:
    """Only where the view is not given, and nothing frontal is spoken of."""
    assert [notice.code for notice in said(**{"ViewPosition": ""} | attributes)[1]] == codes


@pytest.mark.parametrize(
    ("row", "column", "degrees"),
    [("L", "F", 0), ("R", "F", 0), ("R", "H", 180), ("H", "L", 90), ("F", "R", 270), ("FP", "L", 270)],
)
def test_directions_of_the_header_tell_a_turned_film(
    said: Callable[..., tuple[str, tuple[Notice, ...]]], row: str, column: str, degrees: int
) -> None:
    """Rows of an upright film run to the patient's side, columns to the feet."""
    turned = [notice.fields["degrees"] for notice in said(PatientOrientation=[row, column])[1]]
    assert turned == ([degrees] if degrees else [])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (["L", "F"], ("L", "F")),
        (["LP", "FR"], ("LP", "FR")),
        (["L"], ("", "")),
        (["L", ""], ("", "")),
        (["L", "F", "A"], ("", "")),
        (["B", "F"], ("", "")),
        (["l", "f"], ("", "")),
        (["LR", "F"], ("", "")),
        (["LL", "F"], ("", "")),
        (["L", "R"], ("", "")),
    ],
)
def test_directions_are_read_where_they_are_sound(film: Callable[..., Path], written: list[str], read: tuple[str, str]) -> None:
    """Two of them, in the letters of the standard, along two lines: anything else says nothing."""
    header, _ = read_header(open_container(film(PatientOrientation=written).read_bytes()))
    assert (header.row_direction, header.column_direction) == read


def test_animals_have_other_directions(film: Callable[..., Path]) -> None:
    """Their letters mean something else, or the same letters other sides."""
    path = film(PatientOrientation=["L", "F"], AnatomicalOrientationType="QUADRUPED")
    assert read_header(open_container(path.read_bytes()))[0].row_direction == ""


def test_across_lies_the_opposite() -> None:
    """Letter by letter."""
    assert [opposite(direction) for direction in ("L", "FR", "AHL", "")] == ["R", "HL", "PFR", ""]
