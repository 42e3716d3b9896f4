"""Photographs of films, simulated: a film on a light box or a monitor, taken with a telephone held by hand."""

import io
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desktop.imaging.photo_film import Surround
from desktop.imaging.photo_warp import Corners, projection

Gray = NDArray[np.uint8]
Floats = NDArray[np.float32]
SIDES: Final = (1600, 1200)
TILT_DEGREES: Final = 20.0


@dataclass(frozen=True, eq=False)
class Photograph:
    """What the telephone saw, and what is true of it."""

    rgb: Gray
    edges: Corners
    """Of the film."""
    corners: Corners
    """Of the picture on it, within its margin."""
    surround: Surround
    glare: bool
    moire: bool

    def jpeg(self, quality: int = 85, *, camera: bool = False) -> bytes:
        """Return the file; `camera` leaves the telephone's name in it."""
        exif = Image.Exif()
        if camera:
            exif[0x010F], exif[0x0110] = "Maker", "Telephone"
            exif.get_ifd(0x8769)[0x829A] = 0.01  # exposure time
        file = io.BytesIO()
        Image.fromarray(self.rgb).save(file, "JPEG", quality=quality, exif=exif)
        return file.getvalue()


def photograph(
    film: Gray, rng: np.random.Generator, surround: Surround, *, tilt: float = TILT_DEGREES, share: float = 1.0
) -> Photograph:
    """Photograph a film.

    Parameters
    ----------
    film : ndarray of uint8, shape (rows, columns)
    rng : Generator
    surround : Surround
    tilt : float
        Largest turn to either side, in degrees.
    share : float
        Strength of everything else that goes wrong, 0 to 1: perspective, uneven light, reflection, moire, blur, noise, tint, JPEG.
    """
    columns, rows = SIDES if film.shape[1] >= film.shape[0] else SIDES[::-1]
    points = _placed(film, (rows, columns), rng, tilt, share)
    margin = _margin(film, rng) if surround is Surround.LIGHT_BOX else 0
    printed = np.pad(film, margin)
    on_film, mask = _seen(printed, points, rows, columns)
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j].astype(np.float32)
    around = _around(points, rng, surround, rows, columns)
    film_light = 0.97 * on_film + (0.03 if surround is Surround.MONITOR else 0.015)
    light = _light(x, y, rng, share)
    scene = (mask * film_light * (1.0 if surround is Surround.MONITOR else 0.95) + (1 - mask) * around) * light
    glare = bool(rng.random() < 0.3 * share)
    if glare:
        x0, y0 = (
            (points.mean(axis=0) + rng.uniform(-0.25, 0.25, 2) * (points.max(axis=0) - points.min(axis=0))) / (columns, rows)
        ) * 2 - 1
        scene = scene + rng.uniform(0.6, 1.2) * np.exp(-((x - x0) ** 2 + (y - y0) ** 2) / rng.uniform(0.01, 0.03))
    moire = surround is Surround.MONITOR and bool(rng.random() < share)
    if moire:
        angle, waves = rng.uniform(0, np.pi), rng.uniform(60, 160)
        wave = np.sin(2 * np.pi * waves * (x * np.cos(angle) + y * np.sin(angle)))
        scene = scene * (1 + rng.uniform(0.03, 0.1) * wave)
    height, width = printed.shape
    inner = np.array([(margin, margin), (width - margin, margin), (width - margin, height - margin), (margin, height - margin)])
    on_screen = np.concatenate([inner, np.ones((4, 1))], axis=1) @ projection(points, height, width).T
    edges, corners = (_as_corners(at, rows, columns) for at in (points, on_screen[:, :2] / on_screen[:, 2:]))
    return Photograph(_camera(scene, rng, share), edges, corners, surround, glare, moire)


