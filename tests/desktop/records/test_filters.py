from datetime import date

import pytest

from desktop.errors import RecordsError
from desktop.inference.result import Status
from desktop.records.access import Person
from desktop.records.entry import LogQuery, LogSort, SaidOf
from desktop.records.filters import SavedFilter, query_from, query_text
from desktop.records.roles import Role
from desktop.records.session import Session
from desktop.records.store import Records

FULL = LogQuery(
    text="müller 王",
    label="normal",
    status=Status.WARNING,
    said=SaidOf.OTHERWISE,
    since=date(2024, 2, 29),
    until=date(2024, 12, 31),
    patient_id="P-1",
    person=7,
    days=7,
    sort=LogSort.PROBABILITY,
    descending=False,
)


def test_a_search_comes_back_as_it_was(records: Records) -> None:
    """Every field; an empty one too; sorted by name, and replaced under the same name."""
    records.filters.save("weekly", LogQuery(label="x"))
    records.filters.save("all", LogQuery())
    records.filters.save("weekly", FULL)
    assert records.filters.list() == [SavedFilter("all", LogQuery()), SavedFilter("weekly", FULL)]


def test_everybody_sees_their_own(session: Session, records: Records) -> None:
    """Also under the same name, and nobody deletes another's."""
    records.filters.save("mine", FULL)
    anna = Session(session.home, session.key, Person("anna", "Anna", Role.VIEWER))
    with anna.open() as theirs:
        assert theirs.filters.list() == []
        theirs.filters.save("mine", LogQuery())
        theirs.filters.delete("mine")
        assert theirs.filters.list() == []
    assert records.filters.list() == [SavedFilter("mine", FULL)]


def test_a_name_is_needed(records: Records) -> None:
    """Of visible characters."""
    with pytest.raises(RecordsError, match="FILTER-NAME"):
        records.filters.save(" \n", FULL)


def test_the_audit_does_not_know_what_was_searched_for(records: Records) -> None:
    """Neither name nor query; deleting what is not there is no event."""
    records.filters.save("Müller", FULL)
    records.filters.delete("nothing")
    records.filters.delete("Müller")
    entries = records.access.audit.entries()[:2]
    assert [(e.action, e.object_id, e.detail) for e in entries] == [
        ("filter", "", {"change": "delete"}),
        ("filter", "", {"change": "save"}),
    ]


def test_a_newer_versions_field_is_left_out() -> None:
    """Its filter still opens."""
    assert query_from(query_text(FULL)[:-1] + ', "colour": "red"}') == FULL


@pytest.mark.parametrize("text", ["[]", "{", '{"status": "odd"}', '{"since": "yesterday"}'])
def test_what_cannot_be_understood_is_damage(text: str) -> None:
    """Never guessed."""
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        query_from(text)
