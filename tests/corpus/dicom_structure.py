"""The outside of DICOM files and their elements: preamble, meta information, transfer syntax, lengths, nesting, cuts."""

import struct
import zlib
from collections.abc import Iterator

from tests.corpus.case import DEEP, SHOWN, Case, Refused, opens, refused
from tests.corpus.dicom_writer import (
    BIG,
    EXPLICIT,
    IMPLICIT,
    ITEM_END,
    MAGIC,
    SEQUENCE_END,
    UNDEFINED,
    Raw,
    Style,
    data_set,
    element,
    film,
    film_elements,
    item,
    meta,
)

DEFLATED = "1.2.840.10008.1.2.1.99"
PRIVATE = 0x00091010
PLAIN = data_set(film_elements())
_OTHER_SYNTAXES = {
    "MPEG2 main": "1.2.840.10008.1.2.4.100",
    "MPEG2 high": "1.2.840.10008.1.2.4.101",
    "MPEG-4 AVC": "1.2.840.10008.1.2.4.102",
    "HEVC": "1.2.840.10008.1.2.4.107",
    "JPIP referenced": "1.2.840.10008.1.2.4.94",
    "JPIP deflate": "1.2.840.10008.1.2.4.95",
    "JPEG 2000 part 2": "1.2.840.10008.1.2.4.92",
    "JPEG hierarchical, retired": "1.2.840.10008.1.2.4.59",
    "RFC 2557 MIME": "1.2.840.10008.1.2.6.1",
    "SMPTE uncompressed": "1.2.840.10008.1.2.7.1",
    "JPEG XL lossless": "1.2.840.10008.1.2.4.110",
    "a private one": "1.3.46.670589.33.1.4.1",
    "of a web page": "<b>1.2.3</b>",
}


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _preambles()
    yield from _metas()
    yield from _syntaxes()
    yield from _deflated()
    yield from _elements()
    yield from _nested()
    yield from _cut()


def _preambles() -> Iterator[Case]:
    kind, meta_film = "DICOM: preamble", film(start=b"")
    yield Case(kind, "as it should be", film(), opens())
    for name, start in {
        "of 0xFF": b"\xff" * 128,
        "an executable": b"MZ" + bytes(126),
        "a TIFF file's": b"II*\0" + bytes(124),
        "a web page": b"<script>alert(1)</script>".ljust(128),
    }.items():
        yield Case(kind, name, film(start=start + b"DICM"), opens())
    for name, data in {
        "none, magic word only": b"DICM" + meta_film,
        "none at all": meta_film,
        "bare data set, implicit": data_set(film_elements(style=IMPLICIT), IMPLICIT),
        "bare data set, explicit": PLAIN,
        "bare data set, big endian": data_set(film_elements(style=BIG), BIG),
    }.items():
        yield Case(kind, name, data, opens(SHOWN, "NO-PREAMBLE"))
    yield Case(kind, "magic word and nothing else", MAGIC, refused("DICOM-DAMAGED"))
    yield Case(kind, "magic word and noise", MAGIC + bytes(range(256)) * 8, refused("DICOM-DAMAGED", "DICOM-NO-PIXELS"))
    yield Case(kind, "127 bytes before the magic word", bytes(127) + b"DICM" + meta_film, refused("FILE-NOT-IMAGE"))
    acr = film_elements(PhotometricInterpretation=None) | {0x00080010: Raw(b"ACR-NEMA 2.0", "LO")}
    yield Case(kind, "ACR-NEMA, no photometry", data_set(acr, IMPLICIT), refused("DICOM-ATTRIBUTE"))


def _metas() -> Iterator[Case]:
    kind, syntax = "DICOM: meta information", "1.2.840.10008.1.2.1"
    whole = meta(syntax)
    for name, head in {
        "group length 0": whole[:8] + struct.pack("<I", 0) + whole[12:],
        "group length too large": whole[:8] + struct.pack("<I", 0x7FFFFFFF) + whole[12:],
        "no group length": whole[12:],
        "private elements in it": meta(syntax, PrivateInformationCreatorUID="1.2", PrivateInformation=Raw(b"xx", "OB")),
        "other SOP class than in the data set": meta(syntax, MediaStorageSOPClassUID="1.2.840.10008.5.1.4.1.1.20"),
    }.items():
        yield Case(kind, name, MAGIC + head + PLAIN, opens())
    for name, head in {
        "implicit VR": meta(syntax, IMPLICIT),
        "no transfer syntax": meta(syntax, TransferSyntaxUID=None),
        "empty transfer syntax": meta(""),
    }.items():
        yield Case(kind, name, MAGIC + head + PLAIN, opens(SHOWN, "REPAIRED"))
    yield Case(kind, "nothing after it", MAGIC + whole, refused("DICOM-DAMAGED"))
    yield Case(
        kind, "an endless element in it", MAGIC + whole[:12] + element(0x00020102, Raw(b"", "OB", UNDEFINED - 1)), DAMAGED
    )


