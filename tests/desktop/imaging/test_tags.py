"""What a file says of itself: the same elements as pydicom and DCMTK find, cleaned and bounded."""

import re
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset, dcmread, uid

from desktop.errors import ImageError
from desktop.imaging.reader import read_image
from desktop.imaging.tag_page import PAGE, ROWS, VALUE_LENGTH, TagRow
from desktop.imaging.tags import read_tags
from tests.corpus.dicom_writer import IMPLICIT, Raw
from tests.corpus.dicom_writer import film as write_bytes

Film = Callable[..., Path]


def rows_of(path: Path) -> list[TagRow]:
    """Return all rows of a file."""
    return [row for page in read_tags(path) for row in page.rows]


def nested() -> Dataset:
    """Return a code within a view, with a private element."""
    code, view = Dataset(), Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "R-10206", "SNM3", "antero-posterior"
    view.ViewCodeSequence = [code, code]
    block = view.private_block(0x0019, "GEMS_ACQU_01", create=True)
    block.add_new(0x02, "SL", 912)
    return view


def whole(film: Film) -> Path:
    """Write a film with sequences, private elements, numbers and names in letters beyond ASCII."""
    return film(
        SpecificCharacterSet="ISO_IR 192", PatientName="Müller^Żaneta", ReferencedImageSequence=[nested(), nested()],
        PixelSpacing=[0.143, 0.143], LossyImageCompression="00", FrameIncrementPointer=0x00181063,
    )  # fmt: skip


def elements(ds: Dataset, depth: int = 0) -> Iterator[tuple[int, str, str, str, str]]:
    """Yield depth, tag, VR, name and keyword as pydicom has them, items in between."""
    for element in ds:
        yield depth, f"({element.tag.group:04X},{element.tag.element:04X})", element.VR, element.name, element.keyword
        if element.VR == "SQ":
            for item in element.value:
                yield depth + 1, "", "", "", ""
                yield from elements(item, depth + 2)


