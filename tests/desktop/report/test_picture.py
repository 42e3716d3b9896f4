"""The heat map as a picture that can stand alone."""

import io

import numpy as np
from PIL import Image, ImageFont

from desktop.errors import Notice
from desktop.imaging.image import FULL_8_BIT, DecodedImage
from desktop.inference.result import Analysis, ModelRef, Prediction, Status
from desktop.report.picture import FONT, NOTICE, _wrapped, heatmap_pixels, heatmap_png


def test_answer_stands_with_its_limits() -> None:
    """No certainty, what cannot be separated, every notice, and the safety notice go with the picture."""
    film = DecodedImage(np.full((200, 120), 90, np.uint8), np.arange(256, dtype=np.float32), FULL_8_BIT, "0" * 64, "PNG")
    probabilities = {"viral_pneumonia": 0.998, "bacterial_pneumonia": 0.002}
    maps = dict.fromkeys(probabilities, np.ones((4, 4), np.float32))
    age_unknown = Notice("AGE-UNKNOWN", {"model": "tiny", "allowed": "ages 1 to 5"})
    analysis = Analysis(
        "a.png",
        0,
        Status.ANALYZED,
        1.0,
        notices=(age_unknown,),
        model=ModelRef("tiny", "1.0.0", "0" * 64),
        prediction=Prediction(probabilities, maps, 1.0),
        prediction_set=("viral_pneumonia", "bacterial_pneumonia"),
        research_only=("bacterial_pneumonia",),
    )
    with Image.open(io.BytesIO(heatmap_png(heatmap_pixels(film, analysis), analysis))) as picture:
        words = picture.info["Description"]
        assert picture.width == 120
        assert picture.height > 200 + 8 * 18  # the sentences are broken into lines, none is cut off
    assert "viral pneumonia: > 99 % (tiny 1.0.0)" in words
    assert "Cannot separate: viral pneumonia or bacterial pneumonia (research only)" in words
    assert age_unknown.text in words
    assert words.endswith(NOTICE)


def test_lines_fit_and_lose_no_word() -> None:
    """Only a single word may be longer than the picture is wide."""
    font = ImageFont.truetype(FONT, 12)
    lines = list(_wrapped([NOTICE, "a b"], font, 100))
    assert " ".join(lines) == f"{NOTICE} a b"
    assert len(lines) > 2
    assert all(font.getlength(line) <= 100 for line in lines)