def _syntaxes() -> Iterator[Case]:
    kind = "DICOM: transfer syntax"
    styles = {"explicit": EXPLICIT, "implicit": IMPLICIT, "big endian": BIG}
    uids = dict(zip(styles, ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2"), strict=True))
    for stated, uid in uids.items():
        for written, style in styles.items():
            notices = () if stated == written else ("REPAIRED",)
            yield Case(kind, f"says {stated}, is {written}", film(style=style, syntax=uid), opens(SHOWN, *notices))
    for name, uid in _OTHER_SYNTAXES.items():
        yield Case(kind, name, film(syntax=uid), refused("DICOM-UNSUPPORTED-SYNTAX"))
    big_pixels = DEEP.astype(">u2").tobytes()
    ge = film(style=IMPLICIT, syntax="1.2.840.113619.5.2", PixelData=big_pixels)
    yield Case(kind, "GE, pixels big endian", ge, opens())


def _deflate(data: bytes, window: int = -15) -> bytes:
    compress = zlib.compressobj(6, zlib.DEFLATED, window)
    return compress.compress(data) + compress.flush()


def _bomb(megabytes: int) -> bytes:
    """Deflate zeros by repeating the block of one megabyte of them."""
    compress = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = compress.compress(bytes(10**6)) + compress.flush(zlib.Z_FULL_FLUSH)
    return block * megabytes + _deflate(b"")


def _deflated() -> Iterator[Case]:
    kind, head, whole = "DICOM: deflated", MAGIC + meta(DEFLATED), _deflate(PLAIN)
    yield Case(kind, "as it should be", head + whole, opens())
    yield Case(kind, "a byte for an even length", head + whole + b"\0", opens())
    yield Case(kind, "cut in the middle", head + whole[: len(whole) // 2], DAMAGED)
    yield Case(kind, "cut before its last byte", head + whole[:-1], DAMAGED)
    yield Case(kind, "noise", head + b"\xff" * 300, DAMAGED)
    yield Case(kind, "not compressed at all", head + PLAIN, DAMAGED)
    yield Case(kind, "a bomb of 600 MB", head + _bomb(600), refused("FILE-TOO-LARGE"))


def _elements() -> Iterator[Case]:
    kind = "DICOM: elements"
    for name, data in {
        "odd length": film(StudyDescription=b"odd"),
        "unknown VR": film(extra={PRIVATE: Raw(b"xx", "ZZ")}),
        "VR UN with a value": film(Manufacturer=Raw(b"maker ", "UN")),
        "Rows as UL": film(Rows=Raw(struct.pack("<I", 48), "UL")),
        "Rows as SS": film(Rows=Raw(struct.pack("<h", 48), "SS")),
        "Rows as UN": film(Rows=Raw(struct.pack("<H", 48), "UN")),
        "Rows as text": film(Rows=Raw(b"48", "IS")),
        "private without creator": film(extra={PRIVATE: Raw(b"x" * 4000, "UN")}),
        "group lengths": film(extra={0x00080000: Raw(struct.pack("<I", 9), "UL"), 0x00280000: Raw(struct.pack("<I", 9), "UL")}),
        "padding after the pixels": film(extra={0xFFFCFFFC: Raw(bytes(2000), "OB")}),
        "noise after the pixels": film() + bytes(range(256)) * 4,
        "an overlay beside": film(extra={0x60000010: 48, 0x60000011: 64, 0x60003000: Raw(b"\xff" * 384, "OW")}),
        "an empty sequence": film(ReferencedStudySequence=[]),
        "a sequence of an empty item": film(ReferencedStudySequence=[{}]),
        "a text of 64 KB": film(StudyDescription=Raw(b"x" * 65534, "LO")),
        "an icon with pixels of its own": film(IconImageSequence=[{"Rows": 2, "Columns": 2, "PixelData": Raw(bytes(4), "OB")}]),
        "stray delimiters": _with_first(element(PRIVATE, b"") + SEQUENCE_END + ITEM_END),
        "encrypted attributes": film(EncryptedAttributesSequence=[{"EncryptedContent": Raw(b"\x30\x80" * 50, "OB")}]),
    }.items():
        yield Case(kind, name, data, opens())
    ends = data_set({key: value for key, value in film_elements().items() if key != "PixelData"})
    yield Case(kind, "out of order", MAGIC + meta("1.2.840.10008.1.2.1") + _shuffled(), opens())
    yield Case(kind, "Rows twice, differently", _with_first(element("Rows", 24)), opens(SHOWN, "REPAIRED"))
    yield Case(kind, "two patients in one file", _with_first(element("PatientID", "OTHER")), opens(SHOWN, "REPAIRED"))
    yield Case(kind, "4 GB long", _with_first(element(PRIVATE, Raw(b"", "OB", UNDEFINED - 1))), DAMAGED)
    yield Case(kind, "longer than the file", _with_first(element(PRIVATE, Raw(b"x", "UN", 10**7))), DAMAGED)
    yield Case(kind, "99,000 of them", _with_first(_many(99_000)), opens())
    yield Case(kind, "100,001 of them", _with_first(_many(100_001)), DAMAGED)
    yield Case(kind, "pixels in the icon only", film(None, IconImageSequence=[{"PixelData": Raw(bytes(4), "OB")}]), NO_PIXELS)
    yield Case(kind, "no pixels", MAGIC + meta("1.2.840.10008.1.2.1") + ends, NO_PIXELS)
    yield Case(kind, "no pixels, an empty element", film(PixelData=b""), refused("IMAGE-DAMAGED"))


DAMAGED = refused("DICOM-DAMAGED")
NO_PIXELS = refused("DICOM-NO-PIXELS")


def _with_first(elements: bytes) -> bytes:
    """Return a film whose data set begins with these elements."""
    return MAGIC + meta("1.2.840.10008.1.2.1") + elements + PLAIN


def _shuffled() -> bytes:
    elements = film_elements()
    names = ["SOPClassUID", *reversed([name for name in elements if name not in ("SOPClassUID", "PixelData")]), "PixelData"]
    return b"".join(element(name, elements[name]) for name in names)


def _many(count: int) -> bytes:
    return b"".join(struct.pack("<HH2sH", 0x0009 + 2 * (n // 0xE000), 0x1000 + n % 0xE000, b"LO", 0) for n in range(count))


def _nested() -> Iterator[Case]:
    kind = "DICOM: sequences"
    for depth in (10, 64, 65, 300, 2000):
        for name, undefined in (("stated lengths", False), ("delimiters", True)):
            expected: object = opens() if depth <= 64 else DAMAGED
            yield Case(kind, f"{depth} deep, {name}", _with_first(_nest(depth, undefined=undefined)), expected)
    implicit = item(data_set({"CodeValue": "1"}, IMPLICIT), length=None)
    for name, data in {
        "UN of undefined length": element(PRIVATE, Raw(implicit + SEQUENCE_END, "UN", UNDEFINED)),
        "UN of stated length": element(PRIVATE, Raw(implicit, "UN")),
        "items by delimiters": element(0x00081110, Raw(item(ITEM_END, length=UNDEFINED), "SQ")),
        "delimiter after a stated length": element(0x00081110, Raw(item(b""), "SQ")) + SEQUENCE_END,
    }.items():
        yield Case(kind, name, _with_first(data), opens())
    for name, data in {
        "never closed": element(0x00081110, Raw(item(b"", length=UNDEFINED), "SQ", UNDEFINED)),
        "an element in the place of an item": element(0x00081110, Raw(data_set({"CodeValue": "1"}), "SQ")),
        "an item longer than the file": element(0x00081110, Raw(item(b"", length=10**7), "SQ", UNDEFINED)),
    }.items():
        yield Case(kind, name, _with_first(data), refused("DICOM-DAMAGED", "DICOM-NO-PIXELS"))


def _nest(depth: int, *, undefined: bool, style: Style = EXPLICIT) -> bytes:
    content = b""
    for _ in range(depth):
        inside = item(content + ITEM_END * undefined, style, UNDEFINED if undefined else None)
        content = element(0x00081110, Raw(inside + SEQUENCE_END * undefined, "SQ", UNDEFINED if undefined else None), style)
    return content


def _cut() -> Iterator[Case]:
    """Cut a film off at 40 places: what is left must never pass for a picture."""
    kind, whole = "DICOM: cut off", film()
    pixels_at = len(whole) - 2 * DEEP.size
    for tenth in range(40):
        end = 60 + tenth * (len(whole) - 62) // 39 if tenth > 20 else 60 + tenth * (pixels_at - 60) // 20
        expected: Refused = (
            refused("FILE-NOT-IMAGE") if end < 132 else refused("DICOM-DAMAGED", "DICOM-NO-PIXELS", "DICOM-ATTRIBUTE")
        )
        if end >= pixels_at:
            expected = refused("IMAGE-DAMAGED")
        yield Case(kind, f"after {end} of {len(whole)} bytes", whole[:end], expected)
