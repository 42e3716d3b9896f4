import pytest

from desktop.errors import RecordsError
from desktop.records.entry import Patient
from desktop.records.local_ids import check_character, is_local, local_id, normalise
from desktop.records.store import Records
from tests.desktop.records.readings import analyzed, save

CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def test_the_check_character_is_that_of_the_standard() -> None:
    """The Global Release Identifier's published example uses ISO 7064 MOD 37,36."""
    assert check_character("A12425GABC1234002") == "M"


def seen(text: str) -> str:
    """Return a text as an eye has it that does not tell O from 0 and I from 1."""
    return text.replace("O", "0").replace("I", "1")


@pytest.mark.parametrize("ending", "O0I1")
def test_signs_that_look_alike_are_taken_for_each_other(ending: str) -> None:
    """In the number and at its end; what is stored is the one form."""
    text = next(text for text in map(local_id, range(1000, 2000)) if text[-1] == ending)
    for typed in (text, text.replace("O", "0").replace("I", "1"), "L" + text[1:].replace("0", "O").replace("1", "i")):
        assert normalise(typed) == text


def test_every_mistyped_digit_and_every_swap_is_noticed() -> None:
    """One wrong character anywhere, the check character included; two neighbours that changed places."""
    text = local_id(4270)
    for place in [*range(1, 8), 9]:
        for character in CHARACTERS:
            wrong = text[:place] + character + text[place + 1 :]
            assert is_local(wrong) == (seen(wrong) == seen(text))
    for place in range(1, 7):
        swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        assert is_local(swapped) == (swapped == text)


@pytest.mark.parametrize("typed", ["{}\r\n", " {} ", "{}\t"])
def test_what_a_scanner_or_a_hand_adds_does_not_matter(typed: str) -> None:
    """Line ends, spaces, small letters, no hyphen, full-width characters."""
    text = local_id(427)
    wide = "".join(chr(ord(c) + 0xFEE0) for c in text)
    for form in (text, text.lower(), text.replace("-", ""), text.replace("-", " "), wide):
        assert normalise(typed.format(form)) == text


@pytest.mark.parametrize("text", ["", "0042", "L-1", "H0000427-9", "L0000427", "L0000427-9-9", "L٠٠٠٠٤٢٧-9 x"])
def test_other_ids_are_not_local(text: str) -> None:
    """A hospital's number is left alone by `is_local`, and told by `normalise`."""
    assert not is_local(text)
    with pytest.raises(RecordsError, match="LOCAL-ID"):
        normalise(text)


def test_ids_are_made_once(records: Records) -> None:
    """In blocks that go on where the last ended; the audit knows the block."""
    ids = [*records.local_ids.make(3), *records.local_ids.make(1000)]
    assert ids == [local_id(number) for number in range(1, 1004)]
    entry = records.access.audit.entries(limit=1)[0]
    assert (entry.action, entry.detail) == ("local-ids", {"count": 1000, "first": 4})


@pytest.mark.parametrize("count", [0, -1, 1001])
def test_a_block_has_its_limits(records: Records, count: int) -> None:
    """The caller's mistake."""
    with pytest.raises(ValueError, match="at once"):
        records.local_ids.make(count)


def test_an_id_is_free_until_somebody_has_it(records: Records) -> None:
    """Made here, and no patient was ever given it."""
    mine, other = records.local_ids.make(2)
    assert records.local_ids.is_free(f"{mine}\n")
    assert not records.local_ids.is_free(local_id(3))
    save(records, analyzed(), patient=Patient("Ana", mine))
    assert not records.local_ids.is_free(mine)
    assert records.local_ids.is_free(other)