def _placed(film: Gray, frame: tuple[int, int], rng: np.random.Generator, tilt: float, share: float) -> NDArray[np.float64]:
    """Return the film's corners in pixels of the frame (rows, columns), clockwise from top left, all within it."""
    rows, columns = frame
    angle = np.radians(rng.uniform(-tilt, tilt))
    half = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * film.shape[::-1] / np.max(film.shape)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = half @ turn.T
    points *= 1 + rng.uniform(-0.06, 0.06, (4, 2)) * share
    room = np.array([columns, rows]) * rng.uniform(0.72, 0.92)
    points *= (room / (points.max(axis=0) - points.min(axis=0))).min()
    points -= (points.max(axis=0) + points.min(axis=0)) / 2
    free = np.array([columns, rows]) - (points.max(axis=0) - points.min(axis=0))
    return points + np.array([columns, rows]) / 2 + rng.uniform(-0.4, 0.4, 2) * free * 0.8


def _margin(film: Gray, rng: np.random.Generator) -> int:
    """Return the width of the black margin that printed films often have, in pixels."""
    return 0 if rng.random() < 0.5 else round(rng.uniform(0.01, 0.04) * max(film.shape))


def _seen(film: Gray, points: NDArray[np.float64], rows: int, columns: int) -> tuple[Floats, Floats]:
    """Return the film in the photograph (0..1) and where it is (0..1)."""
    scale = 1200 / min(film.shape)
    large = Image.fromarray(film).resize((round(film.shape[1] * scale), round(film.shape[0] * scale)), Image.Resampling.BICUBIC)
    matrix = np.linalg.inv(projection(points, large.height, large.width))
    coefficients = (matrix / matrix[2, 2]).ravel()[:8].tolist()
    layers = (large, Image.new("L", large.size, 255))
    warped = (
        layer.transform((columns, rows), Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR)
        for layer in layers
    )
    seen, mask = (np.asarray(layer, dtype=np.float32) / 255 for layer in warped)
    return seen, mask


def _around(
    points: NDArray[np.float64], rng: np.random.Generator, surround: Surround, rows: int, columns: int
) -> Floats | float:
    """Return the light around the film: a light box, sometimes with the dark room beside it; a dark screen, mostly with the room."""
    inner = 1.0 if surround is Surround.LIGHT_BOX else float(rng.uniform(0.0, 0.05))
    if rng.random() < 0.5:
        return inner
    center = points.mean(axis=0)
    larger = center + (points - center) * rng.uniform(1.15, 1.4)
    room = float(rng.uniform(0.02, 0.3))
    _, mask = _seen(np.zeros((100, 100), np.uint8), larger, rows, columns)
    around: Floats = mask * inner + (1 - mask) * room
    return around


def _light(x: Floats, y: Floats, rng: np.random.Generator, share: float) -> Floats:
    """Return how the light falls off: the box's tubes, and the lens towards its corners."""
    x0, y0 = rng.uniform(-0.4, 0.4, 2)
    box = 1 - 0.3 * share * rng.random() * ((x - x0) ** 2 + (y - y0) ** 2)
    lens = 1 - 0.2 * share * rng.random() * (x**2 + y**2)
    fallen: Floats = (box * lens).astype(np.float32)
    return fallen


def _camera(scene: Floats, rng: np.random.Generator, share: float) -> Gray:
    """Return what lens, sensor, white balance and JPEG make of it."""
    exposed = np.clip(scene * rng.uniform(0.85, 1.0), 0, 1) ** rng.uniform(0.8, 1.2)
    gains = 1 + share * rng.uniform(-0.08, 0.08) * np.array([1.0, 0.0, -1.0])
    colors = np.stack([exposed * gain for gain in gains], axis=-1) * 255
    file = io.BytesIO()
    noisy = colors + rng.normal(0, 0.5 + 3 * share * rng.random(), (*exposed.shape, 1))
    soft = Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).filter(_soft(0.4 + 1.0 * share * rng.random()))
    soft.save(file, "JPEG", quality=int(rng.integers(60, 92)))
    with Image.open(file) as image:
        return np.asarray(image.convert("RGB"))


def _soft(radius: float) -> ImageFilter.GaussianBlur:
    return ImageFilter.GaussianBlur(radius)


def _as_corners(points: NDArray[np.float64], rows: int, columns: int) -> Corners:
    top_left, top_right, bottom_right, bottom_left = ((float(x / columns), float(y / rows)) for x, y in points)
    return top_left, top_right, bottom_right, bottom_left
