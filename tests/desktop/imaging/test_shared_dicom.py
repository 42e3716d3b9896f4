"""Every shared DICOM file has the outcome that its index implies, and its pixels are those of an independent decoder, bit for bit."""

import csv
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import gdcm
import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray

from desktop.errors import ImageError
from desktop.imaging.color import TINT
from desktop.imaging.image import DecodedImage
from desktop.imaging.reader import read_frames
from tests.conftest import SHARED_DATA

pytestmark = pytest.mark.shared_data

FRAMES = 3
"""Most frames of a file that are compared."""
REFUSED = {
    "GH340.dcm": "DICOM-ATTRIBUTE",  # ACR-NEMA, which does not say which end of its values is white
    "GH626.dcm": "DICOM-DAMAGED",  # cut off
    "genFile.dcm": "IMAGE-DAMAGED",  # its fragment holds no JPEG
    "JLSL_08_07_0_1F.dcm": "DICOM-UNSUPPORTED-PIXELS",  # 7 bits in JPEG-LS: GDCM has no decoder for them
    "SC_rgb_32bit.dcm": "DICOM-UNSUPPORTED-PIXELS",  # colours of 32 bits, against the standard
    "SC_rgb_32bit_2frame.dcm": "DICOM-UNSUPPORTED-PIXELS",
    "SC_rgb_expb_32bit.dcm": "DICOM-UNSUPPORTED-PIXELS",
    "SC_rgb_expb_32bit_2frame.dcm": "DICOM-UNSUPPORTED-PIXELS",
    "SC_rgb_rle_32bit.dcm": "DICOM-UNSUPPORTED-PIXELS",
    "SC_rgb_rle_32bit_2frame.dcm": "DICOM-UNSUPPORTED-PIXELS",
    "liver_rle.dcm": "DICOM-UNSUPPORTED-PIXELS",  # single bits in RLE
    "MR_truncated.dcm": "IMAGE-DAMAGED",
    "nested_priv_SQ.dcm": "DICOM-ATTRIBUTE",  # pixel data of two bytes, and no Rows
    "TC0235_bitsallocated_US_as_SS.dcm": "DICOM-DAMAGED",  # 132 bytes long
    "TC0267_depth_500_raw.dcm": "DICOM-DAMAGED",  # 132 bytes long
    "TC0291_buf_zero.dcm": "IMAGE-DAMAGED",
    "TC0293_buf_one_byte.dcm": "IMAGE-DAMAGED",
    "TC0335_pi_256chars.dcm": "DICOM-UNSUPPORTED-PIXELS",
    "TC0345_deflate_corrupt.dcm": "DICOM-DAMAGED",
    "TC0347_deflate_truncated.dcm": "DICOM-DAMAGED",
    "TC0391_meta_glen_zero.dcm": "DICOM-DAMAGED",  # the element after the group length has no value representation
    "TC0395_meta_glen_max.dcm": "DICOM-DAMAGED",
}
"""What is refused for another reason than that it holds no pixels."""
HELD = (
    "GH1339.dcm",
    "emri_small_jpeg_2k_lossless_too_short.dcm",
    "parametric_map_float.dcm",
    "parametric_map_double_float.dcm",
)
"""The index finds no Pixel Data: its reader stops early or looks for integers only."""
TOOLS = {
    **dict.fromkeys(("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"), "dcmconv"),
    **dict.fromkeys(("1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"), "dcmdjpeg"),
    "1.2.840.10008.1.2.4.80": "dcmdjpls",
    "1.2.840.10008.1.2.5": "dcmdrle",
}
"""DCMTK's program for each syntax without loss."""
SIGNED = ("TOSHIBA_J2K_SIZ1_PixRep0.dcm",)
"""The header says that values have no sign, the codestream says that they have, and so they are read."""
BY_GDCM = ("1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.201")
"""Syntaxes that we decode otherwise than by GDCM."""


@cache
def index() -> list[dict[str, str]]:
    """Return the rows of the index; none where the files are not on this machine."""
    path = SHARED_DATA / "dicom" / "index.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names() -> list[str]:
    """Return the file names, or one that is skipped."""
    return [row["file"] for row in index()] or ["absent"]


@pytest.fixture
def row(request: pytest.FixtureRequest, shared_data: Path) -> dict[str, str]:
    """Return the row of a file."""
    return next(row for row in index() if row["file"] == request.param)


