"""What the look of a picture says against its answer, and how often it says so without cause."""

import csv
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.analysis.quality import CHEST, UNKNOWN, kind_of, quality_notices
from desktop.imaging.image import Header
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from desktop.paths import SAMPLES

DATA = Path(__file__).parents[4] / "shared" / "data"
FALSE_ALARMS = 0.01
"""Of each warning."""


@pytest.fixture(scope="module")
def film() -> np.ndarray:
    """Return a sample film, uint8."""
    return np.rint(255 * np.asarray(grayscale(read_image(sorted(SAMPLES.glob("*.dcm"))[1])), np.float32)).astype(np.uint8)


def codes(gray: np.ndarray, kind: str = CHEST) -> list[str]:
    """Return the codes of what the look says."""
    return [notice.code for notice in quality_notices(np.ascontiguousarray(gray), kind)]


def test_upright_film_says_nothing(film: np.ndarray) -> None:
    """As bytes, and as the brightness of a deeper film."""
    assert codes(film) == []
    assert codes(film.astype(np.float32) / 255) == []
    assert codes(np.kron(film, np.ones((4, 4), np.uint8))) == []


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_turned_film_is_said_with_its_turn(film: np.ndarray, quarters: int) -> None:
    """In degrees, clockwise."""
    (notice,) = quality_notices(np.ascontiguousarray(np.rot90(film, -quarters)), CHEST)
    assert (notice.code, notice.fields["degrees"]) == ("ROTATED", 90 * quarters)


def test_negative_is_said_and_not_called_turned(film: np.ndarray) -> None:
    """Of a picture that the router knows, and of one that it refused."""
    assert codes(255 - film) == ["INVERTED"]
    assert codes(255 - film, UNKNOWN) == ["INVERTED"]


@pytest.mark.parametrize("mirrored", [False, True])
def test_missing_side_is_said(film: np.ndarray, mirrored: bool) -> None:
    """Either side."""
    whole = film[:, ::-1] if mirrored else film
    assert codes(whole[:, int(0.35 * film.shape[1]) :]) == ["CROPPED"]


def test_dark_and_bright_films_are_said(film: np.ndarray) -> None:
    """However they became so."""
    assert codes(film // 4) == ["FEW-LEVELS", "TOO-DARK"]
    assert codes(255 - (255 - film) // 3) == ["TOO-BRIGHT"]


def test_few_grey_levels_are_said_of_every_kind(film: np.ndarray) -> None:
    """A palette, or a film of few bits."""
    assert codes(film // 8 * 8) == ["FEW-LEVELS"]
    (notice,) = quality_notices(film // 8 * 8, "retina_oct")
    assert int(str(notice.fields["levels"])) <= 32


def test_other_kinds_are_not_held_against_the_mean_chest_film(film: np.ndarray) -> None:
    """A scan is dark, and lies."""
    assert codes(np.rot90(film), "retina_oct") == []
    assert codes(np.rot90(film), UNKNOWN) == []
    dark = np.rint(255 * (film / 255) ** 4).astype(np.uint8)
    assert "TOO-DARK" in codes(dark)
    assert codes(dark, "retina_oct") == []


def test_black_margins_do_not_count(film: np.ndarray) -> None:
    """A film in a frame of another shape is neither dark nor turned."""
    assert codes(np.pad(film, ((150, 150), (0, 0)))) == []


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (Header(modality="DX", body_part="CHEST"), CHEST),
        (Header(modality="DX", body_part="HAND"), UNKNOWN),
        (Header(modality="OPT"), UNKNOWN),
        (Header(), UNKNOWN),
    ],
)
def test_header_tells_the_kind_where_the_router_refused_it(header: Header, kind: str) -> None:
    """Upside down a film is none to the router."""
    assert kind_of(header) == kind


@pytest.mark.parametrize(
    "gray", [np.zeros((1, 1), np.uint8), np.full((30, 7), 128, np.uint8), np.full((9, 9), 0.5, np.float32)]
)
def test_blank_pictures_do_not_fail(gray: np.ndarray) -> None:
    """They are refused elsewhere."""
    assert "FEW-LEVELS" in codes(gray)


@pytest.mark.skipif(not DATA.is_dir(), reason="the films beside the project are not there")
@pytest.mark.parametrize(
    ("folder", "split", "kind"),
    [
        ("chestxray2017", "test", CHEST),
        ("covid", "test", CHEST),
        ("covid_validation", "validation-only", CHEST),
        ("octdl", "train_pool", "retina_oct"),
        ("covid_validation", "validation-only", UNKNOWN),
    ],
)
def test_real_films_are_seldom_warned_of_without_cause(folder: str, split: str, kind: str) -> None:
    """None of these films had a part in the mean film or in a threshold."""
    with (DATA / folder / "labels.csv").open(encoding="utf-8") as table:
        rows = [row for row in csv.DictReader(table) if row["split"] == split][:170]
    said: Counter[str] = Counter()
    for row in rows:
        with Image.open(DATA / folder / row["path"]) as picture:
            said.update(codes(np.asarray(picture.convert("L")), kind))
    assert rows
    assert all(count <= max(FALSE_ALARMS * len(rows), 1) for count in said.values()), said
