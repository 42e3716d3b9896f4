"""Entries of ZIP archives that are locked with AES, as 7-Zip and WinZip write them; `zipfile` opens the older method only.

The ciphers are those of `cryptography`, which the log needs anyway; pyzipper would bring a second set of them for these few lines.

References
----------
AES Encryption Information: Encryption Specification AE-1 and AE-2 (WinZip Computing), https://www.winzip.com/en/support/aes-encryption/
"""

import hashlib
import hmac
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

AES_METHOD: Final = 99
_EXTRA_FIELD: Final = 0x9901
_ROUNDS: Final = 1000
_CODE_BYTES: Final = 10
"""Of the HMAC-SHA1 that ends the entry."""
_PIECE: Final = 2**20


class WrongPasswordError(Exception):
    """The password does not open this entry."""


def decrypt_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, password: str) -> bytes:
    """Decrypt and unpack one entry.

    Parameters
    ----------
    archive : ZipFile
    info : ZipInfo
        Of the method `AES_METHOD`; not longer than may be unpacked, by what it says.
    password : str

    Raises
    ------
    WrongPasswordError
    zipfile.BadZipFile
        Damaged, changed, or longer than it says.
    """
    strength, method = _read_extra(info.extra)
    raw = _read_raw(archive, info)
    key_bytes, salt_bytes = 8 * (strength + 1), 4 * (strength + 1)
    salt, check, code = raw[:salt_bytes], raw[salt_bytes : salt_bytes + 2], raw[-_CODE_BYTES:]
    body = memoryview(raw)[salt_bytes + 2 : -_CODE_BYTES]
    keys = hashlib.pbkdf2_hmac("sha1", password.encode(), salt, _ROUNDS, 2 * key_bytes + 2)
    if keys[-2:] != check:
        raise WrongPasswordError
    if not hmac.compare_digest(hmac.digest(keys[key_bytes:-2], body, "sha1")[:_CODE_BYTES], code):
        raise zipfile.BadZipFile("the entry was changed")
    return _unpack(_decrypt(body, keys[:key_bytes]), method, info.file_size)


def _read_extra(extra: bytes) -> tuple[int, int]:
    """Return strength (1 to 3) and the method of packing."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == _EXTRA_FIELD and length == 7:
            strength, method = struct.unpack_from("<BH", extra, 8)
            if strength in (1, 2, 3):
                return strength, method
        extra = extra[4 + length :]
    raise zipfile.BadZipFile("no word on how it is locked")


def _read_raw(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Read the locked bytes: they follow the local header."""
    file = archive.fp
    if file is None:
        raise zipfile.BadZipFile("closed")
    file.seek(info.header_offset)
    header = file.read(30)
    if header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile("no local header")
    name_bytes, extra_bytes = struct.unpack_from("<HH", header, 26)
    file.seek(info.header_offset + 30 + name_bytes + extra_bytes)
    pieces, left = [], info.compress_size
    while left > 0 and (piece := file.read(min(left, _PIECE))):
        pieces.append(piece)
        left -= len(piece)
    if left:
        raise zipfile.BadZipFile("cut off")
    return b"".join(pieces)


def _decrypt(body: memoryview, key: bytes) -> Iterator[bytes]:
    """Undo AES in counter mode, whose counter counts from 1 with its least byte first: libraries count with their least byte last."""
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305  makes the stream of counter mode
    for start in range(0, len(body), _PIECE):
        piece = np.frombuffer(body[start : start + _PIECE], np.uint8)
        blocks = np.zeros((-(-len(piece) // 16), 2), "<u8")
        blocks[:, 0] = np.arange(start // 16 + 1, start // 16 + 1 + len(blocks), dtype=np.uint64)
        stream = np.frombuffer(encryptor.update(blocks.tobytes()), np.uint8)[: len(piece)]
        yield (piece ^ stream).tobytes()


def _unpack(plain: Iterator[bytes], method: int, size: int) -> bytes:
    """Put the pieces together; never more than `size` and a byte."""
    if method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("packed by another method")
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    unpacked = BytesIO()
    for piece in plain:
        left = size + 1 - unpacked.tell()
        if left <= 0:
            break
        unpacked.write(inflater.decompress(piece, left) if method == zipfile.ZIP_DEFLATED else piece[:left])
    if unpacked.tell() != size:
        raise zipfile.BadZipFile("another length than it says")
    return unpacked.getvalue()
