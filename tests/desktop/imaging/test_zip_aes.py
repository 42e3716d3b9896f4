"""Entries of ZIP archives that are locked with AES, written by pyzipper 0.4.0."""

import base64
import zipfile
from io import BytesIO

import pytest

from desktop.imaging.zip_aes import WrongPasswordError, decrypt_entry

PASSWORD = "copper lantern 7 é"  # noqa: S105
CONTENT = bytes(range(40)) + b"lightbox " * 5
DEFLATED_256 = base64.b64decode(
    "UEsDBBQAAQBjAC99dV0AAAAAUQAAAFUAAAAIAAsAZmlsbS50eHQBmQcAAgBBRQMIAD18pn4CgHlAYVvB/Flf6hSAeuf1saeQbmMIOulk8WlhYIBAkGZPLukC/w6I"
    "ZBq8yPf5PmJNRmYI1B8jzjxV7WloW4HAkILOd9LUbzXDsGr63VBLAQIUAxQAAQBjAC99dV0AAAAAUQAAAFUAAAAIAAsAAAAAAAAAAACAAQAAAABmaWxtLnR4dAGZ"
    "BwACAEFFAwgAUEsFBgAAAAABAAEAQQAAAIIAAAAAAA=="
)
STORED_128 = base64.b64decode(
    "UEsDBBQAAQBjAC99dV0AAAAAaQAAAFUAAAAIAAsAZmlsbS50eHQBmQcAAgBBRQEAANiZT3isFZe+mmVG7Prs2ynQm1/+xGfS+zaa6luYMiYJK6Qsi0lesIst8dvZ"
    "eVY3hAxh3EeAoma4rqLpfpA0V9gGPLxuC15mSlOqKDT8vw3q8KqhjEFyggxGTwQJ0fk3FxPyiYOgI8L3ZlBLAQIUAxQAAQBjAC99dV0AAAAAaQAAAFUAAAAIAAsA"
    "AAAAAAAAAACAAQAAAABmaWxtLnR4dAGZBwACAEFFAQAAUEsFBgAAAAABAAEAQQAAAJoAAAAAAA=="
)


def decrypt(data: bytes, password: str = PASSWORD) -> bytes:
    """Decrypt the one entry."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return decrypt_entry(archive, archive.infolist()[0], password)


@pytest.mark.parametrize("data", [DEFLATED_256, STORED_128], ids=["deflated, 256 bits", "stored, 128 bits"])
def test_the_password_opens_what_another_program_locked(data: bytes) -> None:
    """What pyzipper locked opens with its password."""
    assert decrypt(data) == CONTENT


def test_another_password_opens_nothing() -> None:
    """Another password opens nothing."""
    with pytest.raises(WrongPasswordError):
        decrypt(DEFLATED_256, "copper lantern 8")


@pytest.mark.parametrize("at", [41 + 16 + 8, 100, 125])
def test_one_changed_bit_is_noticed(at: int) -> None:
    """One changed bit of the locked bytes, or of the code at their end, is noticed."""
    data = bytearray(DEFLATED_256)
    data[at] ^= 1
    with pytest.raises((zipfile.BadZipFile, WrongPasswordError)):
        decrypt(bytes(data))


def test_an_entry_that_is_cut_off_is_noticed() -> None:
    """An entry of which the archive says more than there is, is damaged."""
    data = bytearray(DEFLATED_256)
    at = data.index(b"PK\x01\x02") + 20
    data[at : at + 4] = (10**6).to_bytes(4, "little")
    with pytest.raises(zipfile.BadZipFile):
        decrypt(bytes(data))
