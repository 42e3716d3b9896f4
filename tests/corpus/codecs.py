"""Our picture in every compression, made by GDCM, OpenJPEG and Pillow; what they cannot write comes from resources/selftest."""

import tempfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import gdcm
import numpy as np
from numpy.typing import NDArray
from openjpeg.utils import encode_array
from PIL import Image
from pydicom import dcmread
from pydicom.encaps import generate_frames

from tests.corpus.case import DEEP
from tests.films import compress, write_film

SYNTAXES: Final = {
    "JPEG baseline": "1.2.840.10008.1.2.4.50",
    "JPEG lossless": "1.2.840.10008.1.2.4.70",
    "JPEG lossless, any predictor": "1.2.840.10008.1.2.4.57",
    "JPEG-LS": "1.2.840.10008.1.2.4.80",
    "JPEG 2000": "1.2.840.10008.1.2.4.90",
    "JPEG 2000 lossy": "1.2.840.10008.1.2.4.91",
    "RLE": "1.2.840.10008.1.2.5",
}
_BY_GDCM: Final = {
    "JPEG lossless": gdcm.TransferSyntax.JPEGLosslessProcess14_1,
    "JPEG lossless, any predictor": gdcm.TransferSyntax.JPEGLosslessProcess14,
    "JPEG-LS": gdcm.TransferSyntax.JPEGLSLossless,
    "RLE": gdcm.TransferSyntax.RLELossless,
}
LOSSLESS: Final = (*_BY_GDCM, "JPEG 2000")


GRAINY: Final = np.clip(DEEP.astype(int) + np.random.default_rng(5).integers(-60, 61, DEEP.shape), 0, 4095).astype(np.uint16)
"""The same with the grain of a real film, so that codestreams are not all runs."""


@cache
def encoded(codec: str) -> bytes:
    """Return a picture as one codestream: `GRAINY` without loss; `DEEP` with loss, as baseline JPEG `DEEP` >> 4."""
    if codec == "JPEG baseline":
        return jpeg((DEEP >> 4).astype(np.uint8))
    if codec.startswith("JPEG 2000"):
        lossy = {"compression_ratios": [4]} if "lossy" in codec else {}
        picture = DEEP if lossy else GRAINY
        return bytes(encode_array(picture, bits_stored=12, photometric_interpretation=2, use_mct=False, **lossy))
    return _by_gdcm(GRAINY.tobytes(), codec)


@cache
def _by_gdcm(pixels: bytes, codec: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        plain = write_film(Path(folder, "plain"), np.frombuffer(pixels, np.uint16).reshape(DEEP.shape), bits=12)
        path = compress(plain, Path(folder, "compressed"), _BY_GDCM[codec])
        return next(generate_frames(dcmread(path).PixelData, number_of_frames=1))


def jpeg(pixels: NDArray[np.uint8], **options: Any) -> bytes:
    """Return a JPEG file by Pillow, quality 95."""
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", **{"quality": 95} | options)
    return stream.getvalue()
