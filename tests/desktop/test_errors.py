"""Codes and sentences."""

import pickle
import re
import string
from pathlib import Path

import pytest

import desktop
from desktop.errors import ERRORS, FIELD_LENGTH, INFORMATION, NOTICES, ImageError, LightboxError, Notice, ScopeError, clean_text

SOURCES = {
    path: path.read_text(encoding="utf-8") for path in Path(desktop.__file__).parent.rglob("*.py") if path.stem != "errors"
}
ALL = ERRORS | NOTICES


def longest(code: str) -> dict[str, object]:
    """Return the longest values that the fields of a sentence can take."""
    names = {name for _, name, _, _ in string.Formatter().parse(ALL[code]) if name}
    return dict.fromkeys(names, "x" * 1000) | dict.fromkeys(names & {"rows", "columns", "minimum"}, 65535)


@pytest.mark.parametrize("code", ALL)
def test_every_code_is_used_and_plain(code: str) -> None:
    """No sentence without a place that says it."""
    assert re.fullmatch(r"[A-Z][A-Z0-9-]+", code)
    assert any(f'"{code}"' in source for source in SOURCES.values())


@pytest.mark.parametrize("code", ERRORS)
def test_every_error_is_one_line_of_at_most_300_characters(code: str) -> None:
    """With the longest values too."""
    reason = LightboxError(code, **longest(code)).reason
    assert len(reason) <= 300
    assert "\n" not in reason
    assert reason.endswith(".")


def test_scope_errors_hold_the_word() -> None:
    """Others rely on it to tell a refusal by scope from a bad file."""
    raised = {code for source in SOURCES.values() for code in re.findall(r'ScopeError\(\s*"([A-Z-]+)"', source)}
    assert raised
    assert all("SCOPE" in code for code in raised)


def test_information_is_among_the_notices() -> None:
    """No code is both unknown and harmless."""
    assert NOTICES.keys() >= INFORMATION
    assert Notice("SAMPLE").information
    assert not Notice("LOSSY").information


def test_notice_of_another_version_is_shown_by_its_code() -> None:
    """An old reading stays readable."""
    assert Notice("NO-LONGER-KNOWN", {"field": 1}).text == "NO-LONGER-KNOWN"


def test_sentence_names_its_fields() -> None:
    """The value that was wrong stands in the sentence."""
    error = ScopeError("SCOPE-MODALITY", modality="CT", model="Tiny", allowed="CR and DX")
    assert error.reason == "The modality is CT; Tiny judges CR and DX only."
    assert str(error) == f"SCOPE-MODALITY: {error.reason}"


def test_errors_cross_the_border_between_processes() -> None:
    """Class, code and fields arrive."""
    error = pickle.loads(pickle.dumps(ImageError("IMAGE-FORMAT", format="TIFF", detail="x")))  # noqa: S301
    assert (type(error), error.code, error.reason) == (
        ImageError,
        "IMAGE-FORMAT",
        "This kind of TIFF image cannot be read (x); export it as DICOM, JPEG or PNG.",
    )


@pytest.mark.parametrize(
    ("value", "cleaned"),
    [
        ("a\nb\tc", "a b c"),
        ("  many   blanks ", "many blanks"),
        ("evil\u202etxt", "evil\ufffdtxt"),
        ("zero\u200bwidth", "zero\ufffdwidth"),
        ("\x1b[31mred", "\ufffd[31mred"),
        ("x" * 200, "x" * (FIELD_LENGTH - 1) + "…"),
        ("अमीना 王小明", "अमीना 王小明"),
        (12, "12"),
    ],
)
def test_text_from_a_file_is_made_safe_for_one_line(value: object, cleaned: str) -> None:
    """Control, bidirectional and zero-width characters become visible."""
    assert clean_text(value) == cleaned
