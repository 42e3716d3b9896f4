"""The desk's queue in the log: every film is in it before it is analysed, and what a crash left is done once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.gui.actions import Actions
from desktop.gui.analyses import SLICES_AT_ONCE
from desktop.gui.desk import Desk
from desktop.gui.film_jobs import OpenLog
from desktop.gui.read_page import ReadPage
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.batch import ItemState, OpenBatch
from desktop.records.entry import LogQuery, Patient
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.workers.pool import Workers
from tests.desktop.packages import tiny_manifest, write_package
from tests.films import write_volume

Analyse = Callable[[list[Path]], None]
MakeWorkers = Callable[[Path], Workers]
EYE = replace(
    tiny_manifest().population, image_kind="retina_oct", age_years=None, modalities=("OPT",), body_parts=("EYE",), views=()
)


def left(qtbot: QtBot, desk: Desk) -> list[OpenBatch]:
    """Ask for the batches that nobody works on."""
    with qtbot.waitSignal(desk.analyses.queue.left) as signal:
        desk.analyses.queue.look()
    return list(signal.args[0])


def closed(qtbot: QtBot, desk: Desk, paths: list[Path], done: int) -> None:
    """Close a desk, as at the end of the program, when so many films are done."""
    ended: list[int] = []

    def close_when(finished: int, _given: int) -> None:
        if finished == done and not ended:
            ended.append(finished)
            desk.close()

    desk.progress_changed.connect(close_when)
    desk.open_paths(paths)
    qtbot.waitUntil(lambda: bool(ended))


def frames(count: int) -> np.ndarray:
    """Return slices (count, rows, columns), uint8, that the small model judges."""
    ramp = np.linspace(20, 235, 96)[:, np.newaxis]
    rng = np.random.default_rng(1)
    return np.stack([np.clip(ramp + rng.normal(0, 8, (96, 128)), 0, 255).astype(np.uint8) for _ in range(count)])


@pytest.fixture
def eye_desk(qtbot: QtBot, make_workers: MakeWorkers, open_log: OpenLog, tmp_path: Path) -> Desk:
    """Return a desk with a model that judges OCT slices."""
    write_package(tmp_path / "shelf" / "eye", manifest=replace(tiny_manifest(), id="eye", population=EYE))
    desk = Desk(make_workers(tmp_path / "shelf"), open_log)
    with qtbot.waitSignal(desk.ready):
        pass
    return desk


@pytest.fixture
def reading(qtbot: QtBot, session: Session, actions: Actions, look: Look, settings: Settings) -> Callable[[Desk], ReadPage]:
    """Return a function that shows a desk."""

    def show(desk: Desk) -> ReadPage:
        page = ReadPage(desk, session, actions, look, settings)
        qtbot.addWidget(page)
        return page

    return show


def test_batch_begins_before_the_first_film_and_ends_behind_the_last(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """The readings have the ids of the queue; afterwards nothing is left of it but the audit."""
    analyse(jpegs)
    qtbot.waitUntil(lambda: not desk.working)
    with open_log() as records:
        entries = [e for e in records.access.audit.entries() if e.action in (Action.BATCH_START, Action.BATCH_END, Action.SAVE)]
        assert [e.action for e in reversed(entries)] == [Action.BATCH_START, *[Action.SAVE] * 3, Action.BATCH_END]
        assert entries[0].detail == {"saved": 3, "left-out": 0, "waiting": 0}
        assert records.access.connection.execute("SELECT count(*) FROM batch_items").fetchone()[0] == 0


def test_what_is_no_image_is_left_out_and_the_batch_ends(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """A letter on a CD keeps no batch open."""
    jpegs[1].write_text("Dear colleague", encoding="utf-8")
    analyse(jpegs[:2])
    qtbot.waitUntil(lambda: not desk.working)
    assert left(qtbot, desk) == []
    with open_log() as records:
        assert records.access.audit.entries(limit=1)[0].detail == {"saved": 1, "left-out": 1, "waiting": 0}


def test_closed_program_leaves_a_batch_that_the_next_desk_goes_on_with(
    qtbot: QtBot, desk: Desk, workers: Workers, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """What is saved is not analysed again; it says how many there are."""
    closed(qtbot, desk, jpegs, 1)
    with open_log() as records:
        saved = records.count(LogQuery())
    assert saved < 3
    second = Desk(workers, open_log)
    with qtbot.waitSignal(second.ready):
        pass
    (batch,) = left(qtbot, second)
    assert (batch.saved, batch.waiting) == (saved, 3 - saved)
    second.resume_batch(batch.number)
    qtbot.waitUntil(lambda: len(second.model.films) == 3 - saved and not second.working)
    assert {film.path for film in second.model.films} == set(jpegs[saved:])
    assert all(film.stored is not None for film in second.model.films)
    with open_log() as records:
        assert records.access.connection.execute("SELECT count(*) FROM readings").fetchone()[0] == 3
    assert left(qtbot, second) == []
    second.close()


def test_file_that_is_away_goes_on_waiting(qtbot: QtBot, desk: Desk, open_log: OpenLog, jpegs: list[Path]) -> None:
    """The disc was changed: the batch is offered again."""
    with open_log() as records:
        records.batches.start(jpegs).let_go()
    jpegs[1].rename(jpegs[1].with_suffix(".away"))
    with qtbot.waitSignal(desk.analyses.queue.left, check_params_cb=lambda batches: len(batches) == 1):
        desk.resume_batch(1)
    (batch,) = left(qtbot, desk)
    assert (batch.saved, batch.waiting) == (2, 1)


def test_discarded_batch_is_gone(qtbot: QtBot, desk: Desk, open_log: OpenLog, jpegs: list[Path]) -> None:
    """And puts nothing on the desk."""
    with open_log() as records:
        records.batches.start(jpegs).let_go()
    with qtbot.waitSignal(desk.analyses.queue.left) as signal:
        desk.analyses.queue.discard(1)
    assert signal.args[0] == []
    assert desk.model.films == ()


def test_stopped_batch_can_be_gone_on_with(qtbot: QtBot, desk: Desk, open_log: OpenLog, jpegs: list[Path]) -> None:
    """Also where it is stopped before the log has it; a film that somebody took off the list is not offered again."""
    desk.analyses.pause(True)
    desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: len(desk.analyses.line.waiting) == 3)
    desk.remove(desk.model.films[0])
    desk.cancel()
    qtbot.waitUntil(lambda: not desk.working)
    assert desk.model.films == ()
    (batch,) = left(qtbot, desk)
    assert (batch.waiting, batch.left_out) == (2, 1)
    desk.resume_batch(batch.number)
    qtbot.waitUntil(lambda: len(desk.model.films) == 2 and not desk.working)
    assert all(film.stored is not None for film in desk.model.films)
    assert left(qtbot, desk) == []
    desk.clear()
    desk.analyses.pause(True)
    desk.films_added.connect(lambda _: QTimer.singleShot(0, desk.cancel))  # at once: while the log is still being told
    desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: not desk.working)
    assert desk.model.films == ()
    assert [batch.waiting for batch in left(qtbot, desk)] == [3]


def test_paused_desk_begins_no_film_and_goes_on(qtbot: QtBot, desk: Desk, open_log: OpenLog, jpegs: list[Path]) -> None:
    """Paused it wants nothing of the log, so that a lock can close it; the queue keeps what waits."""
    desk.analyses.pause(True)
    desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: len(desk.analyses.line.waiting) == 3 and not desk.working)
    assert desk.busy
    with open_log() as records:
        assert {item.state for item in records.batches.items(1)} == {ItemState.WAITING}
    desk.analyses.pause(False)
    qtbot.waitUntil(lambda: not desk.working)
    assert all(film.stored is not None for film in desk.model.films)


def test_slices_of_a_volume_are_queued_judged_and_saved_each(
    qtbot: QtBot, eye_desk: Desk, open_log: OpenLog, tmp_path: Path, jpegs: list[Path]
) -> None:
    """More than go in one; the next file comes behind all of them."""
    count = SLICES_AT_ONCE + 3
    eye_desk.open_paths([write_volume(tmp_path / "eye.dcm", frames(count)), jpegs[0]])
    qtbot.waitUntil(lambda: len(eye_desk.model.films) == count + 1 and not eye_desk.working)
    *slices, last = eye_desk.model.films
    assert [film.frame for film in slices] == list(range(count))
    assert {film.frame_count for film in slices} == {count}
    assert all(film.stored is not None and film.stored.analysis.frame == film.frame for film in slices)
    assert last.path == jpegs[0]
    with open_log() as records:
        assert records.count(LogQuery()) == count + 1
        assert records.access.audit.entries(limit=1)[0].detail == {"saved": count + 1, "left-out": 0, "waiting": 0}
    eye_desk.close()


def test_patient_of_a_volume_is_corrected_on_all_its_slices(
    qtbot: QtBot, eye_desk: Desk, session: Session, reading: Callable[[Desk], ReadPage], tmp_path: Path
) -> None:
    """One eye is of one person; what waits is saved under the name as well."""
    page = reading(eye_desk)
    eye_desk.open_paths([write_volume(tmp_path / "eye.dcm", frames(3))])
    qtbot.waitUntil(lambda: len(eye_desk.model.films) == 3 and not eye_desk.working)
    first = eye_desk.model.films[0]
    page.patients.correct(first, replace(first.patient, name="Okafor^Ada", patient_id=first.patient.patient_id))
    page.patients._on_decided(replace(first.patient, name="Okafor^Ada"))
    qtbot.waitUntil(lambda: not eye_desk.working)
    assert {film.patient.name for film in eye_desk.model.films} == {"Okafor^Ada"}
    with session.open() as records:
        assert {entry.patient_name for entry in records.search(LogQuery())} == {"Okafor^Ada"}
    eye_desk.close()


def test_patient_that_is_said_while_slices_are_analysed_reaches_them(
    qtbot: QtBot, eye_desk: Desk, open_log: OpenLog, tmp_path: Path
) -> None:
    """Those that run are saved as the file says and corrected then; those that wait are saved under the name."""
    eye_desk.open_paths([write_volume(tmp_path / "eye.dcm", frames(SLICES_AT_ONCE + 3))])
    qtbot.waitUntil(lambda: len(eye_desk.analyses.line.running) == SLICES_AT_ONCE)
    for film in eye_desk.model.films:
        eye_desk.correct_patient(film, Patient("Okafor^Ada", "7", age_years=67.0))
    qtbot.waitUntil(lambda: not eye_desk.working)
    assert {film.patient.name for film in eye_desk.model.films} == {"Okafor^Ada"}
    with open_log() as records:
        assert {entry.patient_name for entry in records.search(LogQuery())} == {"Okafor^Ada"}
        assert records.count(LogQuery()) == SLICES_AT_ONCE + 3
    eye_desk.close()


def test_volume_of_a_device_that_no_model_judges_is_shown_and_not_scored(
    desk: Desk, analyse: Analyse, open_log: OpenLog, tmp_path: Path
) -> None:
    """One film, one refusal, however many frames."""
    analyse([write_volume(tmp_path / "cine.dcm", frames(5), Modality="US", BodyPartExamined="HEART")])
    (film,) = desk.model.films
    assert film.analysis.code.startswith("SCOPE-")
    assert film.preview
    with open_log() as records:
        assert records.count(LogQuery()) == 1
