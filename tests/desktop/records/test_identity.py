from dataclasses import replace

import pytest

from desktop.errors import RecordsError
from desktop.imaging.image import Header
from desktop.records.entry import LogQuery, Origin, Patient
from desktop.records.identity import is_compatible, patient_of, says_the_same, typed_patient
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save

ANA = Patient("Silva Ana", "77", "2022-01-02", "F", 2.5)
BEA = Patient("Souza Bea", "78", "2020-05-06", "F", 4.0)


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"name": "ANA^SILVA"}, True),
        ({"age_years": 3.0}, True),
        ({"birth_date": ""}, True),
        ({"sex": ""}, True),
        ({"patient_id": "077"}, False),
        ({"name": "Silva Anna"}, False),
        ({"name": ""}, False),
        ({"name": "Silva Ana Maria"}, False),
        ({"birth_date": "2022-01-03"}, False),
        ({"sex": "M"}, False),
    ],
)
def test_identities_agree_only_when_nothing_contradicts(change: dict[str, object], same: bool) -> None:
    """The id alone does not make two people one."""
    other = replace(ANA, **change)
    assert is_compatible(ANA, other) is same
    assert is_compatible(other, ANA) is same


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"birth_date": "2.1.2022"}, "birth date"),
        ({"birth_date": "20220102"}, "birth date"),
        ({"birth_date": "2022-02-30"}, "birth date"),
        ({"sex": "female"}, "sex"),
        ({"age_years": -1.0}, "age"),
        ({"age_years": float("nan")}, "age"),
        ({"age_years": 131.0}, "age"),
    ],
)
def test_a_typed_identity_that_cannot_be_right_is_refused(change: dict[str, object], field: str) -> None:
    """The sentence names the field and not its content."""
    with pytest.raises(RecordsError, match=f"LOG-PATIENT: The {field} of the patient") as caught:
        typed_patient(replace(ANA, **change))
    assert not any(str(value) in caught.value.reason for value in change.values())


@pytest.mark.parametrize("age", [0.0, 130.0, None])
def test_ages_from_the_day_of_birth_on_are_taken(age: float | None) -> None:
    """A newborn child has one."""
    assert typed_patient(replace(ANA, age_years=age)).age_years == age


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"name": "ANA^SILVA", "patient_id": ""}, True),
        ({"name": ""}, True),
        ({"birth_date": "", "sex": ""}, True),
        ({"name": "", "patient_id": ""}, False),
        ({"patient_id": "78"}, False),
        ({"name": "Souza Ana"}, False),
        ({"birth_date": "2022-01-03"}, False),
        ({"sex": "M"}, False),
    ],
)
def test_what_is_not_said_contradicts_nothing(change: dict[str, object], same: bool) -> None:
    """But a birth date and a sex alone are nobody's."""
    other = replace(ANA, **change)
    assert says_the_same(ANA, other) is same
    assert says_the_same(other, ANA) is same


def test_typed_text_is_made_safe_for_one_line() -> None:
    """Control and bidirectional characters become visible."""
    assert typed_patient(Patient("A\u202eB\nC", "1\x002")) == Patient("A\ufffdB C", "1\ufffd2")


def test_films_of_one_person_carry_one_number(records: Records) -> None:
    """Same id, same name in another order, nothing contradicting: the same person."""
    first = save(records, analyzed("01" * 32))
    second = save(records, analyzed("02" * 32, replace(CHILD, patient_name="HANS MULLER", patient_birth_date="")))
    assert first.entry.person is not None
    assert first.entry.person == second.entry.person
    assert records.count(LogQuery(person=first.entry.person)) == 2


def test_the_same_id_with_another_name_is_another_person(records: Records) -> None:
    """Two clinics, or two days, gave the same number twice."""
    first = save(records, analyzed("01" * 32))
    second = save(records, analyzed("02" * 32, replace(CHILD, patient_name="Meier^Eva")))
    assert first.entry.person != second.entry.person
    assert records.count(LogQuery(patient_id="0042")) == 2
    assert records.count(LogQuery(person=first.entry.person)) == 1


def test_a_scant_identity_never_bridges_two_people(records: Records) -> None:
    """Without a birth date it fits two people of that id and name, and becomes a third, not one of them."""
    people = [
        save(records, analyzed(f"0{n}" * 32, replace(CHILD, patient_birth_date=birth_date))).entry.person
        for n, birth_date in enumerate(("2021-03-04", "2019-08-09", "", "2021-03-04"))
    ]
    assert len(set(people[:3])) == 3
    assert people[3] == people[0]


def test_a_contradiction_with_any_earlier_film_makes_another_person(records: Records) -> None:
    """First no birth date, then one: the same person. Then another: not, although the first film would allow it."""
    people = [
        save(records, analyzed(f"0{n}" * 32, replace(CHILD, patient_birth_date=birth_date))).entry.person
        for n, birth_date in enumerate(("", "2021-03-04", "2019-08-09"))
    ]
    assert people[0] == people[1] != people[2]


