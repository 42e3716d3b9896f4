"""The steps from a picture to the network's input."""

import numpy as np
import pytest
from PIL import Image

from desktop.errors import ImageError
from desktop.model_package.manifest import Intensity, Preprocessing
from desktop.model_package.preprocessing import REDUCING_GAP, preprocess

SPEC = Preprocessing(1, 32, 24, "stretch", "bilinear", Intensity(0, 100), 0.5, 0.25)


def film(rows: int = 100, columns: int = 80) -> np.ndarray:
    """Return a smooth uint8 picture that uses 20..220."""
    y, x = np.mgrid[:rows, :columns]
    return np.rint(120 + 100 * np.sin(x / 15) * np.cos(y / 20)).astype(np.uint8)


def test_shape_dtype_and_range() -> None:
    """The darkest pixel becomes (0 - mean) / std, the brightest (1 - mean) / std."""
    x = preprocess(film(), SPEC)
    assert x.shape == (1, 1, 24, 32)
    assert x.dtype == np.float32
    assert (x.min(), x.max()) == (-2, 2)


def test_same_picture_in_bytes_and_in_floats_gives_the_same_input() -> None:
    """Bit depth does not matter."""
    gray = film()
    np.testing.assert_allclose(preprocess(gray, SPEC), preprocess((gray / np.float32(255)).astype(np.float32), SPEC), atol=1e-5)


def test_linear_change_of_brightness_changes_nothing() -> None:
    """Another display window without clipping gives the same input."""
    gray = (film() / 255).astype(np.float32)
    np.testing.assert_allclose(preprocess(gray, SPEC), preprocess(0.3 + 0.5 * gray, SPEC), atol=1e-5)


def test_picture_of_the_right_size_is_not_resampled() -> None:
    """A picture that has the network's size goes in pixel by pixel."""
    gray = film(24, 32)
    low, high = int(gray.min()), int(gray.max())
    expected = ((gray.astype(np.float64) - low) / (high - low) - 0.5) / 0.25
    np.testing.assert_allclose(preprocess(gray, SPEC)[0, 0], expected, atol=1e-5)


def test_percentiles_clip_a_bright_marker() -> None:
    """A lead marker of few pixels does not darken the film."""
    spec = Preprocessing(1, 32, 24, "stretch", "bilinear", Intensity(1, 99), 0.5, 0.25)
    plain, marked = film(24, 32), film(24, 32)
    marked[:2, :2] = 255
    difference = np.abs(preprocess(plain, spec) - preprocess(marked, spec))[0, 0, 4:, 4:]
    assert difference.max() < 0.1


@pytest.mark.parametrize(
    "gray",
    [np.zeros((50, 50), np.uint8), np.full((50, 50), 0.4, np.float32), np.full((50, 50), np.nan, np.float32)],
    ids=["black", "constant", "nan"],
)
def test_blank_picture_is_refused(gray: np.ndarray) -> None:
    """Nothing to judge is never judged."""
    with pytest.raises(ImageError) as caught:
        preprocess(gray, SPEC)
    assert caught.value.code == "IMAGE-BLANK"


def test_picture_is_blank_below_a_hundredth_of_the_span() -> None:
    """A film of little contrast is judged."""
    step = np.repeat([[0.5], [0.5]], 16, axis=0) * np.ones((1, 32), np.float32)
    faint, fainter = step.copy(), step.copy()
    faint[16:] += 0.0105
    fainter[16:] += 0.0095
    assert np.ptp(preprocess(faint.astype(np.float32), SPEC)) == pytest.approx(4)
    with pytest.raises(ImageError, match="IMAGE-BLANK"):
        preprocess(fainter.astype(np.float32), SPEC)


@pytest.mark.parametrize("gray", [np.zeros((5, 5, 3), np.uint8), np.zeros((5, 5), np.uint16)], ids=["colour", "uint16"])
def test_wrong_kind_of_array_is_our_bug(gray: np.ndarray) -> None:
    """The caller must have gone through presentation."""
    with pytest.raises(TypeError):
        preprocess(gray, SPEC)


@pytest.mark.parametrize("shape", [(997, 1303), (1200, 60), (50, 1301), (24, 32), (700, 33), (23, 31), (1537, 2048)])
@pytest.mark.parametrize("dtype", [np.uint8, np.float32])
def test_rows_in_blocks_resize_as_pillow_does_in_one_piece(shape: tuple[int, int], dtype: type) -> None:
    """Packages were trained with Pillow's own reducing gap: not one bit may differ."""
    gray = np.random.default_rng(4).integers(0, 256, shape).astype(dtype)
    whole = Image.fromarray(gray.astype(np.float32)).resize((32, 24), Image.Resampling.BILINEAR, reducing_gap=REDUCING_GAP)
    small = np.asarray(whole) * np.float32(1 / 255 if dtype is np.uint8 else 1)
    low, high = np.percentile(small, (0, 100))
    expected = ((np.clip((small - low) / (high - low), 0, 1) - 0.5) / 0.25).astype(np.float32)
    assert np.array_equal(preprocess(gray, SPEC)[0, 0], expected)
