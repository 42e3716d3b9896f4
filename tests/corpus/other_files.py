"""What is no image: nothing, text, other formats under the names of ours; and what the file system has besides files."""

import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.corpus.case import GRAY, Case, opens, refused
from tests.corpus.codecs import jpeg
from tests.corpus.dicom_writer import film
from tests.corpus.raster_files import saved

OTHER = refused("FILE-OTHER-FORMAT")
_FORMATS = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "PDF that holds a JPEG": b"%PDF-1.7\nstream\n" + jpeg(GRAY),
    "PostScript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n",
    "PostScript for Windows": b"\xc5\xd0\xd3\xc6\x1e\0\0\0" + bytes(40),
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    "SVG with a declaration": b"\xef\xbb\xbf<?xml version='1.0'?>\n<svg width='9'/>",
    "XML bomb": b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]><x>&a;</x>",
    "web page": b"\n<!DOCTYPE html><html><body></body></html>",
    "GIF": saved(GRAY, "GIF"),
    "Photoshop": b"8BPS\0\x01" + bytes(40),
    "HEIC": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(40),
    "AVIF": b"\0\0\0\x1cftypavif\0\0\0\0avifmif1" + bytes(40),
    "MP4": b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(40),
    "AVI": b"RIFF\x40\0\0\0AVI LIST" + bytes(60),
    "MPEG": b"\0\0\x01\xba" + bytes(60),
    "JPEG 2000": b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 " + bytes(40),
    "JPEG 2000 codestream": b"\xff\x4f\xff\x51" + bytes(60),
    "JPEG XL": b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(40),
    "icon": b"\0\0\x01\0\x01\0" + bytes(40),
    "NIfTI": bytes([92, 1, 0, 0]) + bytes(340) + b"n+1\0" + bytes(20),
    "HDF5": b"\x89HDF\r\n\x1a\n" + bytes(60),
    "Office document": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60),
    "program of Windows": b"MZ\x90\0\x03" + bytes(200),
    "program of Linux": b"\x7fELF\x02\x01\x01" + bytes(200),
    "database": b"SQLite format 3\0" + bytes(200),
}
_ARCHIVES = {
    "7-Zip": b"7z\xbc\xaf\x27\x1c" + bytes(60),
    "RAR": b"Rar!\x1a\x07\x01\0" + bytes(60),
    "gzip": b"\x1f\x8b\x08\0" + bytes(60),
    "ZIP, empty": b"PK\x05\x06" + bytes(18),
}
_NONE = {
    "text": b"Dear colleague, please find enclosed\n" * 9,
    "text in UTF-16": "Dear colleague".encode("utf-16"),
    "CSV": b"name;age\nDOE;3\n",
    "JSON": b'{"a": 1}',
    "noise": bytes(range(256)) * 8,
    "zeros": bytes(5000),
    "one byte": b"\xff",
    "one letter": b"B",
    "LZMA or the like": b"\x5d\0\0\x80" + bytes(60),
}
_NAMES = {
    "line feed": "a\nb.dcm",
    "colours of a terminal": "\x1b[31mfilm.dcm",
    "right to left": "film\u202egpj.dcm",
    "quotes and blanks": " \"film' ; rm -rf $HOME .dcm ",
    "markup": "<img src=x>.dcm",
    "printf": "%s%n{0}.dcm",
    "no extension": "IM000001",
    "extension of another": "film.jpg",
    "extension of a program": "film.exe",
    "long": "x" * 240 + ".dcm",
    "not Unicode": os.fsdecode(b"\xff\xfe.dcm"),
    "a hidden one": ".film",
}


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    kind = "Other: formats"
    yield Case(kind, "empty", b"", refused("FILE-EMPTY"))
    for name, data in _FORMATS.items():
        yield Case(kind, name, data, OTHER)
    for name, data in _ARCHIVES.items():
        yield Case(kind, name, data, refused("ARCHIVE-FORMAT", "ARCHIVE-EMPTY", "FILE-OTHER-FORMAT"))
    for name, data in _NONE.items():
        yield Case(kind, name, data, refused("FILE-NOT-IMAGE"))
    enveloped = bytes.fromhex("3080 0609 2a864886f70d010703 a080") + bytes(200)
    yield Case(kind, "encrypted DICOM file", enveloped, refused("FILE-ENCRYPTED"))
    yield from _names()
    if sys.platform != "win32":
        yield from _special()


def _names() -> Iterator[Case]:
    kind = "Other: names"
    for name, written in _NAMES.items() if sys.platform == "linux" else ():
        yield Case(kind, name, _under(written, film()), opens())
    yield Case(kind, "JPEG named .dcm", _under("film.dcm", jpeg(GRAY)), opens(None))


def _under(name: str, data: bytes) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / name).write_bytes(data)
        return folder / name

    return write


def _special() -> Iterator[Case]:
    kind = "Other: no plain files"
    none = refused("FILE-NOT-FOUND", "FILE-UNREADABLE", "FILE-LINK", "FILE-SPECIAL")

    def link(folder: Path) -> Path:
        (folder / "film").write_bytes(film())
        (folder / "link").symlink_to("film")
        return folder / "link"

    def link_to(target: str) -> Callable[[Path], Path]:
        def make(folder: Path) -> Path:
            (folder / "link").symlink_to(target)
            return folder / "link"

        return make

    def pipe(folder: Path) -> Path:
        os.mkfifo(folder / "pipe")
        return folder / "pipe"

    def plug(folder: Path) -> Path:
        with socket.socket(socket.AF_UNIX) as unix:
            unix.bind(os.path.relpath(folder / "plug"))  # its path may not be long
        return folder / "plug"

    def directory(folder: Path) -> Path:
        (folder / "x.dcm").mkdir()
        return folder / "x.dcm"

    yield Case(kind, "a link to a film", link, opens())
    yield Case(kind, "a link to nothing", link_to("nothing"), none)
    yield Case(kind, "a link to itself", link_to("link"), none)
    yield Case(kind, "a link to a folder", link_to("."), none)
    yield Case(kind, "a pipe", pipe, none)
    yield Case(kind, "a socket", plug, none)
    yield Case(kind, "a folder named x.dcm", directory, none)
    yield Case(kind, "an endless device", lambda folder: Path("/dev/zero"), none)
    yield Case(kind, "a device", lambda folder: Path("/dev/null"), none)
    yield Case(kind, "no such file", lambda folder: folder / "nothing", none)
    yield Case(kind, "a path of 5000 letters", lambda folder: Path("x" * 5000), none)
    if os.geteuid():  # root reads everything
        yield Case(kind, "a file that may not be read", _locked, refused("FILE-UNREADABLE"))


def _locked(folder: Path) -> Path:
    path = folder / "film"
    path.write_bytes(film())
    path.chmod(0)
    return path
