import pytest

from desktop.records.folding import fold
from desktop.records.grams import condition, grams, match


def test_a_word_is_found_by_any_three_letters_and_by_its_beginning() -> None:
    """Each piece once."""
    assert grams("anna anton") == "ann nna a an ant nto ton"


def test_scripts_without_blanks_are_found_by_any_character() -> None:
    """One and two of them, anywhere in the word."""
    assert set(grams(fold("欧阳小明")).split()) >= {"欧", "阳", "小", "明", "欧阳", "阳小", "小明", "欧阳小", "阳小明"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [(["an"], '"an"'), (["anna"], '"ann" AND "nna"'), (["ann", "王"], '"ann" AND "王"'), (["aaaaaa"], '"aaa"')],
)
def test_a_search_asks_for_all_pieces(typed: list[str], expected: str) -> None:
    """Each once, quoted, so that no letter means anything to FTS5."""
    assert match(typed) == expected


def test_a_short_word_is_compared_with_beginnings() -> None:
    """As the index holds no other pieces of that length."""
    assert condition("an")[1] == " an"
    assert condition("ann")[1] == "ann"
    assert condition("明")[1] == "明"
