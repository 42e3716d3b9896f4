import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.records.folding import fold


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Müller^Hans", "MULLER HANS"),
        ("Kowalski Łukasz", "kowalski lukasz"),
        ("Øverby", "overby"),
        ("Groß", "gross"),
        ("İpek Şahin", "ipek sahin"),
        ("Nguyễn Thị Mai", "nguyen thi mai"),
        ("O’Brien", "o'brien"),
        ("Anna-Karin", "anna karin"),
        ("Ёлкина Пётр", "елкина петр"),
        ("إبراهيم", "ابراهيم"),
        ("مُحَمَّد", "محمد"),
        ("فاطمة", "فاطمه"),
        ("مـحـمـد", "محمد"),
        ("क़ुरैशी", "कुरैशी"),
        ("ＡＢＣ　１２", "abc 12"),
        ("٠٤٢", "042"),
        ("IM_0001.dcm", "im 0001 dcm"),
    ],
)
def test_ways_of_writing_fold_to_the_same_words(written: str, typed: str) -> None:
    """Case, accents, points, widths, digits and marks between words make no difference."""
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(("a", "b"), [("राम", "रमा"), ("कि", "की"), ("か", "が"), ("王", "玉"), ("김", "금"), ("ana", "anna")])
def test_other_letters_stay_other_letters(a: str, b: str) -> None:
    """Vowel signs and voicing marks are not accents."""
    assert fold(a) != fold(b)


def test_the_end_of_a_word_can_still_be_typed() -> None:
    """A syllable of Hangul is found while it is being composed."""
    assert fold("한국").startswith(fold("하"))


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """Queries and stored words meet in one form."""
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_words_do_not_run_into_each_other(a: str, b: str) -> None:
    """Texts joined by a blank fold to their words joined by a blank."""
    assert fold(f"{a} {b}") == " ".join(f"{fold(a)} {fold(b)}".split())