@pytest.mark.parametrize("row", names(), indirect=True)
def test_a_shared_file_has_the_outcome_that_its_index_implies(row: dict[str, str], shared_data: Path) -> None:
    """Without pixels it is refused; with them it opens, with the size, the frames and the modality of the index."""
    path = shared_data / "dicom" / row["file"]
    code = REFUSED.get(path.name) or ("DICOM-NO-PIXELS" if row["has_pixel_data"] == "no" and path.name not in HELD else "")
    if code:
        with pytest.raises(ImageError) as caught:
            list(read_frames(path))
        assert caught.value.code == code
        return
    image = next(read_frames(path))
    assert row["has_pixel_data"] != "yes" or (
        str(image.rows),
        str(image.columns),
        str(image.frame_count),
        image.header.modality,
    ) == (
        row["rows"],
        row["cols"],
        row["frames"],
        row["modality"],
    )


def lossless(tools: tuple[str, ...]) -> Iterator[str]:
    """Yield the files that open and have pixels without loss which can be compared."""
    for row in index():
        name, bits = Path(row["file"]).name, row["bits_stored_allocated"].partition("/")[0]
        gray = row["photometric"].startswith("MONOCHROME") and bits.isdecimal() and 1 < int(bits) <= 16
        colored = row["photometric"] == "RGB" and bits == "8"
        opens = row["has_pixel_data"] == "yes" and name not in REFUSED
        if opens and (gray or colored) and row["transfer_syntax_uid"] in tools:
            yield row["file"]


@pytest.mark.parametrize("name", list(lossless(tuple(TOOLS))) or ["absent"])
def test_pixels_are_those_of_dcmtk(name: str, shared_data: Path, tmp_path: Path) -> None:
    """DCMTK unpacks the file; what is then stored in it is what we read from the packed one."""
    path = shared_data / "dicom" / name
    tool = TOOLS[next(row["transfer_syntax_uid"] for row in index() if row["file"] == name)]
    if shutil.which(tool) is None:
        pytest.skip("DCMTK is not on this machine")
    done = subprocess.run([tool, "+te", str(path), str(tmp_path / "plain")], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("DCMTK does not read this file")
    plain = pydicom.dcmread(tmp_path / "plain", force=True)
    compare(path, plain, np.frombuffer(plain.PixelData, np.uint8))


@pytest.mark.parametrize("name", list(lossless(BY_GDCM)) or ["absent"])
def test_pixels_are_those_of_gdcm(name: str, shared_data: Path) -> None:
    """GDCM's whole reader, of which we use two codecs for other syntaxes."""
    path = shared_data / "dicom" / name
    reader = gdcm.ImageReader()
    reader.SetFileName(str(path))
    assert reader.Read()
    raw = reader.GetImage().GetBuffer().encode("utf-8", "surrogateescape")
    compare(path, pydicom.dcmread(path), np.frombuffer(raw, np.uint8))


def compare(path: Path, header: pydicom.Dataset, raw: NDArray[np.uint8]) -> None:
    """Compare the frames that we read with plain pixel data (uint8, shape (n,)), little endian."""
    bits, samples = int(header.BitsStored), int(header.SamplesPerPixel)
    words = raw.view(f"<u{header.BitsAllocated // 8}") >> (int(header.HighBit) + 1 - bits)
    size = int(header.Rows) * int(header.Columns) * samples
    signed = header.PixelRepresentation == 1 or path.name in SIGNED
    for number, image in enumerate(islice(read_frames(path), FRAMES)):
        values = words[number * size : (number + 1) * size].astype(np.int64) & (2**bits - 1)
        if signed:
            values -= (values >> (bits - 1)) << bits
        expected = shaped(values, header)
        off = np.abs(ours(image, samples, smallest=-(2 ** (bits - 1)) if signed else 0) - expected).max()
        assert off <= (TINT if samples == 3 and image.rgb is None else 0)  # nearly grey colours are shown grey


def ours(image: DecodedImage, samples: int, smallest: int) -> NDArray[np.int64]:
    """Return the stored values that we read, or the colours, which may all be grey."""
    if image.rgb is not None:
        return image.rgb.astype(np.int64)
    stored = image.pixels.astype(np.int64) + smallest
    return stored if samples == 1 else np.stack([stored] * samples, axis=-1)


def shaped(values: NDArray[np.int64], header: pydicom.Dataset) -> NDArray[np.int64]:
    """Give plain values the shape of a picture."""
    rows, columns = int(header.Rows), int(header.Columns)
    if header.SamplesPerPixel == 1:
        return values.reshape(rows, columns)
    if header.get("PlanarConfiguration") == 1:
        return np.moveaxis(values.reshape(3, rows, columns), 0, -1)
    return values.reshape(rows, columns, 3)
