"""The outside of DICOM files: with and without what the standard asks for."""

import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread, dcmwrite, uid

from desktop.errors import ImageError
from desktop.imaging import container
from desktop.imaging.container import is_dicom, open_container, syntax_name
from desktop.imaging.dataset import PIXEL_DATA, Encoding

ROWS = 0x00280010
HEADER = 132


def raw_data_set(film: Path, *, implicit: bool, little: bool) -> bytes:
    """Return the film without preamble and File Meta Information."""
    buffer, dataset = BytesIO(), dcmread(film)
    del dataset.file_meta, dataset.preamble
    if not little:  # pydicom keeps the bytes of the pixels as they are
        dataset.PixelData = np.frombuffer(dataset.PixelData, "<u2").astype(">u2").tobytes()
    dcmwrite(buffer, dataset, implicit_vr=implicit, little_endian=little, force_encoding=True, enforce_file_format=False)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("implicit", "little"),
    [pytest.param(True, True, id="implicit"), pytest.param(False, True, id="little"), pytest.param(False, False, id="big")],
)
def test_a_data_set_alone_is_read_in_every_encoding(film: Callable[..., Path], *, implicit: bool, little: bool) -> None:
    """A data set alone is read in every encoding."""
    data = raw_data_set(film(), implicit=implicit, little=little)
    opened = open_container(data)
    assert is_dicom(data)
    assert opened.dataset.encoding == Encoding(not implicit, little)
    assert opened.dataset.integer(ROWS) == 3
    assert [notice.code for notice in opened.notices] == ["NO-PREAMBLE"]


@pytest.mark.parametrize("cut", [128, HEADER])
def test_a_file_without_its_preamble_is_read(film: Callable[..., Path], cut: int) -> None:
    """A file without its preamble is read."""
    data = film().read_bytes()[cut:]
    opened = open_container(data)
    assert is_dicom(data)
    assert (opened.syntax, opened.dataset.integer(ROWS)) == (uid.ExplicitVRLittleEndian, 3)
    assert [notice.code for notice in opened.notices] == ["NO-PREAMBLE"]


def test_the_bytes_count_where_they_contradict_the_stated_syntax(film: Callable[..., Path]) -> None:
    """The bytes count where they contradict the stated syntax."""
    explicit = film().read_bytes()
    opened = open_container(explicit.replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2\0\0\0", 1))
    assert opened.dataset.encoding == Encoding()
    assert [notice.code for notice in opened.notices] == ["REPAIRED"]


def deflated(film: Path, change: Callable[[bytes], bytes]) -> bytes:
    """Return a deflated file whose compressed part was changed."""
    dataset = dcmread(film)
    dataset.file_meta.TransferSyntaxUID = uid.DeflatedExplicitVRLittleEndian
    buffer = BytesIO()
    dcmwrite(buffer, dataset, enforce_file_format=True)
    data = buffer.getvalue()
    start = HEADER + 12 + dcmread(BytesIO(data)).file_meta.FileMetaInformationGroupLength
    return data[:start] + change(data[start:])


def test_a_deflated_file_is_inflated(film: Callable[..., Path]) -> None:
    """A deflated file is inflated."""
    assert PIXEL_DATA in open_container(deflated(film(), bytes)).dataset


@pytest.mark.parametrize("change", [lambda data: data[: len(data) // 2], lambda _: b"\xff" * 90], ids=["cut", "nonsense"])
def test_a_broken_deflated_file_is_damaged(film: Callable[..., Path], change: Callable[[bytes], bytes]) -> None:
    """A broken deflated file is damaged."""
    with pytest.raises(ImageError) as caught:
        open_container(deflated(film(), change))
    assert caught.value.code == "DICOM-DAMAGED"


def test_a_deflated_bomb_is_refused_before_it_is_unpacked(
    film: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A deflated bomb is refused before it is unpacked."""
    monkeypatch.setattr(container, "FILE_BYTES", 10_000)
    deflater = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    bomb = deflater.compress(bytes(10**6)) + deflater.flush()
    with pytest.raises(ImageError) as caught:
        open_container(deflated(film(), lambda _: bomb))
    assert caught.value.code == "FILE-TOO-LARGE"


def test_a_file_of_nothing_but_its_first_lines_is_damaged() -> None:
    """A file of nothing but its first lines is damaged."""
    with pytest.raises(ImageError) as caught:
        open_container(bytes(128) + b"DICM")
    assert caught.value.code == "DICOM-DAMAGED"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x08\x00",
        bytes(200),
        b"plain text of some length",
        b"\x08\x00\x05\x00" + b"\xff\xff\xff\x7f" + bytes(64),
        b"\x10\x00" * 40,
    ],
)
def test_other_files_are_not_taken_for_dicom(data: bytes) -> None:
    """Other files are not taken for DICOM."""
    assert not is_dicom(data)


def test_a_broken_explicit_data_set_is_taken_for_a_broken_dicom_file() -> None:
    """A broken explicit data set is taken for a broken DICOM file."""
    assert is_dicom(b"\x08\x00\x05\x00CS\xff\xff" + bytes(9))


def test_syntaxes_are_named_and_unknown_ones_keep_their_number() -> None:
    """Syntaxes are named and unknown ones keep their number."""
    assert syntax_name(uid.RLELossless) == "RLE Lossless"
    assert syntax_name("1..2.x") == "1..2.x"
    assert syntax_name("") == ""
