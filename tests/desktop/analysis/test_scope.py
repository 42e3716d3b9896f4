"""What a model must not judge, by the header and by the shape of the picture."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from desktop.analysis.scope import age_text, check_scope, check_score
from desktop.errors import ImageError, LightboxError, ScopeError
from desktop.imaging.image import DecodedImage, Header, Window
from tests.desktop.packages import tiny_manifest

MANIFEST = tiny_manifest()
FILM = Header(modality="DX", body_part="CHEST", view="AP", patient_age_years=3.0)


def image(header: Header = FILM, rows: int = 100, columns: int = 100, **parts: Any) -> DecodedImage:
    """Return an image that is in scope, but for what is asked."""
    pixels = np.zeros((rows, columns), np.uint8)
    values = np.arange(256, dtype=np.float32)
    return DecodedImage(pixels, values, Window(128, 256), file_sha256="0" * 64, format="DICOM", header=header, **parts)


def test_film_of_the_population_passes_without_notice() -> None:
    """All that is asked for is known and fits."""
    assert check_scope(image(), MANIFEST, 3.0) == ()


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (replace(FILM, modality="CT"), "SCOPE-MODALITY"),
        (replace(FILM, modality="US"), "SCOPE-MODALITY"),
        (replace(FILM, body_part="HAND"), "SCOPE-BODY-PART"),
        (replace(FILM, view="LL"), "SCOPE-VIEW"),
        (replace(FILM, view="lateral"), "SCOPE-VIEW"),
        (replace(FILM, sop_class_uid="1.2.840.10008.5.1.4.1.1.66.4", modality="SEG"), "SCOPE-OBJECT"),
    ],
)
def test_header_outside_the_population_is_refused(header: Header, code: str) -> None:
    """The codes hold the word SCOPE and the sentence names what was found."""
    with pytest.raises(ScopeError) as caught:
        check_scope(image(header), MANIFEST, 3.0)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"rows": 31}, "IMAGE-TOO-SMALL"),
        ({"columns": 251}, "SCOPE-SHAPE"),
        ({"rows": 251}, "SCOPE-SHAPE"),
        ({"frame_count": 2}, "SCOPE-VOLUME"),
        ({"rgb": np.full((100, 100, 3), (200, 150, 100), np.uint8)}, "SCOPE-COLOR"),
    ],
)
def test_picture_that_is_no_film_is_refused(parts: dict[str, Any], code: str) -> None:
    """Size, shape, frames and colour are looked at before the network runs."""
    with pytest.raises(LightboxError) as caught:
        check_scope(image(**parts), MANIFEST, 3.0)
    assert caught.value.code == code
    assert isinstance(caught.value, ImageError if code.startswith("IMAGE") else ScopeError)


@pytest.mark.parametrize(
    ("most", "corner", "expected"),
    [
        ((200, 90, 60), (90, 90, 90), pytest.raises(ScopeError, match="SCOPE-COLOR")),
        ((90, 90, 90), (255, 0, 0), nullcontext()),
    ],
)
def test_colour_is_that_of_the_whole_picture(
    most: tuple[int, ...], corner: tuple[int, ...], expected: AbstractContextManager[object]
) -> None:
    """A grey corner hides no coloured picture, and a coloured one condemns no film."""
    rgb = np.full((600, 500, 3), most, np.uint8)
    rgb[:20, :20] = corner
    with expected:
        assert check_scope(image(rows=600, columns=500, rgb=rgb), MANIFEST, 3.0) == ()


def test_film_stored_in_colour_passes() -> None:
    """A light tint, as of a film photographed on a light box, is no colour picture."""
    assert check_scope(image(rgb=np.full((100, 100, 3), (110, 105, 95), np.uint8)), MANIFEST, 3.0) == ()


@pytest.mark.parametrize(
    ("age", "text"), [(0.5, "6 months"), (0.98, "11 months"), (6.9, "6 years"), (6.0, "6 years"), (40.2, "40 years")]
)
def test_age_outside_the_population_is_refused(age: float, text: str) -> None:
    """A typed age counts like one from the header."""
    with pytest.raises(ScopeError, match=text) as caught:
        check_scope(image(), MANIFEST, age)
    assert caught.value.code == "SCOPE-AGE"


@pytest.mark.parametrize(("age", "text"), [(0.0, "0 months"), (0.999, "11 months"), (1.0, "12 months"), (1.99, "23 months")])
def test_age_of_a_small_child_is_told_in_months(age: float, text: str) -> None:
    """Nobody says "1 years"; from two on it is years, completed."""
    assert age_text(age) == text
    assert (age_text(2.0), age_text(2.99)) == ("2 years", "2 years")


def test_unknown_age_and_view_stay_with_the_answer() -> None:
    """A picture file tells neither: the answer says whom the model is for."""
    notices = check_scope(image(Header()), MANIFEST, None)
    assert [notice.code for notice in notices] == ["AGE-UNKNOWN", "VIEW-UNKNOWN"]
    assert "ages 1 to 5" in notices[0].text


def test_secondary_capture_and_missing_modality_are_judged_by_their_picture() -> None:
    """Digitised films come as OT or with nothing."""
    for modality in ("", "OT", "SC"):
        assert check_scope(image(replace(FILM, modality=modality)), MANIFEST, 3.0) == ()


def test_picture_smaller_than_the_networks_input_carries_a_notice() -> None:
    """It is judged, with a warning."""
    assert [notice.code for notice in check_scope(image(rows=63), MANIFEST, 3.0)] == ["LOW-RESOLUTION"]


def test_scope_score_refuses_beyond_its_limit_and_warns_before() -> None:
    """Limit and near limit come from the manifest."""
    assert check_score(2.4, MANIFEST) == ()
    assert [notice.code for notice in check_score(2.6, MANIFEST)] == ["NEAR-SCOPE-LIMIT"]
    for score in (2.5, 3.0):  # both limits belong to what is warned of, and judged
        assert [notice.code for notice in check_score(score, MANIFEST)] == ["NEAR-SCOPE-LIMIT"]
    with pytest.raises(ScopeError) as caught:
        check_score(3.1, MANIFEST)
    assert caught.value.code == "SCOPE-IMAGE"
