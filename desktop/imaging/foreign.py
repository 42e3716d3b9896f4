"""Files that are no image which we read, called by name: the user learns what was chosen by mistake, and nothing opens it."""

from typing import Final

from desktop.errors import ImageError

_ENVELOPE: Final = bytes.fromhex("06092a864886f70d0107")
"""Beginning of the object identifiers of CMS (RFC 5652), by which DICOM files are encrypted (PS3.15 annex D)."""
_KINDS: Final = (
    (0, b"%PDF-", "a PDF document"),
    (0, b"%!PS", "a PostScript drawing"),
    (0, b"\xc5\xd0\xd3\xc6", "a PostScript drawing"),
    (0, b"GIF8", "a GIF picture"),
    (0, b"8BPS", "a Photoshop picture"),
    (0, b"\0\0\0\x0cJXL ", "a JPEG XL picture"),
    (0, b"\xff\x0a", "a JPEG XL picture"),
    (0, b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (0, b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (4, b"ftypheic", "a HEIC photograph"),
    (4, b"ftypheix", "a HEIC photograph"),
    (4, b"ftypmif1", "a HEIC photograph"),
    (4, b"ftypavif", "an AVIF picture"),
    (4, b"ftyp", "a video"),
    (0, b"\x1a\x45\xdf\xa3", "a video"),
    (0, b"\0\0\x01\xba", "a video"),
    (8, b"AVI ", "a video"),
    (0, b"\0\0\x01\0", "an icon"),
    (344, b"n+1\0", "a NIfTI volume"),
    (0, b"NRRD000", "an NRRD volume"),
    (0, b"\x89HDF\r\n\x1a\n", "an HDF5 data file"),
    (0, b"\xd0\xcf\x11\xe0", "an Office document"),
    (0, b"{\\rtf", "a text document"),
    (0, b"PK\x03\x04", "a ZIP archive or an Office document"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"MZ", "a program"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"SQLite format 3\0", "a database"),
)
"""Offset, mark and name, the first that fits."""
_TEXTS: Final = (
    (b"<svg", "an SVG drawing"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML document"),
)
"""The same for texts, after a byte order mark and blanks."""


def foreign(data: bytes) -> ImageError:
    """Return the refusal of bytes that are no image which we read."""
    if data[:1] == b"\x30" and _ENVELOPE in data[:32]:
        return ImageError("FILE-ENCRYPTED")
    text = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    kind = next((name for at, mark, name in _KINDS if data[at : at + len(mark)] == mark), "")
    kind = kind or next((name for mark, name in _TEXTS if text.startswith(mark)), "")
    if kind == "an XML document" and b"<svg" in text:
        kind = "an SVG drawing"
    return ImageError("FILE-OTHER-FORMAT", kind=kind) if kind else ImageError("FILE-NOT-IMAGE")
