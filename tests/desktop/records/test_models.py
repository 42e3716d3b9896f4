"""The models that the clinic had, as the audit tells it."""

import json

import pytest

from desktop.errors import RecordsError
from desktop.inference.result import ModelRef
from desktop.records.access import Person
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.store import Records

CHILD, ADULT = ModelRef("child", "1.0", "a" * 64), ModelRef("adult", "2.0", "b" * 64)


def told(records: Records) -> list[tuple[str, str]]:
    """Return the model and the kind of each change in the audit, oldest first."""
    entries = [entry for entry in records.access.audit.entries() if entry.action == Action.MODEL_CHANGE]
    return [(entry.object_id, entry.detail["change"]) for entry in reversed(entries)]


def test_first_models_came(records: Records) -> None:
    """The log that never saw a model writes down each."""
    assert records.models.note([CHILD, ADULT]) == 2
    assert told(records) == [("adult", "came"), ("child", "came")]
    assert records.models.known() == {"adult": f"2.0 {'b' * 64}", "child": f"1.0 {'a' * 64}"}


def test_same_models_write_nothing(records: Records) -> None:
    """Not even an entry: it is asked at every login."""
    records.models.note([CHILD, ADULT])
    head = records.access.audit.head()["sequence"]
    assert records.models.note([ADULT, CHILD]) == 0
    assert records.access.audit.head()["sequence"] == head


@pytest.mark.parametrize("new", [ModelRef("child", "1.1", "a" * 64), ModelRef("child", "1.0", "c" * 64)])
def test_other_version_or_hash_is_a_change(records: Records, new: ModelRef) -> None:
    """Other weights under the same version too; the entry names both."""
    records.models.note([CHILD, ADULT])
    assert records.models.note([new, ADULT]) == 1
    entry = records.access.audit.entries(limit=1)[0]
    assert entry.detail == {"change": "changed", "from": f"1.0 {'a' * 64}", "to": f"{new.version} {new.sha256}"}


def test_model_that_went_and_came_back_is_told_twice(records: Records) -> None:
    """Its time away is a time without it."""
    for installed in ([CHILD, ADULT], [ADULT], [CHILD, ADULT]):
        records.models.note(installed)
    assert told(records)[2:] == [("child", "went"), ("child", "came")]
    assert records.access.audit.verify() is None


def test_viewer_notes_no_change_but_sees_none_either(session: Session) -> None:
    """A viewer's login with the same models is no error; a change waits for who may judge films."""
    with session.open() as records:
        records.models.note([CHILD])
    with Session(session.home, session.key, Person("vera", "", Role.VIEWER)).open() as records:
        assert records.models.note([CHILD]) == 0
        with pytest.raises(RecordsError, match="NOT-ALLOWED"):
            records.models.note([])
        assert json.dumps(records.models.known()).count("child") == 1
