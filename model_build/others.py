"""Pictures that no model judges, drawn in code: paper, patterns, photograph-like scenes, and devices other than ours in outline.

They stand for what a clinic may drop on the program by mistake. None shows a patient.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from scipy.ndimage import gaussian_filter

Floats = NDArray[np.float32]
Rng = np.random.Generator

FONT: Final = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "NotoSans-Regular.ttf"
WORDS: Final = (
    "patient",
    "report",
    "date",
    "name",
    "normal",
    "chest",
    "left",
    "right",
    "clinic",
    "result",
    "12",
    "2026",
    "heart",
    "lung",
    "size",
    "film",
    "sent",
    "of",
    "and",
    "the",
    "in",
)


def draw_other(kind: str, rng: Rng) -> Floats:
    """Draw one picture of a kind.

    Parameters
    ----------
    kind : str
        A key of `DRAWN`.
    rng : Generator

    Returns
    -------
    ndarray of float32, shape (rows, columns)
        0..1; sides of 128 to 256 pixels.
    """
    rows, columns = (int(side) for side in rng.integers(128, 256, 2))
    picture = DRAWN[kind](rng, rows, columns)
    return picture.clip(0, 1).astype(np.float32)


def spectrum_noise(rng: Rng, rows: int, columns: int, exponent: float) -> Floats:
    """Return noise whose power falls with frequency to the `exponent`, 0..1: 0 is white, 2 is like clouds."""
    y, x = np.meshgrid(np.fft.fftfreq(rows), np.fft.rfftfreq(columns), indexing="ij")
    radius = np.maximum(np.hypot(x, y), 1 / max(rows, columns))
    wave = np.fft.rfft2(rng.standard_normal((rows, columns))) / radius ** (exponent / 2)
    noise = np.fft.irfft2(wave, (rows, columns))
    return _spread(noise)


def _spread(values: NDArray[np.floating]) -> Floats:
    low, high = float(values.min()), float(values.max())
    spread: Floats = ((values - low) / max(high - low, 1e-6)).astype(np.float32)
    return spread


def _array(image: Image.Image) -> Floats:
    return np.asarray(image, np.float32) / np.float32(255)


def _canvas(rows: int, columns: int, level: float) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("L", (columns, rows), int(255 * level))
    return image, ImageDraw.Draw(image)


def _maybe_negative(rng: Rng, picture: Floats) -> Floats:
    return 1 - picture if rng.random() < 0.3 else picture


def _write(rng: Rng, draw: ImageDraw.ImageDraw, box: tuple[int, int, int, int], size: int, ink: int) -> None:
    """Fill a box (left, top, right, bottom) with lines of words."""
    font = ImageFont.truetype(str(FONT), size)
    for y in range(box[1], max(box[3] - size, box[1] + 1), int(size * 1.5)):
        words = " ".join(rng.choice(WORDS, 40))
        draw.text((box[0], y), words[: int(rng.uniform(0.3, 1) * (box[2] - box[0]) / size * 2)], fill=ink, font=font)


def _text(rng: Rng, rows: int, columns: int) -> Floats:
    image, draw = _canvas(rows, columns, rng.uniform(0.85, 1))
    margin = int(rng.uniform(0.02, 0.15) * columns)
    _write(rng, draw, (margin, margin, columns - margin, rows - margin), int(rng.integers(6, 26)), int(rng.integers(0, 90)))
    return _maybe_negative(rng, _array(image))


def _form(rng: Rng, rows: int, columns: int) -> Floats:
    image, draw = _canvas(rows, columns, 1.0)
    step = int(rng.integers(12, 40))
    for y in range(step, rows, step):
        draw.line((8, y, columns - 8, y), fill=60, width=int(rng.integers(1, 3)))
        _write(rng, draw, (12, y + 3, int(rng.uniform(0.2, 0.9) * columns), y + step), max(step // 3, 7), 0)
    for x in rng.integers(8, columns - 8, int(rng.integers(2, 6))):
        draw.line((int(x), step, int(x), rows - 8), fill=60)
    return _maybe_negative(rng, _array(image))


def _gradient(rng: Rng, rows: int, columns: int) -> Floats:
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    cx, cy, angle = rng.uniform(-1, 1), rng.uniform(-1, 1), rng.uniform(0, 2 * np.pi)
    ramp = x * np.cos(angle) + y * np.sin(angle) if rng.random() < 0.5 else np.hypot(x - cx, y - cy)
    return _spread(ramp ** int(rng.integers(1, 4)) + rng.uniform(0, 0.1) * rng.standard_normal((rows, columns)))


def _noise(rng: Rng, rows: int, columns: int) -> Floats:
    return spectrum_noise(rng, rows, columns, rng.uniform(0, 3.5))


def _lines(rng: Rng, rows: int, columns: int) -> Floats:
    image, draw = _canvas(rows, columns, 1.0)
    for _ in range(int(rng.integers(3, 14))):
        points = [(float(x), float(y)) for x, y in rng.random((int(rng.integers(2, 7)), 2)) * (columns, rows)]
        draw.line(points, fill=int(rng.integers(0, 140)), width=int(rng.integers(1, 7)), joint="curve")
        x, y, r = rng.random(3) * (columns, rows, columns / 4)
        draw.ellipse((x - r, y - r, x + r, y + r), outline=int(rng.integers(0, 140)), width=int(rng.integers(1, 6)))
    return _maybe_negative(rng, _array(image))


def _chart(rng: Rng, rows: int, columns: int) -> Floats:
    image, draw = _canvas(rows, columns, 1.0)
    left, bottom = int(0.12 * columns), int(0.88 * rows)
    draw.line((left, int(0.05 * rows), left, bottom, columns - 8, bottom), fill=0, width=2)
    count = int(rng.integers(4, 16))
    x = np.linspace(left + 6, columns - 16, count)
    y = bottom - rng.random(count) * 0.8 * rows
    if rng.random() < 0.5:
        for a, b in zip(x, y, strict=True):
            draw.rectangle((a, b, a + 0.6 * (columns - left) / count, bottom), fill=int(rng.integers(40, 200)))
    else:
        draw.line(list(zip(x, y, strict=True)), fill=40, width=int(rng.integers(1, 5)))
    _write(rng, draw, (left, bottom + 4, columns, rows), 11, 0)
    return _maybe_negative(rng, _array(image))


def _blank(rng: Rng, rows: int, columns: int) -> Floats:
    """Hardly anything: an empty cassette with a marker, a cover over the camera."""
    image, draw = _canvas(rows, columns, rng.uniform(0.1, 0.9))
    x, y = int(rng.uniform(0, 0.7) * columns), int(rng.uniform(0, 0.8) * rows)
    _write(rng, draw, (x, y, x + 60, y + 20), 10, 255)
    return _array(image) + np.float32(rng.uniform(0.005, 0.05)) * spectrum_noise(rng, rows, columns, rng.uniform(0, 2))


def _pattern(rng: Rng, rows: int, columns: int) -> Floats:
    """Test patterns: bars, checks, rings."""
    y, x = np.mgrid[0:rows, 0:columns]
    pitch, choice = rng.uniform(6, 70), int(rng.integers(0, 4))
    waves = (x, y, np.hypot(x - columns / 2, y - rows / 2))
    picture = ((x // pitch + y // pitch) % 2) if choice == 3 else np.sin(2 * np.pi * waves[choice] / pitch)
    return _spread(np.sign(picture) if rng.random() < 0.5 else picture)


def _scene(rng: Rng, rows: int, columns: int) -> Floats:
    """Objects that cover one another, each with its own texture: the statistics of photographs ("dead leaves", Lee et al. 2001)."""
    picture = _gradient(rng, rows, columns)
    y, x = np.mgrid[0:rows, 0:columns]
    for _ in range(int(rng.integers(10, 60))):
        radius = min(rows, columns) * min(0.02 / rng.random(), 0.5)
        cx, cy, stretch, angle = rng.uniform(0, columns), rng.uniform(0, rows), rng.uniform(0.3, 1), rng.uniform(0, np.pi)
        u, v = (x - cx) * np.cos(angle) + (y - cy) * np.sin(angle), (y - cy) * np.cos(angle) - (x - cx) * np.sin(angle)
        inside = np.hypot(u, v / stretch) < radius if rng.random() < 0.6 else np.maximum(abs(u), abs(v) / stretch) < radius
        picture[inside] = np.float32(rng.random() + rng.uniform(-0.3, 0.3) * u[inside] / radius)
    texture = spectrum_noise(rng, rows, columns, rng.uniform(0.5, 2)) - np.float32(0.5)
    return np.asarray(gaussian_filter(picture, rng.uniform(0, 1.5)) + np.float32(rng.uniform(0, 0.3)) * texture)


def _ellipse(shape: tuple[int, int], centre: tuple[float, float], axes: tuple[float, float]) -> Floats:
    """Return the distance from a centre (x, y) in units of the half axes; all in units of half the side."""
    y, x = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    distance: Floats = np.hypot((x - centre[0]) / axes[0], (y - centre[1]) / axes[1]).astype(np.float32)
    return distance


def _head_slice(rng: Rng, rows: int, columns: int) -> Floats:
    """A slice through a head: bright ring, brain, ventricles."""
    rx, ry = rng.uniform(0.5, 0.85), rng.uniform(0.6, 0.92)
    distance = _ellipse((rows, columns), (0, 0), (rx, ry))
    brain = np.float32(rng.uniform(0.3, 0.6)) + 0.3 * (spectrum_noise(rng, rows, columns, 2) - 0.5)
    picture = np.where(distance < 1, brain, 0)
    for side in (-1, 1):
        picture[_ellipse((rows, columns), (side * 0.1, rng.uniform(-0.1, 0.1)), (0.07, rng.uniform(0.15, 0.3))) < 1] *= 0.5
    ring = (distance > rng.uniform(0.82, 0.92)) & (distance < 1)
    picture[ring] = rng.uniform(0.7, 1)
    return _grain(rng, picture)


def _body_slice(rng: Rng, rows: int, columns: int) -> Floats:
    """A slice through chest or belly: skin, organs or lungs, spine below, table."""
    distance = _ellipse((rows, columns), (0, 0), (rng.uniform(0.75, 0.95), rng.uniform(0.5, 0.75)))
    picture = np.where(distance < 1, rng.uniform(0.3, 0.5), 0.02)
    for _ in range(int(rng.integers(2, 9))):
        cx, cy, rx, ry = rng.uniform(-0.5, 0.5), rng.uniform(-0.35, 0.3), rng.uniform(0.08, 0.35), rng.uniform(0.08, 0.3)
        picture[(_ellipse((rows, columns), (cx, cy), (rx, ry)) < 1) & (distance < 0.9)] = rng.uniform(0.02, 0.7)
    picture[_ellipse((rows, columns), (0, rng.uniform(0.3, 0.4)), (0.1, 0.1)) < 1] = 1
    picture[_ellipse((rows, columns), (0, 0.9), (rng.uniform(0.8, 1.2), 0.03)) < 1] = 0.5
    return _grain(rng, picture)


def _grain(rng: Rng, picture: NDArray[np.floating]) -> Floats:
    smooth = gaussian_filter(picture.astype(np.float32), rng.uniform(0.5, 2))
    return np.asarray(smooth + np.float32(rng.uniform(0, 0.06)) * rng.standard_normal(picture.shape), np.float32)


def _ultrasound(rng: Rng, rows: int, columns: int) -> Floats:
    """A fan of speckle on black, with a scale and some words."""
    y, x = np.mgrid[0:rows, 0:columns]
    radius, angle = (
        np.hypot(x - columns / 2, y + rng.uniform(0, 0.3) * rows) / rows,
        np.arctan2(x - columns / 2, y + 0.1 * rows),
    )
    tissue = gaussian_filter(spectrum_noise(rng, rows, columns, rng.uniform(2, 3)), 2) ** 2
    speckle = gaussian_filter(rng.rayleigh(1, (rows, columns)), (0.7, rng.uniform(0.7, 2.5)))
    fan = (radius > rng.uniform(0.05, 0.3)) & (radius < rng.uniform(0.8, 1.1)) & (abs(angle) < rng.uniform(0.4, 0.9))
    image, draw = _canvas(rows, columns, 0)
    for _ in range(int(rng.integers(1, 4))):
        left, top = int(rng.uniform(0, 0.7) * columns), int(rng.choice([4, rows - 40]))
        _write(rng, draw, (left, top, left + 90, top + 40), int(rng.integers(8, 14)), 220)
    return np.asarray(np.where(fan, tissue * speckle * rng.uniform(0.7, 1.6), _array(image)), np.float32)


def _bones(rng: Rng, rows: int, columns: int) -> Floats:
    """Limbs: shafts with dense rims inside soft tissue, one or several side by side, like arms, legs and hands."""
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    count = int(rng.integers(1, 6))
    picture = np.zeros((rows, columns))
    for k in range(count):
        spread = rng.uniform(0.5, 1.2) / count
        axis = (k - (count - 1) / 2) * 2 * spread + rng.uniform(-0.2, 0.2) * y + rng.uniform(-0.1, 0.1)
        distance = abs(x - axis)
        flesh, bone = spread * rng.uniform(0.7, 1.1), spread * rng.uniform(0.25, 0.5)
        bone = bone * (1 + 0.4 * np.cos(rng.uniform(2, 9) * y + rng.uniform(0, 6)) ** 4)
        reach = (y > rng.uniform(-1.6, -0.5)) | (count == 1)
        picture += np.where(reach, 0.35 * np.sqrt(np.clip(1 - (distance / flesh) ** 2, 0, None)), 0)
        picture += np.where((distance < bone) & reach, 0.25 + 0.4 * (distance / bone) ** 4, 0)
    return _grain(rng, _spread(picture) * rng.uniform(0.7, 1))


def _lateral(rng: Rng, rows: int, columns: int) -> Floats:
    """A chest from the side: spine behind, one lung field, heart in front and below, arms above."""
    back = 1.0 if rng.random() < 0.5 else -1.0
    body = _ellipse((rows, columns), (0, 0.1), (rng.uniform(0.7, 0.9), 1.3))
    picture = np.where(body < 1, 0.55 * np.sqrt(np.clip(1 - body**2, 0, None)) + 0.15, 0)
    lung = _ellipse((rows, columns), (rng.uniform(-0.1, 0.1), -0.1), (rng.uniform(0.4, 0.6), rng.uniform(0.6, 0.8)))
    picture -= 0.4 * np.clip(1.5 - 1.5 * lung, 0, 1)
    picture += 0.35 * np.clip(1 - _ellipse((rows, columns), (-0.25 * back, 0.3), (0.3, 0.3)), 0, 1)
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    spine = abs(x - back * (0.5 + 0.1 * y**2)) < 0.12
    picture[spine] += 0.2 + 0.08 * np.sign(np.sin(rng.uniform(18, 26) * y[spine]))
    picture += 0.35 * (y > 0.55 + 0.25 * x * back)
    picture += 0.25 * (y < -0.75)
    return _grain(rng, picture)


def _fundus(rng: Rng, rows: int, columns: int) -> Floats:
    """A retina from the front (photograph or en-face scan): disc, vessels that branch from it, vignette."""
    picture = 0.45 + 0.15 * (spectrum_noise(rng, rows, columns, 2.5) - 0.5)
    image, draw = _canvas(rows, columns, 0)
    start = np.array([rng.uniform(0.15, 0.85) * columns, rows / 2])
    for _ in range(int(rng.integers(6, 14))):
        angle, point = rng.uniform(0, 2 * np.pi), start.copy()
        for width in (5, 4, 4, 3, 3, 2, 2, 1, 1):
            angle += rng.uniform(-0.5, 0.5)
            step = point + 0.08 * max(rows, columns) * np.array([np.cos(angle), np.sin(angle)])
            draw.line((*point, *step), fill=255, width=width)
            point = step
    picture -= 0.25 * gaussian_filter(_array(image), 1)
    centre = (2 * start[0] / columns - 1, 2 * start[1] / rows - 1)
    picture += 0.5 * np.clip(1.2 - _ellipse((rows, columns), centre, (0.12, 0.15)), 0, 1)
    picture[_ellipse((rows, columns), (0, 0), (rng.uniform(0.85, 1.5), rng.uniform(0.9, 1.5))) > 1] = 0
    return _grain(rng, picture)


DRAWN: Final[dict[str, Callable[[Rng, int, int], Floats]]] = {
    "text": _text,
    "form": _form,
    "gradient": _gradient,
    "noise": _noise,
    "line drawing": _lines,
    "chart": _chart,
    "almost blank": _blank,
    "test pattern": _pattern,
    "scene": _scene,
    "head slice": _head_slice,
    "body slice": _body_slice,
    "ultrasound fan": _ultrasound,
    "limb bones": _bones,
    "lateral chest": _lateral,
    "fundus": _fundus,
}
"""How each kind is drawn, from a generator, rows and columns."""
