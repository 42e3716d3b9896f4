"""JPEG, PNG, TIFF, BMP and WebP: turned, deep, coloured, cut off, declared too large."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.corpus.case import DEEP, GRAY, LOSSY, Case, opens, refused
from tests.corpus.codecs import GRAINY, jpeg
from tests.corpus.dicom_tables import RGB

SHOWN = GRAY / 255
GRAIN = (GRAINY >> 4).astype(np.uint8)
WIDE = np.rint(DEEP / 4095 * 65535).astype(np.uint16)
DAMAGED = refused("IMAGE-DAMAGED", "IMAGE-FORMAT")
TOO_LARGE = refused("IMAGE-TOO-LARGE")
COLORS = opens(RGB / 255, "COLOR", within=1.5 / 255)
_TURNED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.T,
    6: lambda a: np.rot90(a, 1),
    7: lambda a: a[::-1, ::-1].T,
    8: lambda a: np.rot90(a, -1),
}
"""How pixels lie in a file whose EXIF Orientation brings them upright (EXIF 2.32, tag 0112)."""


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _turned()
    yield from _jpeg()
    yield from _png()
    yield from _png_chunks()
    yield from _tiff()
    yield from _tiff_broken()
    yield from _bmp_and_webp()
    yield from _cut()


def saved(pixels: NDArray[Any] | Image.Image, file_format: str, **options: Any) -> bytes:
    """Return a file by Pillow."""
    stream = BytesIO()
    picture = pixels if isinstance(pixels, Image.Image) else Image.fromarray(np.ascontiguousarray(pixels))
    picture.save(stream, file_format, **options)
    return stream.getvalue()


def _turned() -> Iterator[Case]:
    kind = "Raster: orientation"
    for orientation, turn in _TURNED.items():
        exif = Image.Exif()
        exif[0x0112] = orientation
        for file_format, within in (("JPEG", LOSSY), ("PNG", 1e-3), ("TIFF", 1e-3), ("WEBP", 3 / 255)):
            options = {"lossless": True} if file_format == "WEBP" else {}
            if file_format == "TIFF":
                options = {"tiffinfo": {0x0112: orientation}}
            data = saved(turn(GRAY), file_format, **({} if file_format == "TIFF" else {"exif": exif}), **options)
            yield Case(kind, f"{file_format}, {orientation}", data, opens(SHOWN, within=within))
    for value in (0, 9, 65535):
        exif = Image.Exif()
        exif[0x0112] = value
        yield Case(kind, f"JPEG, {value}", jpeg(GRAY, exif=exif), opens(SHOWN, within=LOSSY))
    yield Case(kind, "JPEG, EXIF of noise", jpeg(GRAY, exif=b"Exif\0\0" + b"\xff" * 90), opens(SHOWN, within=LOSSY))


def _jpeg() -> Iterator[Case]:
    kind, near = "Raster: JPEG", opens(SHOWN, within=LOSSY)
    plain, color = jpeg(GRAY), jpeg(RGB, subsampling=0, quality=100)
    hued = opens(RGB / 255, "COLOR", within=LOSSY)
    yield Case(kind, "grey", plain, near)
    yield Case(kind, "grey, progressive", jpeg(GRAY, progressive=True), near)
    yield Case(kind, "grey, as three colours", jpeg(np.stack([GRAY] * 3, axis=-1)), near)
    yield Case(kind, "colour", color, hued)
    yield Case(kind, "colour, RGB components", jpeg(RGB, keep_rgb=True, quality=100), hued)
    cmyk = np.concatenate([255 - np.stack([GRAY] * 3, axis=-1), np.zeros((*GRAY.shape, 1), np.uint8)], axis=-1)
    yield Case(kind, "CMYK", saved(Image.fromarray(cmyk, "CMYK"), "JPEG", quality=95), near)
    yield Case(kind, "noise after its end", plain + bytes(range(256)) * 8, near)
    yield Case(kind, "a ZIP archive after its end", plain + b"PK\x03\x04" + bytes(60), near)
    yield Case(kind, "a page after its start", plain[:2] + _segment(0xFE, b"<script>alert(1)</script>") + plain[2:], near)
    other = saved(Image.fromarray(GRAY[::-1]), "JPEG")
    yield Case(kind, "two pictures, as telephones write (MPO)", _mpo(plain, other), near)
    for name, size in {"65500 x 65500": (65500, 65500), "8001 x 8001": (8001, 8001)}.items():
        yield Case(kind, f"declares {name}", _resized(plain, *size), TOO_LARGE)
    for name, data in {
        "declares 0 x 0": _resized(plain, 0, 0),
        "declares 65500 x 48": _resized(plain, 65500, 48),
        "only its start": plain[:2] + b"\xff",
        "start and end": plain[:2] + b"\xff\xd9",
        "no tables": plain[:2] + plain[plain.index(b"\xff\xc0") :],
        "12 bits": plain.replace(b"\xff\xc0\x00\x0b\x08", b"\xff\xc1\x00\x0b\x0c"),
        "noise": plain[:3] + bytes(range(256)) * 4,
    }.items():
        yield Case(kind, name, data, DAMAGED)


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _mpo(first: bytes, second: bytes) -> bytes:
    return first[:2] + _segment(0xE2, b"MPF\0II*\0\x08\0\0\0" + bytes(40)) + first[2:] + second


def _resized(data: bytes, rows: int, columns: int) -> bytes:
    """Change what a JPEG says of its size."""
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", rows, columns) + data[at + 4 :]


def _png() -> Iterator[Case]:
    kind, exact = "Raster: PNG", opens(SHOWN)
    yield Case(kind, "8 bits", saved(GRAY, "PNG"), exact)
    yield Case(kind, "16 bits", saved(WIDE, "PNG"), opens(WIDE / 65535))
    by_hand = lambda pixels, kind, bits: png_of(
        (b"IHDR", struct.pack(">IIBBBBB", 64, 48, bits, kind, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"".join(b"\0" + row.tobytes() for row in pixels))),
        (b"IEND", b""),
    )
    yield Case(kind, "RGB of 16 bits", by_hand((RGB.astype(int) * 257).astype(">u2"), 2, 16), COLORS)
    pairs = np.stack([WIDE, np.full_like(WIDE, 65535)], axis=-1).astype(">u2")
    yield Case(kind, "grey of 16 bits, opaque", by_hand(pairs, 4, 16), opens(WIDE / 65535, within=1 / 255))
    yield Case(kind, "1 bit", saved(Image.fromarray(GRAY > 99), "PNG"), opens(GRAY > 99))
    for bits in (2, 4):
        few = GRAY >> (8 - bits)
        picture = Image.fromarray(few).convert("P")
        picture.putpalette([shade for n in range(2**bits) for shade in [n * 255 // (2**bits - 1)] * 3])
        yield Case(
            kind, f"palette of {bits} bits", saved(picture, "PNG", bits=bits), opens(few / (2**bits - 1), within=1 / 255)
        )
    yield Case(kind, "RGB", saved(RGB, "PNG"), COLORS)
    yield Case(kind, "RGB that is grey", saved(np.stack([GRAY] * 3, axis=-1), "PNG"), opens(SHOWN, within=1 / 255))
    opaque, half = np.full_like(GRAY, 255), np.where(np.arange(64) < 32, 255, 0).astype(np.uint8) + np.zeros_like(GRAY)
    gray_alpha = lambda alpha: Image.merge("LA", [Image.fromarray(GRAY), Image.fromarray(alpha)])
    yield Case(kind, "grey and opaque", saved(gray_alpha(opaque), "PNG"), opens(SHOWN, within=1 / 255))
    yield Case(
        kind, "grey and half transparent", saved(gray_alpha(half), "PNG"), opens(SHOWN * (half > 0), "ALPHA", within=1 / 255)
    )
    colors = lambda alpha: Image.merge("RGBA", [*Image.fromarray(RGB).split(), Image.fromarray(alpha)])
    yield Case(kind, "RGBA, opaque", saved(colors(opaque), "PNG"), COLORS)
    shown = RGB / 255 * (half > 0)[..., np.newaxis]
    yield Case(kind, "RGBA, half transparent", saved(colors(half), "PNG"), opens(shown, "COLOR", "ALPHA", within=1.5 / 255))
    clear = np.where(GRAY == 200, 0, SHOWN)
    yield Case(kind, "a transparent shade", saved(GRAY, "PNG", transparency=200), opens(clear, "ALPHA", within=1 / 255))
    moving = saved(GRAY, "PNG", save_all=True, append_images=[Image.fromarray(GRAY[::-1].copy())])
    yield Case(kind, "animated: the first picture", moving, exact)
    yield Case(kind, "noise after its end", saved(GRAY, "PNG") + bytes(range(256)), exact)


def png_of(*chunks: tuple[bytes, bytes], broken: bytes = b"") -> bytes:
    """Write a PNG chunk by chunk; `broken` names the chunk whose check sum is wrong."""
    parts = [b"\x89PNG\r\n\x1a\n"]
    for name, content in chunks:
        check = zlib.crc32(name + content) ^ (name == broken)
        parts.append(struct.pack(">I", len(content)) + name + content + struct.pack(">I", check))
    return b"".join(parts)


def _png_chunks() -> Iterator[Case]:
    kind = "Raster: PNG chunks"
    head = (b"IHDR", struct.pack(">IIBBBBB", 64, 48, 8, 0, 0, 0, 0))
    rows = b"".join(b"\0" + row.tobytes() for row in GRAY)
    data, end = (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))  # Adam7
    woven = b"".join(b"\0" + row.tobytes() for x, y, dx, dy in passes for row in GRAY[y::dy, x::dx])
    adam7 = (b"IHDR", head[1][:-1] + b"\1")
    yield Case(kind, "interlaced", png_of(adam7, (b"IDAT", zlib.compress(woven)), end), opens(SHOWN))
    half = (b"IDAT", zlib.compress(woven[: len(woven) // 2]))
    yield Case(kind, "interlaced, the last pass missing", png_of(adam7, half, end), DAMAGED)
    sized = lambda rows, columns: (b"IHDR", struct.pack(">IIBBBBB", columns, rows, 8, 0, 0, 0, 0))
    yield Case(kind, "by hand", png_of(head, data, end), opens(SHOWN))
    yield Case(kind, "a megabyte of text", png_of(head, (b"tEXt", b"a\0" + b"x" * 10**6), data, end), opens(SHOWN))
    bomb = (b"zTXt", b"a\0\0" + zlib.compress(bytes(80 * 10**6)))
    yield Case(kind, "a text that unpacks to 80 MB", png_of(head, bomb, data, end), refused("IMAGE-DAMAGED"))
    profile = (b"iCCP", b"a\0\0" + zlib.compress(bytes(80 * 10**6)))
    yield Case(kind, "a profile that unpacks to 80 MB", png_of(head, profile, data, end), refused("IMAGE-DAMAGED"))
    for name, size in {"65535 x 65535": (65535, 65535), "8001 x 8001": (8001, 8001), "2**31": (2**31 - 1, 2**31 - 1)}.items():
        yield Case(kind, f"declares {name}", png_of(sized(*size), data, end), TOO_LARGE)
    pixels = (b"IDAT", zlib.compress(bytes(8000 * 8001)))
    yield Case(kind, "a bomb of 64 megapixels", png_of(sized(8001, 8000), pixels, end), refused("IMAGE-TOO-LARGE"))
    for name, chunks, broken in (
        ("wrong check sum of the pixels", (head, data, end), b"IDAT"),
        ("wrong check sum of the head", (head, data, end), b"IHDR"),
        ("no pixels", (head, end), b""),
        ("too few pixels", (head, (b"IDAT", zlib.compress(rows[: len(rows) // 2])), end), b""),
        ("pixels of noise", (head, (b"IDAT", b"\xff" * 500), end), b""),
        ("0 x 0", (sized(0, 0), data, end), b""),
        ("no head", (data, end), b""),
        ("a depth of 3 bits", ((b"IHDR", struct.pack(">IIBBBBB", 64, 48, 3, 0, 0, 0, 0)), data, end), b""),
        ("the end missing", (head, data), b""),
    ):
        yield Case(kind, name, png_of(*chunks, broken=broken), DAMAGED)


def _tiff() -> Iterator[Case]:
    kind = "Raster: TIFF"
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits"):
        yield Case(kind, f"8 bits, {compression}", saved(GRAY, "TIFF", compression=compression), opens(SHOWN))
        yield Case(kind, f"16 bits, {compression}", saved(WIDE, "TIFF", compression=compression), opens(WIDE / 65535))
    yield Case(kind, "8 bits, JPEG", saved(GRAY, "TIFF", compression="jpeg", quality=95), opens(SHOWN, within=LOSSY))
    yield Case(kind, "16 bits, big endian", tiff_of(WIDE.astype(">u2"), 16), opens(WIDE / 65535))
    yield Case(kind, "16 bits, white is zero", saved(65535 - WIDE, "TIFF", tiffinfo={262: 0}), opens(WIDE / 65535))
    yield Case(kind, "8 bits, white is zero", tiff_of(255 - GRAY, 8, photometric=0), opens(SHOWN))
    yield Case(kind, "1 bit", saved(Image.fromarray(GRAY > 99), "TIFF"), opens(GRAY > 99))
    yield Case(kind, "1 bit, fax", saved(Image.fromarray(GRAY > 99), "TIFF", compression="group4"), opens(GRAY > 99))
    negative = (DEEP.astype(int) - 2048).astype(">i2")
    yield Case(kind, "16 bits with a sign", tiff_of(negative, 16, sample_format=2), opens(DEEP / 4095, "BIT-DEPTH"))
    yield Case(kind, "12 pages", tiff_of(GRAY, 8, pages=12), opens(SHOWN, frames=10))
    wide = DEEP.astype(np.int32) * 1000
    yield Case(kind, "32 bits", saved(wide, "TIFF"), opens(DEEP / 4095, "BIT-DEPTH"))
    floating = (DEEP / 4095).astype(np.float32)
    yield Case(kind, "floating", saved(floating, "TIFF"), opens(DEEP / 4095, "BIT-DEPTH"))
    for value in (np.nan, np.inf):
        spoilt = floating.copy()
        spoilt[5, 5] = value
        yield Case(kind, f"floating, one is {value}", saved(spoilt, "TIFF"), refused("DICOM-UNSUPPORTED-PIXELS"))
    yield Case(kind, "RGB", saved(RGB, "TIFF"), COLORS)
    pages = [Image.fromarray(np.ascontiguousarray(page)) for page in (GRAY, GRAY[::-1], GRAY[:, ::-1])]
    yield Case(kind, "three pages", saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]), opens(SHOWN, frames=3))
    yield Case(kind, "BigTIFF", saved(GRAY, "TIFF", big_tiff=True), opens(SHOWN))


def tiff_of(
    pixels: NDArray[Any],
    bits: int,
    *,
    photometric: int = 1,
    rows: int = 48,
    pages: int = 1,
    following: int = 0,
    sample_format: int = 1,
) -> bytes:
    """Write a big endian TIFF of one strip, which all pages show; `following` is the offset of what follows the last directory."""
    tags = {
        256: 64,
        257: rows,
        258: bits,
        259: 1,
        262: photometric,
        273: 8,
        277: 1,
        278: rows,
        279: pixels.nbytes,
        339: sample_format,
    }
    entries = struct.pack(">H", len(tags)) + b"".join(struct.pack(">HHII", tag, 4, 1, value) for tag, value in tags.items())
    start, step = 8 + pixels.nbytes, len(entries) + 4
    offsets = [*range(start + step, start + step * pages, step), following]
    directories = b"".join(entries + struct.pack(">I", offset) for offset in offsets)
    return b"MM\0*" + struct.pack(">I", start) + pixels.tobytes() + directories


def _tiff_broken() -> Iterator[Case]:
    kind = "Raster: TIFF, broken"
    start = 8 + GRAY.nbytes
    yield Case(kind, "pages in a ring", tiff_of(GRAY, 8, following=start), opens(SHOWN))
    yield Case(kind, "5000 pages", tiff_of(GRAY, 8, pages=5000), refused("FRAMES-TOO-MANY"))
    yield Case(kind, "50,000 pages", tiff_of(GRAY, 8, pages=50_000), refused("FRAMES-TOO-MANY"))
    signed = (GRAY.astype(int) - 128).astype(np.int8)
    yield Case(kind, "8 bits with a sign", tiff_of(signed, 8, sample_format=2), refused("IMAGE-FORMAT"))
    yield Case(kind, "64 bits", tiff_of((DEEP / 4095).astype(">f8"), 64, sample_format=3), refused("IMAGE-FORMAT"))
    yield Case(kind, "more rows than pixels", tiff_of(GRAY, 8, rows=480), DAMAGED)
    for name, rows in {"10 million rows": 10**7, "4 billion rows": 2**32 - 1}.items():
        yield Case(kind, name, tiff_of(GRAY, 8, rows=rows), refused("IMAGE-TOO-LARGE", "IMAGE-DAMAGED"))
    for name, data in {
        "only its start": b"II*\0",
        "its directory outside": b"II*\0" + struct.pack("<I", 2**31),
        "a directory of 65535 tags": b"II*\0" + struct.pack("<IH", 8, 65535) + bytes(200),
        "an empty directory": b"II*\0" + struct.pack("<IHI", 8, 0, 0),
        "noise": b"II*\0" + bytes(range(8, 256)) * 6,
    }.items():
        yield Case(kind, name, data, DAMAGED)


def _bmp_and_webp() -> Iterator[Case]:
    kind = "Raster: BMP and WebP"
    bmp, webp = saved(GRAY, "BMP"), saved(GRAY, "WEBP", lossless=True)
    yield Case(kind, "BMP, 8 bits", bmp, opens(SHOWN))
    yield Case(kind, "BMP, colours", saved(RGB, "BMP"), COLORS)
    yield Case(kind, "BMP, 1 bit", saved(Image.fromarray(GRAY > 99), "BMP"), opens(GRAY > 99))
    yield Case(kind, "WebP without loss", webp, opens(SHOWN, within=1 / 255))
    yield Case(kind, "WebP with loss", saved(GRAY, "WEBP", quality=95), opens(SHOWN, within=LOSSY))
    yield Case(kind, "WebP, colours", saved(RGB, "WEBP", lossless=True), COLORS)
    moving = saved(GRAY, "WEBP", lossless=True, save_all=True, append_images=[Image.fromarray(GRAY[::-1].copy())], duration=9)
    yield Case(kind, "WebP, animated: the first picture", moving, opens(SHOWN, within=1 / 255))
    yield Case(kind, "BMP, 50000 x 50000", bmp[:18] + struct.pack("<ii", 50000, 50000) + bmp[26:], TOO_LARGE)
    canvas = b"VP8X" + struct.pack("<I", 10) + bytes(4) + b"\xfe\x3f\0" * 2
    yield Case(kind, "WebP, canvas of 16383 x 16383", webp[:12] + canvas + webp[12:], TOO_LARGE)
    lossless = struct.pack("<I", 0x3FFF | 0x3FFF << 14)
    yield Case(
        kind,
        "BMP, negative width",
        bmp[:18] + struct.pack("<ii", -64, 48) + bmp[26:],
        refused("IMAGE-DAMAGED", "IMAGE-TOO-LARGE"),
    )
    yield Case(kind, "WebP, picture of 16384 x 16384", webp[:21] + lossless + webp[25:], TOO_LARGE)
    for name, data in {
        "BMP, 3 bits": bmp[:28] + struct.pack("<H", 3) + bmp[30:],
        "BMP, pixels outside": bmp[:10] + struct.pack("<I", 2**31 - 1) + bmp[14:],
        "BMP, two letters": b"BM",
        "WebP, only its start": webp[:12],
        "WebP, noise": webp[:20] + bytes(range(256)),
    }.items():
        yield Case(kind, name, data, DAMAGED)


def _cut() -> Iterator[Case]:
    """Half a film must not pass for a film."""
    kind = "Raster: cut off"
    files = {
        "JPEG": jpeg(GRAIN),
        "JPEG, colour": jpeg(RGB),
        "JPEG, progressive": jpeg(GRAIN, progressive=True),
        "JPEG, progressive, colour": jpeg(RGB, progressive=True),
        "PNG": saved(GRAIN, "PNG"),
        "PNG, 16 bits": saved(GRAINY, "PNG"),
        "TIFF": saved(GRAIN, "TIFF", compression="tiff_lzw"),
        "TIFF, deflate": saved(GRAIN, "TIFF", compression="tiff_adobe_deflate"),
        "TIFF, packbits": saved(GRAIN, "TIFF", compression="packbits"),
        "TIFF, JPEG": saved(GRAIN, "TIFF", compression="jpeg"),
        "TIFF, 16 bits": saved(GRAINY, "TIFF", compression="tiff_adobe_deflate"),
        "TIFF, plain": tiff_of(GRAIN, 8),
        "BMP": saved(GRAIN, "BMP"),
        "WebP": saved(GRAIN, "WEBP", lossless=True),
        "WebP with loss": saved(GRAIN, "WEBP", quality=95),
    }
    for name, data in files.items():
        for share in (0.05, 0.3, 0.6, 0.95):
            yield Case(kind, f"{name}, {share:.0%} left", data[: int(share * len(data))], DAMAGED)
    for name in ("JPEG", "JPEG, colour", "JPEG, progressive", "JPEG, progressive, colour"):
        data = files[name]
        # The last tenth of a progressive picture is the last bit of its finest detail, and ends in no other way than a whole one
        for share in (0.3, 0.6) if "progressive" in name else (0.3, 0.6, 0.9):
            yield Case(kind, f"{name}, {share:.0%} left, ended", data[: int(share * len(data))] + b"\xff\xd9", DAMAGED)
