"""Compressed pixel data (PS3.5 A.4): every codec whole, cut off, lying, and in fragments of every shape."""

import struct
from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.paths import RESOURCES
from tests.corpus.case import DEEP, GRAY, LOSSY, ROWS, SHOWN, Case, opens, refused
from tests.corpus.codecs import GRAINY, LOSSLESS, SYNTAXES, encoded, jpeg
from tests.corpus.dicom_writer import Raw, encapsulated, film

DAMAGED = refused("IMAGE-DAMAGED", "DICOM-DECODE", "DICOM-DAMAGED")
JPEG, LOSSLESS_JPEG, JPEG_LS, JPEG_2000 = (
    SYNTAXES[name] for name in ("JPEG baseline", "JPEG lossless", "JPEG-LS", "JPEG 2000")
)
GRAINY_SHOWN = GRAINY / 4095
_SHARES = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Where codestreams are cut off."""


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _whole()
    yield from _cut()
    yield from _fragmented()
    yield from _several()
    yield from _mistaken()
    yield from _lying()


def packed(codec: str, *fragments: bytes, **changes: Any) -> bytes:
    """Return a film of 12 bits (8 as baseline JPEG) with these fragments, or with its own codestream."""
    pixels = GRAY if codec == "JPEG baseline" else DEEP
    data = encapsulated(*(fragments or (encoded(codec),)))
    return film(pixels, syntax=SYNTAXES[codec], **{"PixelData": data} | changes)


def _expected(codec: str) -> Any:
    if codec in LOSSLESS:
        return opens(GRAINY_SHOWN)
    return opens(SHOWN, "LOSSY", within=LOSSY)


def _whole() -> Iterator[Case]:
    kind = "DICOM: compressed"
    for codec in SYNTAXES:
        yield Case(kind, codec, packed(codec), _expected(codec))
    for path in sorted((RESOURCES / "selftest").glob("*.dcm")):
        lossy = path.stem in ("jpeg-baseline", "jpeg-extended", "jpeg-2000", "jpeg-ls-near-lossless")
        data = path.read_bytes()
        yield Case(kind, f"selftest {path.stem}", data, opens(_rings(), *(("LOSSY",) if lossy else ()), "SAMPLE", within=LOSSY))
    signed = (DEEP.astype(int) - 2048).astype(np.int16).view(np.uint16)
    asked = {"PixelRepresentation": 1, "WindowCenter": "0", "PixelData": encapsulated(_rle(signed))}
    yield Case(kind, "RLE, signed", film(DEEP, syntax=SYNTAXES["RLE"], **asked), opens())
    dark = packed("JPEG lossless", PhotometricInterpretation="MONOCHROME1")
    yield Case(kind, "JPEG lossless, MONOCHROME1", dark, opens(1 - GRAINY_SHOWN))
    marked = packed("JPEG 2000", LossyImageCompression="01")
    yield Case(kind, "lost before", marked, opens(GRAINY_SHOWN, "LOSSY"))


def _rings() -> NDArray[np.float64]:
    """Return the picture of the self-test, by its formula (tests/desktop/make_selftest_files.py)."""
    y, x = np.mgrid[:96, :128] / 95
    drawn = 0.7 * (0.5 + 0.5 * np.cos(9 * np.hypot(x - 0.66, y - 0.5))) + 0.3 * x / x.max()
    return np.asarray((drawn - drawn.min()) / (drawn.max() - drawn.min()))


def _rle(values: NDArray[np.uint16]) -> bytes:
    """Encode 16-bit values as two RLE segments of literal runs (PS3.5 annex G)."""
    planes = [(values >> 8).astype(np.uint8).tobytes(), (values & 255).astype(np.uint8).tobytes()]
    runs = [b"".join(b"\x7f" + plane[at : at + 128] for at in range(0, len(plane), 128)) for plane in planes]
    return struct.pack("<16I", 2, 64, 64 + len(runs[0]), *[0] * 13) + b"".join(runs)


def _cut() -> Iterator[Case]:
    """Cut codestreams within a whole fragment: a decoder that fills up with grey would show half a film."""
    kind = "DICOM: codestream cut off"
    for codec in SYNTAXES:
        stream = encoded(codec)
        for share in _SHARES:
            yield Case(kind, f"{codec}, {share:.0%} left", packed(codec, stream[: int(share * len(stream))]), DAMAGED)
            if codec != "RLE":
                ended = stream[: int(share * len(stream))] + b"\xff\xd9"
                yield Case(kind, f"{codec}, {share:.0%} left, ended", packed(codec, ended), DAMAGED)
        yield Case(kind, f"{codec}, noise", packed(codec, bytes(range(256)) * 2), DAMAGED)
        yield Case(kind, f"{codec}, zeros", packed(codec, bytes(512)), DAMAGED)
        yield Case(kind, f"{codec}, empty fragment", packed(codec, b""), DAMAGED)


def _fragmented() -> Iterator[Case]:
    kind = "DICOM: fragments"
    for codec in ("JPEG lossless", "JPEG 2000", "RLE"):
        stream, shown = encoded(codec), _expected(codec)
        parts = [stream[at : at + 200] for at in range(0, len(stream), 200)]
        whole = encapsulated(stream)
        for name, data in {
            "many": encapsulated(*parts),
            "offset 0": encapsulated(stream, offsets=bytes(4)),
            "offset wrong": encapsulated(stream, offsets=struct.pack("<I", 99_999)),
            "offset table of odd length": encapsulated(stream, offsets=bytes(5)),
            "no sequence delimiter": encapsulated(stream, end=b""),
            "noise behind the delimiter": Raw(whole.value + b"noise" * 20, "OB", whole.length),
        }.items():
            yield Case(kind, f"{codec}: {name}", packed(codec, PixelData=data), shown)
        for name, data in {
            "none": encapsulated(),
            "not even an offset table": Raw(b"", "OB", whole.length),
            "no fragments but bare data": Raw(stream, "OB"),
            "an item longer than the file": Raw(whole.value[:12] + b"\xff\xff\xff\x7f" + whole.value[16:], "OB", whole.length),
            "something else between": Raw(whole.value[:8] + b"\x08\0\x05\0" + whole.value[12:], "OB", whole.length),
        }.items():
            yield Case(kind, f"{codec}: {name}", packed(codec, PixelData=data), DAMAGED)


def _several() -> Iterator[Case]:
    kind, stream = "DICOM: compressed frames", encoded("JPEG lossless")
    even = stream + bytes(len(stream) % 2)
    parts = [even[:300], even[300:]]
    offsets = [0, *accumulate([16 + len(even)] * 2)]
    table, extended = struct.pack("<3I", *offsets), struct.pack("<3Q", *offsets)
    three: dict[str, Any] = {"NumberOfFrames": "3"}
    for name, changes in {
        "one fragment each": {"PixelData": encapsulated(*[even] * 3)},
        "two fragments each, by the offsets": {"PixelData": encapsulated(*parts * 3, offsets=table)},
        "two fragments each, no offsets": {"PixelData": encapsulated(*parts * 3)},
        "by extended offsets": {"PixelData": encapsulated(*parts * 3), "ExtendedOffsetTable": extended},
    }.items():
        yield Case(kind, name, packed("JPEG lossless", **three | changes), opens(GRAINY_SHOWN, frames=3))
    missing = packed("JPEG lossless", NumberOfFrames="3", PixelData=encapsulated(even, even))
    yield Case(kind, "the last missing", missing, DAMAGED)
    broken = packed("JPEG lossless", NumberOfFrames="2", PixelData=encapsulated(even, even[:300]))
    yield Case(kind, "the last cut off", broken, DAMAGED)
    wrong = packed("JPEG lossless", **three, PixelData=encapsulated(*parts * 3, offsets=struct.pack("<3I", 0, 3, 5)))
    yield Case(kind, "wrong offsets", wrong, DAMAGED)


def _mistaken() -> Iterator[Case]:
    """The codestream is of another kind than the file says: it decodes, but what it lost must be told."""
    kind = "DICOM: other codec than stated"
    for stated, found, expected in (
        (LOSSLESS_JPEG, "JPEG baseline", opens(SHOWN, "LOSSY", "REPAIRED", within=LOSSY)),
        (JPEG_LS, "JPEG baseline", opens(SHOWN, "LOSSY", "REPAIRED", within=LOSSY)),
        (JPEG_2000, "JPEG 2000 lossy", opens(SHOWN, "LOSSY", within=LOSSY)),
        (JPEG, "JPEG lossless", opens(GRAINY_SHOWN, "LOSSY", "REPAIRED")),
        (JPEG_2000, "JPEG-LS", opens(GRAINY_SHOWN, "REPAIRED")),
        (LOSSLESS_JPEG, "JPEG 2000", opens(GRAINY_SHOWN, "REPAIRED")),
    ):
        pixels = GRAY if found == "JPEG baseline" else DEEP
        data = film(pixels, syntax=stated, PixelData=encapsulated(encoded(found)))
        yield Case(kind, f"{found} as {stated}", data, expected)
    for name, syntax in {"explicit": "1.2.840.10008.1.2.1", "implicit": "1.2.840.10008.1.2"}.items():
        data = film(DEEP, syntax=syntax, PixelData=encapsulated(encoded("JPEG lossless")))
        yield Case(kind, f"fragments, said to be plain {name}", data, refused("DICOM-ATTRIBUTE"))
    yield Case(kind, "RLE as JPEG lossless", film(DEEP, syntax=LOSSLESS_JPEG, PixelData=encapsulated(encoded("RLE"))), DAMAGED)
    png = BytesIO()
    Image.fromarray(GRAY).save(png, "PNG")
    yield Case(kind, "PNG as JPEG", film(GRAY, syntax=JPEG, PixelData=encapsulated(png.getvalue())), DAMAGED)


def _lying() -> Iterator[Case]:
    kind = "DICOM: header against codestream"
    for codec in SYNTAXES:
        for name, changes in {"Rows": {"Rows": ROWS + 8}, "Columns": {"Columns": 32}}.items():
            yield Case(kind, f"{codec}: other {name}", packed(codec, **changes), DAMAGED)
    colored = film(GRAY, syntax=JPEG, PixelData=encapsulated(jpeg(np.stack([GRAY] * 3, axis=-1))))
    yield Case(kind, "three samples in the codestream", colored, DAMAGED)
    huge = bytearray(encoded("JPEG baseline"))
    at = huge.index(b"\xff\xc0") + 5
    huge[at : at + 4] = struct.pack(">HH", 65500, 65500)
    yield Case(kind, "65500 x 65500 in the codestream", packed("JPEG baseline", bytes(huge)), DAMAGED)
    both = packed("JPEG baseline", bytes(huge), Rows=65500, Columns=65500)
    yield Case(kind, "65500 x 65500 in both", both, refused("IMAGE-TOO-LARGE"))
    tiles = bytearray(encoded("JPEG 2000"))
    at = tiles.index(b"\xff\x51") + 6
    tiles[at : at + 8] = struct.pack(">II", 60000, 60000)
    yield Case(kind, "60000 x 60000 of JPEG 2000", packed("JPEG 2000", bytes(tiles)), DAMAGED)
    twice = encoded("JPEG baseline")
    frame = twice[twice.index(b"\xff\xc0") : twice.index(b"\xff\xc4")]
    yield Case(kind, "size stated twice", packed("JPEG baseline", twice[:2] + frame + twice[2:]), DAMAGED)