def test_without_an_id_films_are_not_joined(records: Records) -> None:
    """A name alone is not enough to show one child's film as another's."""
    header = replace(CHILD, patient_id="")
    people = {save(records, analyzed(f"0{n}" * 32, header)).entry.person for n in range(3)}
    assert len(people) == 3
    assert None not in people


@pytest.mark.parametrize("patient_id", ["UNKNOWN", "000000", "N/A"])
def test_what_stands_for_no_id_joins_no_films(records: Records, patient_id: str) -> None:
    """Two children of a device that writes the same for everybody do not have one timeline."""
    header = Header(patient_name="UNKNOWN^", patient_id=patient_id)
    entries = [save(records, analyzed(f"{number}" * 64, header=header)).entry for number in range(2)]
    assert entries[0].person != entries[1].person
    assert records.persons.likely_duplicates(entries[0].person or 0) == []


def test_nobody_is_no_person(records: Records) -> None:
    """Films without a name are not of one and the same patient; an age alone names nobody."""
    assert save(records, analyzed("01" * 32, Header())).entry.person is None
    assert save(records, analyzed("02" * 32, Header()), patient=Patient(age_years=3.0)).entry.person is None


def test_a_correction_stands_when_the_file_is_read_again(records: Records) -> None:
    """The header still says the wrong name; the person who corrected it knew better."""
    first = save(records, analyzed())
    records.correct_patient(first.entry.reading_id, ANA)
    again = save(records, analyzed())
    assert (again.patient, again.entry.version) == (ANA, 2)
    assert records.count(LogQuery()) == 1


def test_who_it_was_before_is_not_lost(records: Records) -> None:
    """All identities of an image stay, newest first, with where they came from."""
    first = save(records, analyzed())
    records.correct_patient(first.entry.reading_id, ANA)
    corrected = records.correct_patient(first.entry.reading_id, BEA)
    known = records.identities(first.entry.reading_id)
    assert corrected.patient == BEA
    assert [k.patient.name for k in known] == ["Souza Bea", "Silva Ana", "Müller^Hans"]
    assert [k.origin for k in known] == [Origin.TYPED, Origin.TYPED, Origin.HEADER]
    assert corrected.analysis.header == CHILD


def test_an_image_of_two_people_stands_twice(records: Records) -> None:
    """A second identity neither replaces the first nor is lost: both can be found, and each sees the other."""
    save(records, analyzed(header=Header()), patient=ANA)
    second = save(records, analyzed(header=Header()), patient=BEA)
    assert [(e.patient_name, e.version) for e in records.search(LogQuery())] == [("Souza Bea", 2), ("Silva Ana", 1)]
    assert records.count(LogQuery(text="silva")) == 1
    assert [e.patient_name for e in records.versions(second.entry.reading_id)] == ["Souza Bea", "Silva Ana"]
    third = save(records, analyzed(header=Header()))
    assert third.patient == Patient()
    assert records.count(LogQuery()) == 3


@pytest.mark.parametrize(("header", "typed"), [(Header(), ANA), (CHILD, patient_of(CHILD))])
def test_an_explicit_identity_is_never_shown_as_a_corrected_one(records: Records, header: Header, typed: Patient) -> None:
    """The film was corrected from Ana to Bea; typed as Ana's again it is Ana's, and Bea's stays Bea's."""
    first = save(records, analyzed(header=header), patient=typed if header == Header() else None)
    assert first.patient == typed
    records.correct_patient(first.entry.reading_id, BEA)
    again = save(records, analyzed(header=header), patient=typed)
    assert again.patient == typed
    assert {e.patient_name for e in records.search(LogQuery())} == {typed.name, "Souza Bea"}


def test_a_film_without_a_name_takes_the_first_that_it_is_given(records: Records) -> None:
    """One row, no claim against it: the typed identity fills it, and a reading without identity leaves it."""
    save(records, analyzed(header=Header()))
    named = save(records, analyzed(header=Header()), patient=ANA)
    again = save(records, analyzed(header=Header()))
    assert (named.patient, again.patient) == (ANA, ANA)
    assert records.count(LogQuery()) == 1


def test_more_about_the_same_patient_is_added(records: Records) -> None:
    """A corrected age is no second patient."""
    save(records, analyzed(header=Header()), patient=replace(ANA, age_years=None))
    fuller = save(records, analyzed(header=Header()), patient=ANA)
    assert fuller.patient == ANA
    assert records.count(LogQuery()) == 1
    assert len(records.identities(fuller.entry.reading_id)) == 2


def test_files_that_could_not_be_read_are_not_one_image(records: Records) -> None:
    """No hash, no claim that two files are the same."""
    first, second = (save(records, refused("", Header())) for _ in range(2))
    assert (first.entry.version, second.entry.version) == (1, 1)
    assert records.count(LogQuery()) == 2
