"""Which films of the log are earlier ones of the same patient and kind."""

from dataclasses import replace

import pytest

from desktop.gui.priors import Priors, find_priors
from desktop.inference.result import ModelRef
from desktop.records.entry import StoredReading
from desktop.records.roles import Action
from desktop.records.session import Session
from tests.desktop.records.readings import CHILD, MODEL, analyzed, refused, save

OCT_MODEL = ModelRef("retina-oct", "1.0.0", "cd" * 32)
KINDS = {MODEL.id: "chest_frontal", OCT_MODEL.id: "retina_oct"}


def stored(session: Session, number: int, day: str, **changes: object) -> StoredReading:
    """Save a judged film of a day; `changes` are those of its header or of its analysis."""
    header = {name: changes.pop(name) for name in list(changes) if hasattr(CHILD, name)}
    with session.open() as records:
        return save(records, analyzed(f"{number:064x}", replace(CHILD, study_date=day, **header), **changes))


def found(session: Session, of: StoredReading, wanted: str = "") -> tuple[list[str], str]:
    """Return the ids of the earlier films, and of the one that is shown."""
    priors: Priors = find_priors(session.open, of.entry.reading_id, KINDS, wanted)
    shown = priors.shown.entry.reading_id if priors.shown is not None else ""
    return [entry.reading_id for entry in priors.earlier], shown


def ids(*readings: StoredReading) -> list[str]:
    """Return ids of readings."""
    return [reading.entry.reading_id for reading in readings]


def test_earlier_films_of_one_patient_newest_first(session: Session) -> None:
    """Neither later ones nor those of others; the newest is shown, and the audit knows that it was looked at."""
    first, third, second = (stored(session, n, day) for n, day in ((1, "2024-01-02"), (2, "2024-05-06"), (3, "2024-03-04")))
    stored(session, 4, "2024-02-01", patient_id="0099", patient_name="Other^Hans")
    assert found(session, third) == (ids(second, first), second.entry.reading_id)
    assert found(session, first) == ([], "")
    with session.open() as records:
        viewed = [entry.object_id for entry in records.access.audit.entries() if entry.action == Action.VIEW]
    assert viewed == ids(second)


def test_of_one_day_what_was_read_before_is_earlier(session: Session) -> None:
    """Two films of a morning are one after the other."""
    first, second = stored(session, 1, "2024-01-02"), stored(session, 2, "2024-01-02")
    assert found(session, second) == (ids(first), first.entry.reading_id)
    assert found(session, first) == ([], "")


def test_only_pictures_of_the_same_kind_count(session: Session) -> None:
    """An eye is not compared with a chest, nor with the other eye; what was refused counts by its modality."""
    chest = stored(session, 1, "2024-01-02")
    right = stored(session, 2, "2024-01-03", modality="OPT", laterality="R", model=OCT_MODEL)
    stored(session, 3, "2024-01-04", modality="OPT", laterality="L", model=OCT_MODEL)
    with session.open() as records:
        unread = save(records, refused("f" * 64, replace(CHILD, study_date="2024-01-05", modality="DX"), model=None))
        save(records, refused("e" * 64, replace(CHILD, study_date="2024-01-05", modality="US"), model=None))
    assert found(session, stored(session, 4, "2024-02-02"))[0] == ids(unread, chest)
    eye = stored(session, 5, "2024-02-03", modality="OPT", laterality="R", model=OCT_MODEL)
    assert found(session, eye)[0] == ids(right)


@pytest.mark.parametrize("frame", [0, 2])
def test_of_a_volume_the_slice_with_the_same_number_is_shown(session: Session, frame: int) -> None:
    """And it stands in the list once; slices of the film itself are not earlier."""
    oct_scan = {"modality": "OPT", "model": OCT_MODEL}
    slices = [stored(session, 1, "2024-01-02", frame=number, **oct_scan) for number in range(4)]
    present = [stored(session, 2, "2024-02-02", frame=number, **oct_scan) for number in range(4)]
    assert found(session, present[frame])[0] == ids(slices[frame])


def test_wanted_film_is_shown_instead_of_the_newest(session: Session) -> None:
    """Of whatever kind it is: somebody asked for it."""
    first, _, third = (stored(session, n, f"2024-01-0{n}") for n in (1, 2, 3))
    assert found(session, third, first.entry.reading_id)[1] == first.entry.reading_id


def test_film_of_nobody_has_no_earlier_ones(session: Session) -> None:
    """Two films without a name are not of one patient."""
    nobody = replace(CHILD, patient_name="", patient_id="", patient_birth_date="")
    with session.open() as records:
        save(records, analyzed("1" * 64, nobody))
        second = save(records, analyzed("2" * 64, nobody))
    assert second.entry.person is None
    assert found(session, second) == ([], "")
