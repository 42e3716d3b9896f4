"""What compressed pictures say of themselves, and whether they are whole."""

import struct
from contextlib import suppress
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openjpeg.utils import encode_array
from PIL import Image

from desktop.errors import ImageError
from desktop.imaging.codestream import Codec, Codestream, describe, open_ended_jpeg, rle_segments, unpack_bits, without_metadata

RAMP = np.arange(48 * 64, dtype=np.uint16).reshape(48, 64)


def jpeg(pixels: np.ndarray, **options: object) -> bytes:
    """Return the pixels as a JPEG."""
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", **options)
    return buffer.getvalue()


GRAY = jpeg((RAMP % 251).astype(np.uint8))
COLOR = jpeg(np.stack([(RAMP % 251).astype(np.uint8)] * 3, axis=-1))
FRAME = GRAY.index(b"\xff\xc0")  # the frame header, 13 bytes long
J2K = bytes(encode_array(RAMP, bits_stored=12))


def test_a_jpeg_tells_its_size_and_depth() -> None:
    """A JPEG tells its size and depth."""
    assert describe(GRAY) == Codestream(Codec.JPEG, 48, 64, 1, 8, lossy=True)
    assert describe(COLOR) == Codestream(Codec.JPEG, 48, 64, 3, 8, lossy=True)


@pytest.mark.parametrize(("marker", "codec"), [(0xC3, Codec.JPEG_LOSSLESS), (0xF7, Codec.JPEG_LS), (0xC2, Codec.JPEG)])
def test_the_marker_tells_the_codec_whatever_the_file_claims(marker: int, codec: Codec) -> None:
    """The marker tells the codec whatever the file claims."""
    frame = struct.pack(">BBHBHHB", 0xFF, marker, 11, 12, 5, 7, 1) + b"\x01\x11\x00"
    fill_and_restart = b"\xff\xff\xd0"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"data"
    assert describe(b"\xff\xd8" + fill_and_restart + frame + scan + b"\xff\xd9") == Codestream(
        codec, 5, 7, 1, 12, lossy=codec is Codec.JPEG
    )


def test_a_jpeg_2000_codestream_tells_its_size_depth_and_sign() -> None:
    """A JPEG 2000 codestream tells its size depth and sign."""
    assert describe(J2K) == Codestream(Codec.JPEG_2000, 48, 64, 1, 12)
    signed = bytes(encode_array(RAMP.astype(np.int16), bits_stored=16))
    assert describe(signed) == Codestream(Codec.JPEG_2000, 48, 64, 1, 16, signed=True)


def test_a_codestream_in_boxes_is_found() -> None:
    """A codestream in boxes is found."""
    boxes = struct.pack(">I4sI", 12, b"jP  ", 0x0D0A870A) + struct.pack(">I4sI", 12, b"ftyp", 0)
    assert describe(boxes + struct.pack(">I4s", 0, b"jp2c") + J2K).rows == 48


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"no picture at all", id="something else"),
        pytest.param(b"\xff\xd8\x00\x00", id="JPEG without markers"),
        pytest.param(GRAY.replace(b"\xff\xc4", b"\xff\x00", 1), id="JPEG with a broken marker"),
        pytest.param(GRAY[: len(GRAY) // 2], id="half a JPEG"),
        pytest.param(GRAY[:40], id="JPEG header cut off"),
        pytest.param(b"\xff\xd8\xff\xd9", id="JPEG of nothing"),
        pytest.param(GRAY[:FRAME] + GRAY[FRAME : FRAME + 13] + GRAY[FRAME:], id="JPEG of two sizes"),
        pytest.param(GRAY.replace(b"\xff\xc0\x00\x0b\x08", b"\xff\xc0\x00\x0b\xf9"), id="JPEG of 249 bits"),
        pytest.param(J2K[:-10], id="a JPEG 2000 film cut off"),
        pytest.param(J2K[:30], id="JPEG 2000 header cut off"),
        pytest.param(J2K[:60] + bytes(80), id="JPEG 2000 header with nonsense"),
        pytest.param(struct.pack(">I4sI", 4, b"jP  ", 0) + bytes(40), id="boxes without end"),
    ],
)
def test_what_is_cut_off_or_something_else_is_damaged(data: bytes) -> None:
    """What is cut off or something else is damaged."""
    with pytest.raises(ImageError) as caught:
        describe(data)
    assert caught.value.code == "IMAGE-DAMAGED"


