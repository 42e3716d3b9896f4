"""Six-digit codes of a telephone as a second factor, without a network: TOTP (RFC 6238) with SHA-1, six digits, 30 seconds.

The secret is in the log and is looked at after the password has opened it. So a code guards the program's door against who has seen
a password being typed; who copies the disk and knows the password needs none.
"""

import base64
import binascii
import hmac
import secrets
from datetime import datetime
from typing import Final
from urllib.parse import quote, urlencode

SECRET_BYTES: Final = 20
"""The length of SHA-1, as RFC 4226, section 4, recommends."""
DIGITS: Final = 6
STEP_S: Final = 30
DRIFT_STEPS: Final = 1
"""How far the clocks of computer and telephone may be apart, in steps (RFC 6238, section 5.2)."""


def new_secret() -> str:
    """Return a random secret in base 32, as telephones take it."""
    return base64.b32encode(secrets.token_bytes(SECRET_BYTES)).decode()


def code(secret: str, at: datetime, *, digits: int = DIGITS) -> str:
    """Return the code of a moment.

    Raises
    ------
    ValueError
        The secret is not base 32.
    """
    return _code_of_step(_bytes(secret), _step(at), digits)


def matching_step(secret: str, typed: str, at: datetime, *, after: int = 0) -> int | None:
    """Return the number of the 30 seconds that a typed code belongs to; None where it is wrong or was used.

    Parameters
    ----------
    secret : str
        In base 32.
    typed : str
        Spaces do not matter.
    at : datetime
        Now, with UTC offset.
    after : int
        The step of the last code that was taken: this one and all before it are refused.
    """
    key, now = _bytes(secret), _step(at)
    plain = "".join(typed.split()).encode("utf-8", "surrogatepass")  # any text may be typed
    found = None
    for step in range(now - DRIFT_STEPS, now + DRIFT_STEPS + 1):
        if hmac.compare_digest(_code_of_step(key, step, DIGITS).encode(), plain) and step > after:
            found = step
    return found


def uri(secret: str, account: str, clinic: str) -> str:
    """Return what the QR code for a telephone holds ("Key URI Format" of Google Authenticator)."""
    issuer = f"Lightbox {clinic}".strip()
    query = urlencode({"secret": secret, "issuer": issuer, "digits": DIGITS, "period": STEP_S}, quote_via=quote)
    return f"otpauth://totp/{quote(issuer, safe='')}:{quote(account, safe='')}?{query}"


def _bytes(secret: str) -> bytes:
    try:
        return base64.b32decode("".join(secret.split()).upper())
    except binascii.Error as error:
        raise ValueError("not base 32") from error


def _step(at: datetime) -> int:
    return int(at.timestamp()) // STEP_S


def _code_of_step(key: bytes, step: int, digits: int) -> str:
    digest = hmac.digest(key, max(step, 0).to_bytes(8, "big"), "sha1")
    start = digest[-1] & 0xF  # RFC 4226, section 5.3
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**digits:0{digits}}"
