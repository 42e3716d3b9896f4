"""No beginning of a file shows another picture than the whole file: it is refused, or nothing of the picture was in what is missing."""

from collections.abc import Callable
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

from desktop.errors import ImageError
from desktop.imaging.image import DecodedImage
from desktop.imaging.reader import read_image
from tests.corpus.codecs import LOSSLESS, SYNTAXES, encoded, jpeg
from tests.corpus.dicom_encapsulated import packed
from tests.corpus.dicom_tables import RGB
from tests.corpus.dicom_writer import BIG, IMPLICIT, film
from tests.corpus.raster_files import GRAIN, GRAINY, saved, tiff_of

CUTS = 60
"""Places at which each file is cut off, and each of its last bytes besides."""
LAST = 24
FILES: dict[str, Callable[[], bytes]] = {
    "JPEG": lambda: jpeg(GRAIN),
    "JPEG, colour": lambda: jpeg(RGB),
    "JPEG, progressive": lambda: jpeg(GRAIN, progressive=True),
    "PNG": lambda: saved(GRAIN, "PNG"),
    "PNG, 16 bits": lambda: saved(GRAINY, "PNG"),
    "TIFF": lambda: tiff_of(GRAIN, 8),
    "TIFF, LZW": lambda: saved(GRAIN, "TIFF", compression="tiff_lzw"),
    "TIFF, JPEG": lambda: saved(GRAIN, "TIFF", compression="jpeg"),
    "BMP": lambda: saved(GRAIN, "BMP"),
    "WebP": lambda: saved(GRAIN, "WEBP", lossless=True),
    "DICOM": film,
    "DICOM, implicit": lambda: film(style=IMPLICIT),
    "DICOM, big endian": lambda: film(style=BIG),
    **{f"DICOM, {codec}": lambda codec=codec: packed(codec) for codec in SYNTAXES},
}
LATE = {"JPEG lossless": 24}
"""Pixels at the very end that may differ: its decoder reads ahead, and gets 16 zero bytes (`open_ended_jpeg`)."""


def opened(path: Path, data: bytes) -> DecodedImage | None:
    """Return the picture, None where it is refused."""
    path.write_bytes(data)
    try:
        return read_image(path)
    except ImageError:
        return None


def differing(path: Path, data: bytes, whole: DecodedImage) -> int:
    """Return how many pixels of what is shown of cut data differ."""
    image = opened(path, data)
    if image is None:
        return 0
    return int((image.pixels != whole.pixels).sum()) if image.pixels.shape == whole.pixels.shape else whole.pixels.size


@pytest.mark.parametrize("name", FILES)
def test_no_beginning_of_a_file_shows_another_picture(name: str, tmp_path: Path) -> None:
    """As a pulled stick or a broken transfer leaves it."""
    data = FILES[name]()
    whole = opened(tmp_path / "file", data)
    assert whole is not None
    ends = chain(range(8, len(data), len(data) // CUTS), range(len(data) - LAST, len(data)))
    assert [end for end in ends if differing(tmp_path / "file", data[:end], whole)] == []


@pytest.mark.parametrize("codec", [codec for codec in (*LOSSLESS, "JPEG baseline") if codec != "RLE"])
def test_no_beginning_of_a_codestream_with_an_end_shows_another_picture(codec: str, tmp_path: Path) -> None:
    """As an archive leaves it that closes what it did not get: the end marker is leave for decoders to fill up with grey."""
    stream = encoded(codec)
    whole = opened(tmp_path / "file", packed(codec))
    assert whole is not None
    for end in range(40, len(stream) - 2, len(stream) // CUTS):
        cut = packed(codec, stream[:end] + b"\xff\xd9")
        assert differing(tmp_path / "file", cut, whole) <= LATE.get(codec.partition(",")[0], 0), end


def test_a_difference_would_be_seen(tmp_path: Path) -> None:
    """The comparison itself is no empty one."""
    whole = opened(tmp_path / "file", film())
    assert whole is not None
    assert differing(tmp_path / "file", film(np.flipud(GRAINY)), whole) > 1000