def test_a_last_tile_part_without_length_must_have_an_end() -> None:
    """A last tile part without length must have an end."""
    start = J2K.index(b"\xff\x90")
    endless = J2K[: start + 6] + bytes(4) + J2K[start + 10 :]
    assert describe(endless).rows == 48
    with pytest.raises(ImageError, match="IMAGE-DAMAGED"):
        describe(endless[:-2])


@given(st.integers(0, len(J2K) - 1), st.integers(0, 255))
def test_any_changed_byte_ends_in_facts_or_a_known_error(position: int, value: int) -> None:
    """Any changed byte ends in facts or a known error."""
    for data in (GRAY, J2K):
        changed = data[:position] + bytes([value]) + data[position + 1 :]
        with suppress(ImageError):
            assert describe(changed).codec in Codec


def test_metadata_that_a_decoder_would_warn_of_are_taken_out() -> None:
    """Comment and application segments go, all else stays."""
    tables = GRAY.index(b"\xff\xdb")  # behind the JFIF segment
    comment = b"\xff\xfe\x00\x06text"
    bare = without_metadata(GRAY[:2] + b"\xff" + comment + b"\xff\xd0" + GRAY[2:])
    assert bare == b"\xff\xd8\xff\xd0" + GRAY[tables:]


def test_a_jpeg_decodes_the_same_without_its_end() -> None:
    """A JPEG decodes the same without its end."""
    for whole in (GRAY, COLOR):
        opened = np.asarray(Image.open(BytesIO(open_ended_jpeg(whole))))
        assert np.array_equal(opened, np.asarray(Image.open(BytesIO(whole))))


def test_half_a_jpeg_with_an_end_is_not_filled_with_grey() -> None:
    """Half a JPEG with an end is not filled with grey."""
    half = GRAY[: len(GRAY) - 300] + b"\xff\xd9"
    Image.open(BytesIO(half)).load()  # this is what libjpeg makes of it
    with pytest.raises(OSError, match="truncated"):
        Image.open(BytesIO(open_ended_jpeg(half))).load()


def test_pictures_in_several_scans_keep_their_end() -> None:
    """Pictures in several scans keep their end."""
    progressive = jpeg((RAMP % 251).astype(np.uint8), progressive=True)
    for data in (progressive, GRAY[:-2], b"\xff\xd8\xff\xd9", b"\xff\xd8\xff", b""):
        assert open_ended_jpeg(data) is data


def test_runs_and_literals_are_unpacked() -> None:
    """The example of TIFF 6.0, section 9, which PackBits comes from."""
    packed = bytes.fromhex("fe aa 02 80 00 2a fd aa 03 80 00 2a 22 f7 aa")
    unpacked = bytes.fromhex("aa aa aa 80 00 2a aa aa aa aa 80 00 2a 22 aa aa aa aa aa aa aa aa aa aa")
    assert unpack_bits(packed, 0, len(packed), 24) == unpacked
    assert unpack_bits(b"\x80" + packed, 0, len(packed) + 1, 24) == unpacked  # 0x80 does nothing


@pytest.mark.parametrize("packed", [b"\x02\x01\x02", b"\xfe", b"\x02\x01\x02\x03", b""])
def test_a_segment_that_gives_too_little_is_damaged(packed: bytes) -> None:
    """A segment that gives too little is damaged."""
    with pytest.raises(ImageError) as caught:
        unpack_bits(packed, 0, len(packed), 4)
    assert caught.value.code == "IMAGE-DAMAGED"


def header(count: int, *offsets: int) -> bytes:
    """Return the header of an RLE frame."""
    return struct.pack("<16I", count, *offsets, *[0] * (15 - len(offsets)))


def test_segments_are_found_from_the_header() -> None:
    """Segments are found from the header."""
    assert rle_segments(header(2, 64, 70) + bytes(20), 2) == [(64, 70), (70, 84)]


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (header(1, 64)[:60], 1),
        (header(3, 64), 1),
        (header(40, 64), 40),
        (header(2, 70, 64) + bytes(20), 2),
        (header(1, 8) + bytes(20), 1),
        (header(1, 4000) + bytes(20), 1),
    ],
)
def test_an_rle_header_that_contradicts_its_frame_is_damaged(data: bytes, count: int) -> None:
    """An RLE header that contradicts its frame is damaged."""
    with pytest.raises(ImageError) as caught:
        rle_segments(data, count)
    assert caught.value.code == "IMAGE-DAMAGED"
