from dataclasses import replace

import pytest

from desktop.errors import RecordsError
from desktop.imaging.image import Header
from desktop.records.entry import LogQuery, Patient
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save


def film(records: Records, number: int, **header: object) -> int:
    """Store a film; return its person."""
    person = save(records, analyzed(f"{number:064}", replace(CHILD, **header))).entry.person
    assert person is not None
    return person


def count(records: Records, person: int) -> int:
    """Return how many films are a person's."""
    return records.count(LogQuery(person=person))


def test_a_person_is_summed_up(records: Records) -> None:
    """Newest identity, all ids, number of films, first and last study."""
    person = film(records, 1, study_date="2024-05-06")
    film(records, 2, study_date="2023-01-02")
    summary = records.persons.summary(person)
    assert (summary.person, summary.patient_ids, summary.film_count) == (person, ("0042",), 2)
    assert (summary.first_day, summary.last_day) == ("2023-01-02", "2024-05-06")
    assert summary.patient == Patient("Müller^Hans", "0042", "2021-03-04", "M", 3.5)


def test_the_timeline_is_in_the_order_of_the_studies(records: Records) -> None:
    """Whatever the order of storing; by the newest reading of each film, with all its probabilities."""
    person = film(records, 1, study_date="2024-05-06")
    film(records, 2, study_date="2023-01-02", study_instance_uid="1.2.3")
    save(records, refused(f"{3:064}", replace(CHILD, study_date="2022-01-01")))
    save(records, analyzed(f"{2:064}", replace(CHILD, study_date="2023-01-02", study_instance_uid="1.2.3"), normal=0.875))
    points = records.persons.timeline(person)
    assert [p.entry.study_date for p in points] == ["2022-01-01", "2023-01-02", "2024-05-06"]
    assert [p.probabilities.get("normal") for p in points] == [None, 0.875, 0.25]
    assert points[1].study_uid == "1.2.3"
    assert points[1].entry.version == 2


def test_merged_persons_are_one_everywhere(records: Records) -> None:
    """In the summary, the timeline, the search and the log's entries; by the number of either."""
    first, second = film(records, 1), film(records, 2, patient_id="42", patient_name="Mueller Hans")
    assert first != second
    number = records.persons.merge(second, first)
    for person in (first, second):
        assert records.persons.summary(person).person == first
        assert records.persons.summary(person).patient_ids == ("0042", "42")
        assert len(records.persons.timeline(person)) == count(records, person) == 2
    assert {e.person for e in records.search(LogQuery())} == {first}
    (merge,) = records.persons.merges(second)
    assert (merge.merge, merge.person, merge.into_person, merge.user, merge.undone) == (number, second, first, "try-out", False)


def test_a_merge_is_undone_without_loss(records: Records) -> None:
    """Films that came after the merge go to whom their own identity says."""
    first, second = film(records, 1), film(records, 2, patient_id="42")
    number = records.persons.merge(second, first)
    assert film(records, 3, patient_id="42") == first
    records.persons.unmerge(number)
    assert (count(records, first), count(records, second)) == (1, 2)
    assert [m.undone for m in records.persons.merges(first)] == [True]
    with pytest.raises(RecordsError, match="MERGE-NOT-FOUND"):
        records.persons.unmerge(number)
    assert records.access.audit.verify() is None


def test_merges_of_merges_come_apart_one_by_one(records: Records) -> None:
    """The last first or the first first: the others stay in force, and a new merge may follow."""
    a, b, c, d = (film(records, n, patient_id=f"{n}00") for n in range(1, 5))
    ab, cd = records.persons.merge(a, b), records.persons.merge(c, d)
    bd = records.persons.merge(a, d)
    assert count(records, a) == count(records, c) == 4
    records.persons.unmerge(ab)
    assert (count(records, a), count(records, b), count(records, c)) == (1, 3, 3)
    records.persons.unmerge(bd)
    assert [count(records, p) for p in (a, b, c, d)] == [1, 1, 2, 2]
    records.persons.merge(b, a)
    records.persons.unmerge(cd)
    assert [count(records, p) for p in (a, b, c, d)] == [2, 2, 1, 1]


def test_a_film_that_fits_both_of_a_merge_is_theirs(records: Records) -> None:
    """Without the merge, two people of that id and name would make it a third."""
    first = film(records, 1, patient_birth_date="2021-03-04")
    second = film(records, 2, patient_birth_date="2019-08-09")
    records.persons.merge(second, first)
    assert film(records, 3, patient_birth_date="") == first


def test_what_is_one_already_is_not_merged(records: Records) -> None:
    """Nor is anybody with nobody."""
    first, second = film(records, 1), film(records, 2, patient_id="42")
    records.persons.merge(first, second)
    for pair in ((first, first), (first, second), (second, first)):
        with pytest.raises(RecordsError, match="MERGE-SAME"):
            records.persons.merge(*pair)
    for ask in (records.persons.summary, records.persons.timeline, records.persons.likely_duplicates, records.persons.merges):
        with pytest.raises(RecordsError, match="PERSON-NOT-FOUND"):
            ask(99)


def test_likely_duplicates_are_found_by_name_and_by_id(records: Records) -> None:
    """Close spellings, turned order, ids written otherwise; not those who are one already, nor a namesake born on another day."""
    person = film(records, 1)
    close = film(records, 2, patient_id="900", patient_name="Mueller Hans")
    same_id = film(records, 3, patient_id="42", patient_name="Eva Berg", patient_birth_date="", patient_sex="")
    merged = film(records, 4, patient_id="901")
    records.persons.merge(merged, person)
    film(records, 5, patient_id="902", patient_birth_date="1960-01-01")
    film(records, 6, patient_id="903", patient_name="Anna Berg")
    found = records.persons.likely_duplicates(person)
    assert sorted(s.person for s in found) == [close, same_id]


def test_a_corrected_name_is_no_duplicate_any_more(records: Records) -> None:
    """What the images are said to be now counts, not what was once typed."""
    person = film(records, 1)
    other = save(records, analyzed("f" * 64, Header()), patient=Patient("Muller Hans", "900"))
    assert [s.person for s in records.persons.likely_duplicates(person)] == [other.entry.person]
    records.correct_patient(other.entry.reading_id, Patient("Berg Eva", "900"))
    assert records.persons.likely_duplicates(person) == []
