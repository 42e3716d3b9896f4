"""Password rules."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import RecordsError
from desktop.records.passwords import SHORTEST, check, problems, strength


@pytest.mark.parametrize(
    "password",
    [
        "correct horse 0",
        "river-moon-42-stone",
        "Xk7#pQm2vL",
        "кот любит молоко",
        "猫は夜に庭で静かに寝ている",
        "tulip window basket",
    ],
)
def test_words_and_random_characters_are_taken_in_any_script(password: str) -> None:
    """No rule asks for capitals, figures or signs."""
    assert problems(password, "anna", "Anna Schmidt") == ()
    assert strength(password, "anna", "Anna Schmidt") >= 2


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", "fewer than 10"),
        ("Xk7#pQm2v", "fewer than 10"),
        ("x" * 1001, "more than 1000"),
        ("tulip window\0basket", "no keyboard"),
        ("anna.schmidt1", "your name"),
        ("Password123!", "tried first"),
        ("P@ssw0rd2024", "tried first"),
        ("Welcome2026!!", "tried first"),
        ("hospital2026", "tried first"),
        ("radiologyxray", "tried first"),
        ("1234567890", "keyboard"),
        ("qwertyuiop", "keyboard"),
        ("poiuytrewq", "keyboard"),
        ("abcdefghijkl", "keyboard"),
        ("aaaaaaaaaaaa", "one pattern"),
        ("xyzxyzxyzxyz", "one pattern"),
        ("blue7blue7blue7", "one pattern"),
        ("1212343412", "one pattern"),
    ],
)
def test_what_everybody_tries_first_is_refused_and_says_why(password: str, problem: str) -> None:
    """Short ones, names, common words with a year, the keyboard, repetitions."""
    found = problems(password, "anna", "Anna Schmidt")
    assert any(problem in text for text in found), found
    assert strength(password, "anna", "Anna Schmidt") <= 1
    with pytest.raises(RecordsError) as caught:
        check(password, "anna", "Anna Schmidt")
    assert caught.value.code == "PASSWORD-WEAK"
    assert found[0] in caught.value.reason


def test_name_matters_only_to_its_owner() -> None:
    """Another person may use the word."""
    assert problems("schmidt-schmidt9", "anna", "Anna Schmidt")
    assert not any("name" in text for text in problems("schmidt-river-9", "bert", "Bert Li"))
    check("schmidt-river-9", "bert", "Bert Li")


def test_composed_and_decomposed_letters_are_judged_alike() -> None:
    """Keyboards differ in how they write an accent."""
    assert (
        problems("Mu\u0308ller-2026", "mueller", "M\u00fcller") == problems("M\u00fcller-2026", "mueller", "M\u00fcller") != ()
    )


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_judged(password: str, name: str) -> None:
    """Whatever is typed: the bar fits the answer."""
    assert (strength(password, name) >= 2) is (problems(password, name) == ())


@given(st.text(string.ascii_letters + string.digits, min_size=16, max_size=24))
def test_longer_is_never_weaker(password: str) -> None:
    """Three characters of their own more do not lower the strength of what is taken."""
    if not problems(password, ""):
        assert strength(password + "-\u03c9\u00df", "") >= strength(password, "")


def test_strength_grows_with_length() -> None:
    """The bar rises while a longer password is typed."""
    text = "Xk7#pQm2vLw9+RtZ"
    levels = [strength(text[:length]) for length in (0, 6, SHORTEST, 16)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert levels[-1] == 4
