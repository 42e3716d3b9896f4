"""Codes of a telephone."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from desktop.records import totp

RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"  # noqa: S105  the standard's "12345678901234567890"
NOW = datetime(2026, 3, 4, 9, 30, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_codes_are_those_of_the_standard(seconds: int, expected: str) -> None:
    """RFC 6238, appendix B, and the last six digits of it, which telephones show."""
    at = datetime.fromtimestamp(seconds, UTC)
    assert totp.code(RFC_SECRET, at, digits=8) == expected
    assert totp.code(RFC_SECRET, at) == expected[2:]


@pytest.mark.parametrize(("apart_s", "taken"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_clocks_may_be_one_step_apart(apart_s: int, taken: bool) -> None:
    """A code is taken from one step before to one step after."""
    typed = totp.code(RFC_SECRET, NOW + timedelta(seconds=apart_s))
    assert (totp.matching_step(RFC_SECRET, typed, NOW) is not None) is taken


def test_used_code_and_those_before_it_are_refused() -> None:
    """After a code was taken only later ones are."""
    before, now, later = (totp.code(RFC_SECRET, NOW + timedelta(seconds=s)) for s in (-30, 0, 30))
    used = totp.matching_step(RFC_SECRET, now, NOW)
    assert used is not None
    assert totp.matching_step(RFC_SECRET, now, NOW, after=used) is None
    assert totp.matching_step(RFC_SECRET, before, NOW, after=used) is None
    assert totp.matching_step(RFC_SECRET, later, NOW, after=used) == used + 1


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "１２３４５６", "\udc80"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    """Any text may be typed."""
    assert totp.matching_step(RFC_SECRET, typed, NOW) is None


def test_code_may_be_typed_with_a_space() -> None:
    """As telephones show it."""
    shown = totp.code(RFC_SECRET, NOW)
    assert totp.matching_step(RFC_SECRET, f" {shown[:3]} {shown[3:]}", NOW) is not None


def test_secrets_are_as_long_as_the_standard_recommends_and_differ() -> None:
    """160 bits (RFC 4226, section 4), in base 32 without padding, which telephones do not take."""
    secrets = {totp.new_secret() for _ in range(10)}
    assert len(secrets) == 10
    assert all(len(secret) == 32 and "=" not in secret for secret in secrets)


def test_text_that_is_no_secret_is_a_bug() -> None:
    """Secrets are made here, never typed."""
    with pytest.raises(ValueError, match="base 32"):
        totp.code("not a secret!", NOW)


def test_telephone_gets_account_and_clinic_whatever_their_letters() -> None:
    """The text of the QR code keeps its parts apart."""
    parts = urlsplit(totp.uri(RFC_SECRET, "anna", "Clínica: A&B/2"))
    assert (parts.scheme, parts.netloc, unquote(parts.path)) == ("otpauth", "totp", "/Lightbox Clínica: A&B/2:anna")
    assert parse_qs(parts.query) == {
        "secret": [RFC_SECRET],
        "issuer": ["Lightbox Clínica: A&B/2"],
        "digits": ["6"],
        "period": ["30"],
    }