def test_elements_are_those_of_pydicom(film: Film) -> None:
    """Depth, tag, VR, name and keyword, in the same order, with the File Meta Information."""
    path = whole(film)
    ds = dcmread(path)
    expected = [*elements(ds.file_meta), *elements(ds)]
    found = [(row.depth, row.tag, row.vr, row.name, row.keyword) for row in rows_of(path)]
    assert len(found) == len(expected) > 40
    for mine, theirs in zip(found, expected, strict=True):
        assert mine[:3] == theirs[:3]
        if not theirs[3].startswith(("Private", "[")):
            assert mine[3:] == theirs[3:]


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian])
def test_elements_are_those_of_dcmtk(film: Film, syntax: uid.UID) -> None:
    """Depth, tag, VR and length, item by item; also where the VR comes out of the dictionary."""
    if shutil.which("dcmdump") is None:
        pytest.skip("DCMTK is not on this machine")
    path = whole(film)
    ds = dcmread(path)
    ds.file_meta.TransferSyntaxUID = syntax
    ds.save_as(path, implicit_vr=syntax.is_implicit_VR)
    dump = subprocess.run(["dcmdump", str(path)], capture_output=True, check=True).stdout.decode("utf-8", "replace")
    line = re.compile(r"^( *)\(([0-9a-f]{4}),([0-9a-f]{4})\) (..) .*# +(u/l|[0-9]+),", re.MULTILINE)
    theirs = [
        (len(m[1]) // 2, "" if m[2] == "fffe" else f"({m[2]},{m[3]})".upper(), "" if m[2] == "fffe" else m[4], m[5])
        for m in line.finditer(dump)
        if m[2] + m[3] not in ("fffee00d", "fffee0dd")
    ]
    mine = [(row.depth, row.tag, row.vr, "u/l" if row.length is None else str(row.length)) for row in rows_of(path)]
    assert len(mine) > 40
    assert mine == [(depth, tag, "OW" if tag == "(7FE0,0010)" else vr, length) for depth, tag, vr, length in theirs]


def test_values_are_read_in_their_letters_and_kinds(film: Film) -> None:
    """Names, numbers, codes, tags; a known UID with its name."""
    value = {row.keyword or row.tag: row.value for row in rows_of(whole(film))}
    assert value["PatientName"] == "Müller^Żaneta"
    assert value["PixelSpacing"] == "0.143\\0.143"
    assert (value["Rows"], value["FrameIncrementPointer"]) == ("3", "(0018,1063)")
    assert value["TransferSyntaxUID"] == "1.2.840.10008.1.2.1 (Explicit VR Little Endian)"
    assert value["FileMetaInformationVersion"] == "00 01"
    assert value["(0019,1002)"] == "912"


def test_private_elements_name_their_creator(film: Film) -> None:
    """With the creator's name for it where it is known."""
    private = [row for row in rows_of(whole(film)) if row.tag.startswith("(0019,")]
    assert [(row.tag, row.name, row.depth) for row in private[:2]] == [
        ("(0019,0010)", "Private Creator", 2),
        ("(0019,1002)", "GEMS_ACQU_01: Detector Channel", 2),
    ]


def test_items_are_numbered_in_their_sequence(film: Film) -> None:
    """Inner ones begin anew."""
    assert [(row.depth, row.item) for row in rows_of(whole(film)) if row.item] == [
        (1, 1),
        (3, 1),
        (3, 2),
        (1, 2),
        (3, 1),
        (3, 2),
    ]


def test_pixels_are_told_by_their_length_only(film: Film) -> None:
    """Their bytes are of no use to a reader."""
    pixels = rows_of(whole(film))[-1]
    assert (pixels.keyword, pixels.value, pixels.length) == ("PixelData", "", 24)


def test_hostile_values_are_cut_and_cleaned(tmp_path: Path) -> None:
    """Control characters, endless texts, a creator that is none, numbers without end."""
    path = tmp_path / "file"
    extra = {
        0x00100010: Raw(b"A\x1b[31m\xe2\x80\xaeB\nC", "PN"), 0x00104000: Raw(b"x" * 60_000, "LT"),
        0x00190010: Raw(b"\0\x07\n", "LO"), 0x00191001: Raw(bytes(range(256)) * 200, "UN"),
        0x00281052: Raw(b"1e999", "DS"), 0x00720070: Raw(struct.pack("<9000d", *[float("nan")] * 9000), "FD", None),
    }  # fmt: skip
    path.write_bytes(write_bytes(style=IMPLICIT, extra=extra))
    found = rows_of(path)
    assert all(len(row.value) <= VALUE_LENGTH and len(row.name) <= 80 for row in found)
    assert all(text.isprintable() for row in found for text in (row.value, row.name, row.vr))
    assert {row.tag: row.value for row in found}["(0010,4000)"].endswith("x…")


def test_no_more_rows_than_are_read(tmp_path: Path) -> None:
    """And it is said that there are more; pages are small enough for a message."""
    items = [{"Rows": 1}] * ROWS
    path = tmp_path / "file"
    path.write_bytes(write_bytes(ReferencedImageSequence=items))
    pages = list(read_tags(path))
    assert sum(len(page.rows) for page in pages) == ROWS
    assert max(len(page.rows) for page in pages) == PAGE
    assert [page.cut for page in pages] == [False] * (len(pages) - 1) + [True]
    path.write_bytes(write_bytes())
    assert not any(page.cut for page in read_tags(path))


def test_a_creator_counts_in_its_own_item_only(tmp_path: Path) -> None:
    """Blocks of one item are not those of the next (PS3.5 7.8.1)."""
    creator, value = Raw(b"GEMS_ACQU_01", "LO"), Raw(struct.pack("<i", 5), "SL")
    items = [{0x00190010: creator, 0x00191002: value}, {0x00191002: value}]
    path = tmp_path / "file"
    path.write_bytes(write_bytes(ReferencedImageSequence=items, extra={0x00191002: value}))
    names = [row.name for row in rows_of(path) if row.tag == "(0019,1002)"]
    assert names == ["GEMS_ACQU_01: Detector Channel", "", ""]


def test_facts_of_other_formats(tmp_path: Path) -> None:
    """Size, depth, resolution, camera; a text that names a patient is shown, as it is on the film."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "MAKER\nOF CAMERAS", 6
    exif.get_ifd(0x8769)[0x829A] = 0.02
    path = tmp_path / "photo"
    Image.fromarray(np.zeros((30, 40), np.uint8)).save(path, "JPEG", exif=exif, dpi=(300, 300), icc_profile=b"\x01" * 300)
    value = {row.name: row.value for row in rows_of(path)}
    assert (value["Format"], value["Width"], value["Height"], value["Bits a pixel"]) == ("JPEG", "40", "30", "8")
    assert (value["Resolution (dpi)"], value["Make"], value["Orientation"]) == ("300 300", "MAKER OF CAMERAS", "6")
    assert value["ExposureTime"] == "0.02"
    assert value["Colour profile"].endswith("(300 bytes)")
    Image.fromarray(np.zeros((30, 40), np.uint16)).save(path, "PNG")
    assert {row.name: row.value for row in rows_of(path)}["Bits a pixel"] == "16"


def test_a_file_that_is_no_image_says_why(tmp_path: Path) -> None:
    """As when it is opened."""
    path = tmp_path / "file"
    path.write_bytes(b"no image at all")
    with pytest.raises(ImageError, match="FILE-NOT-IMAGE"):
        list(read_tags(path))


def test_the_hash_is_that_of_the_picture(film: Film) -> None:
    """By it the window knows that the file is still the one on screen."""
    path = film()
    assert next(iter(read_tags(path))).file_sha256 == read_image(path).file_sha256
