"""How one key is wrapped under another: AES-256-GCM under a key that Argon2id (RFC 9106) makes of a password, or under a printed one."""

import hashlib
import secrets
import time
import unicodedata
from dataclasses import dataclass, replace
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import RecordsError

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
BOX_BYTES: Final = KEY_BYTES + 16
"""Key and tag of GCM."""
RECOVERY_GROUPS: Final = 7
RECOVERY_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, which are misread on paper."""


@dataclass(frozen=True)
class Cost:
    """Parameters of Argon2id."""

    memory_kib: int = 64 * 1024
    passes: int = 3

    def __post_init__(self) -> None:
        if not all(type(value) is int for value in (self.memory_kib, self.passes)):  # they come from a file
            raise TypeError("not a whole number")
        if self.memory_kib < 64 * 1024 or self.passes < 3 or self.memory_kib > 1024 * 1024 or self.passes > 100:
            raise ValueError("out of range")


LOWEST_COST: Final = Cost()


@dataclass(frozen=True)
class Wrapped:
    """The log's key as one person's password, or the recovery key, opens it."""

    salt: bytes
    nonce: bytes
    box: bytes
    cost: Cost | None
    """None: wrapped under the recovery key, which needs no stretching."""

    def __post_init__(self) -> None:
        if (len(self.salt), len(self.nonce), len(self.box)) != (SALT_BYTES, NONCE_BYTES, BOX_BYTES):
            raise ValueError("not a wrapped key")


def calibrate(target_s: float = 0.4) -> Cost:
    """Return the cost that takes about `target_s` on this machine, and at least the lowest one."""
    started = time.perf_counter()
    stretch("calibration", bytes(SALT_BYTES), LOWEST_COST)
    one_pass_s = (time.perf_counter() - started) / LOWEST_COST.passes
    return replace(LOWEST_COST, passes=min(100, max(LOWEST_COST.passes, round(target_s / one_pass_s))))


def stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key that a password gives, slowly; the same letters give the same key however a keyboard composes them."""
    plain = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    return Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=1, memory_cost=cost.memory_kib).derive(plain)


def derive(key: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    """Return a key for one purpose from a random one (HKDF, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"lightbox " + purpose).derive(key)


def recovery_wrapping(recovery_key: str, salt: bytes) -> bytes:
    """Return the key that a recovery key gives. It has 130 random bits and needs no stretching.

    Raises
    ------
    RecordsError
        ``RECOVERY-KEY``: it is mistyped.
    """
    return derive(read_recovery_key(recovery_key).encode(), b"recovery", salt)


def seal(key: bytes, wrapping: bytes, context: bytes, salt: bytes, cost: Cost | None) -> Wrapped:
    """Wrap a key; only the same context opens it."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return Wrapped(salt, nonce, AESGCM(wrapping).encrypt(nonce, key, context), cost)


def unseal(wrapped: Wrapped, wrapping: bytes, context: bytes) -> bytes | None:
    """Return the key that was wrapped; None where the wrapping key or the context is another."""
    try:
        return AESGCM(wrapping).decrypt(wrapped.nonce, wrapped.box, context)
    except InvalidTag:
        return None


def new_recovery_key() -> str:
    """Return a recovery key to be printed: seven groups of four characters, the last two characters a check."""
    data = "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_GROUPS * 4 - 2))
    text = data + _check_characters(data)
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def read_recovery_key(typed: str) -> str:
    """Return a typed recovery key in its plain form.

    Raises
    ------
    RecordsError
        ``RECOVERY-KEY``: it is mistyped.
    """
    plain = "".join(c for c in typed.upper().translate(str.maketrans("OIL", "011")) if c in RECOVERY_ALPHABET)
    if len(plain) != RECOVERY_GROUPS * 4 or _check_characters(plain[:-2]) != plain[-2:]:
        raise RecordsError("RECOVERY-KEY")
    return plain


def _check_characters(data: str) -> str:
    digest = hashlib.sha256(data.encode()).digest()
    return "".join(RECOVERY_ALPHABET[byte % 32] for byte in digest[:2])
