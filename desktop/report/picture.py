"""The film with its heat map as a PNG that can stand alone: answer, model and safety notice are part of the picture."""

import io
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from desktop.imaging.image import DecodedImage
from desktop.imaging.presentation import display_table
from desktop.inference.heatmap import CAPTION, overlay
from desktop.inference.result import Analysis, percent
from desktop.paths import RESOURCES

NOTICE: Final = "Decision support, not a diagnosis."
SIDE: Final = 1024
"""Longest side of the picture, in pixels: enough to look at, small enough to send on."""
FONT: Final = RESOURCES / "fonts" / "NotoSans-Regular.ttf"


def heatmap_pixels(image: DecodedImage, analysis: Analysis) -> NDArray[np.uint8]:
    """Lay the heat map of the most probable class over the film.

    Parameters
    ----------
    image : DecodedImage
    analysis : Analysis
        Not refused.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)
        At most `SIDE` pixels on the longer side.

    Raises
    ------
    ValueError
        The image was refused.
    """
    if analysis.prediction is None:
        raise ValueError("a refused image has no heat map")
    film = Image.fromarray(np.take(display_table(image), image.pixels))
    film.thumbnail((SIDE, SIDE), Image.Resampling.BILINEAR, reducing_gap=2)
    return overlay(np.asarray(film), analysis.prediction.heatmaps[analysis.label])


def heatmap_png(pixels: NDArray[np.uint8], analysis: Analysis) -> bytes:
    """Write answer, model and notices under what `heatmap_pixels` drew.

    Returns
    -------
    bytes
        A PNG file without any of the patient's words.

    Raises
    ------
    ValueError
        The image was refused.
    """
    if analysis.model is None:
        raise ValueError("a refused image has no heat map")
    model = f"{analysis.model.id} {analysis.model.version}"
    answer = f"{analysis.shown(analysis.label).replace('_', ' ')}: {percent(analysis.probability)} ({model})"
    several = len(analysis.prediction_set) > 1
    unsure = (
        [f"Cannot separate: {' or '.join(map(analysis.shown, analysis.prediction_set)).replace('_', ' ')}"] if several else []
    )
    sentences = [answer, *unsure, *(notice.text for notice in analysis.notices), CAPTION, NOTICE]
    return _with_caption(Image.fromarray(pixels), sentences)


def _with_caption(picture: Image.Image, sentences: list[str]) -> bytes:
    size = max(12, picture.width // 40)
    font = ImageFont.truetype(FONT, size)
    lines = list(_wrapped(sentences, font, picture.width - 2 * size))
    page = Image.new("RGB", (picture.width, picture.height + len(lines) * (size * 3 // 2) + size))
    page.paste(picture)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        draw.text((size, picture.height + size // 2 + number * (size * 3 // 2)), line, font=font, fill="white")
    facts = PngInfo()
    facts.add_text("Description", " ".join(sentences))
    file = io.BytesIO()
    page.save(file, "PNG", pnginfo=facts)
    return file.getvalue()


def _wrapped(sentences: Iterable[str], font: ImageFont.FreeTypeFont, width: float) -> Iterator[str]:
    """Break sentences into lines that fit: a small film must not cut off what limits its answer."""
    for sentence in sentences:
        line = ""
        for word in sentence.split():
            longer = f"{line} {word}".strip()
            if line and font.getlength(longer) > width:
                yield line
                longer = word
            line = longer
        yield line
