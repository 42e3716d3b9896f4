from dataclasses import replace

import pytest

from desktop.records.duplicates import id_key, may_be_one, skeleton
from desktop.records.entry import Patient

ANA = Patient("Silva Ana", "77", "2022-01-02", "F", 2.5)


@pytest.mark.parametrize(
    ("change", "likely"),
    [
        ({"name": "ANA^SILVA", "patient_id": "900"}, True),
        ({"name": "Silva Anna", "patient_id": "900"}, True),
        ({"name": "Sylva Ana", "patient_id": "", "birth_date": ""}, True),
        ({"name": "Silba Ana", "patient_id": "900"}, True),
        ({"name": "Silba Ana", "patient_id": "900", "birth_date": ""}, False),
        ({"name": "Souza Bea", "patient_id": "900"}, False),
        ({"patient_id": "900", "birth_date": "2021-01-02"}, False),
        ({"patient_id": "900", "sex": "M"}, False),
        ({"patient_id": "900", "birth_date": "", "sex": ""}, True),
        ({"patient_id": "0077", "name": ""}, True),
        ({"patient_id": " 77 ", "name": "Souza Bea"}, True),
        ({"patient_id": "77", "name": "Souza Bea", "sex": "M"}, False),
        ({"patient_id": "77", "birth_date": "2022-02-01"}, True),
        ({"patient_id": "900", "name": ""}, False),
    ],
)
def test_what_speaks_for_one_person(change: dict[str, object], likely: bool) -> None:
    """The same whichever is asked first."""
    other = replace(ANA, **change)
    assert may_be_one(ANA, other) is likely
    assert may_be_one(other, ANA) is likely


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mohamed Ali", "Muhammad Ali"),
        ("Müller Hans", "Mueller Hans"),
        ("Елкина Анна", "Ёлкина Анна"),
        ("فاطمة حسين", "فاطمه حسين"),
        ("शर्मा राम", "राम शर्मा"),
        ("欧阳小明", "欧阳小明"),
    ],
)
def test_spellings_of_one_name(a: str, b: str) -> None:
    """In several scripts, without any birth date."""
    assert may_be_one(Patient(a, "1"), Patient(b, "2"))


@pytest.mark.parametrize(("a", "b"), [("王小明", "李小明"), ("Anna Berg", "Emma Borg"), ("राम शर्मा", "सीता शर्मा")])
def test_other_names_stay_other_names(a: str, b: str) -> None:
    """Even with the same birth date: families have twins."""
    assert not may_be_one(Patient(a, "1", "2022-01-02"), Patient(b, "2", "2022-01-02"))


def test_ids_are_compared_without_what_people_leave_out() -> None:
    """Zeros in front, marks, width; but a number of zeros only stays."""
    assert id_key("P-0042/1") == id_key("p 0042 1") == "p00421"
    assert id_key("0042") == id_key("４２") == "42"
    assert id_key("P000") == "p000"


@pytest.mark.parametrize("text", ["UNKNOWN", "N/A", "0", "000 000", "xxxx", "Anonymous", "----", "Unbekannt", "неизвестно"])
def test_what_stands_for_no_id_makes_nobody_alike(text: str) -> None:
    """Two patients of a device that fills an empty field are not the same one by that."""
    assert id_key(text) == ""
    assert not may_be_one(Patient("", text), Patient("", text))


def test_a_name_of_one_consonant_has_no_skeleton() -> None:
    """It would be shared by too many."""
    assert skeleton("Ana") == skeleton("") == ""
    assert skeleton("Anna Lim") == skeleton("Ana Lima") == "lmn"
