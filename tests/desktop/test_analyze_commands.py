"""A batch on the command line that is cut short: what was saved is said, and the rest is done, once."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.analyze_commands import _line
from desktop.errors import Notice
from desktop.exit_status import ExitStatus
from desktop.log_batch import at_work
from desktop.records.batch import Batch, ItemState
from desktop.records.entry import LogQuery
from desktop.records.roles import Action, Role
from desktop.records.settings import ACCEPTED_BY
from tests.desktop.clinic import Clinic
from tests.desktop.program import COMMAND, run
from tests.desktop.records.readings import analyzed
from tests.films import write_film, write_volume


def noise(seed: int) -> np.ndarray:
    """Return a picture that every model refuses, which takes less time than an answer."""
    return np.random.default_rng(seed).integers(0, 256, (96, 96), dtype=np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with four pictures and a letter."""
    folder = tmp_path / "disc"
    folder.mkdir()
    for number in range(4):
        Image.fromarray(noise(number)).save(folder / f"{number}.png")
    (folder / "letter.txt").write_text("Dear colleague", encoding="utf-8")
    return folder


def interrupted(clinic: Clinic, folder: Path, done: int) -> None:
    """Leave a batch as a crash does, behind so many saved readings."""
    with clinic.session().open() as records:
        batch = records.batches.start(sorted(folder.iterdir()))
        save_some(clinic, batch, done)
        batch.let_go()


def save_some(clinic: Clinic, batch: Batch, done: int) -> None:
    """Judge and save the first items of a batch."""
    from desktop.log_batch import options_of, work_off  # noqa: PLC0415
    from desktop.workers.pool import Workers  # noqa: PLC0415

    part = Batch(batch.number, batch.options, batch.items[:done], batch.claim)
    with clinic.session().open() as records, Workers() as workers:
        assert len(list(work_off(records, workers, part, options_of(part.options)))) == done


def test_nothing_is_judged_for_a_log_whose_intended_use_nobody_accepted(
    clinic: Clinic, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the window lets nobody in: no reading, no table, and what was waiting waits; once it is accepted the same command goes."""
    interrupted(clinic, folder, 0)
    table = folder / "table.csv"
    analyze, resume = (["analyze", str(folder / "0.png"), "--log", "--csv", str(table)], ["log", "resume", "--discard"])
    with clinic.session().open() as records:
        records.settings.set(ACCEPTED_BY, "")
    for command in (analyze, resume):
        assert run([*command, *clinic.login(Role.OPERATOR)]) == ExitStatus.USAGE
        assert "[USE-NOT-ACCEPTED]" in capsys.readouterr().err
    with clinic.session().open() as records:
        (left,) = records.batches.open_batches()
        assert (left.waiting, records.count(LogQuery()), table.exists()) == (5, 0, False)
        records.settings.set(ACCEPTED_BY, "ada")
    assert run([*resume, *clinic.login(Role.OPERATOR)]) == ExitStatus.OK


def test_killed_batch_is_told_by_the_next_and_resumed(clinic: Clinic, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A real program, killed behind its first line: nothing is lost, nothing is there twice."""
    login = clinic.login(Role.OPERATOR)
    command = [*COMMAND, "analyze", str(folder), "--log", *login]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True)
    assert program.stdout is not None
    assert program.stdout.readline()
    os.killpg(program.pid, signal.SIGKILL) if sys.platform != "win32" else program.kill()
    program.stdout.close()
    program.wait()
    with clinic.session().open() as records:
        saved = records.count(LogQuery())
        assert 1 <= saved < 4
        items = records.batches.items(records.batches.open_batches()[0].number)
        assert sum(item.state is ItemState.SAVED for item in items) == saved
    run(["analyze", str(folder / "0.png"), "--log", *login])
    assert f"Its images: {saved} saved, 0 left out, {5 - saved} waiting" in capsys.readouterr().err
    assert run(["log", "resume", *login]) == ExitStatus.REFUSED
    said = capsys.readouterr()
    assert f"{5 - saved} file" in said.out.splitlines()[-1]
    with clinic.session().open() as records:
        assert records.batches.open_batches() == []
        assert records.count(LogQuery()) == 4
        rows = records.access.connection.execute("SELECT count(*) FROM readings").fetchone()[0]
        assert rows == 5  # the first film once more, as it was asked for
        actions = [entry.action for entry in records.access.audit.entries(limit=100)]
    assert (actions.count(Action.BATCH_START), actions.count(Action.BATCH_RESUME), actions.count(Action.BATCH_END)) == (2, 1, 2)


def test_batch_whose_listener_leaves_behind_the_last_image_is_done(clinic: Clinic, folder: Path) -> None:
    """`lightbox analyze ... | head -1` ends by a broken pipe when all is saved already: nothing is offered or told any more."""
    with clinic.session().open() as records:
        batch = records.batches.start(sorted(folder.glob("*.png"))[:2])
        save_some(clinic, batch, 2)
        with pytest.raises(BrokenPipeError), at_work(records, batch):
            raise BrokenPipeError
        assert records.batches.items(batch.number) == records.batches.open_batches() == []


def test_counts_in_the_last_line_add_up(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One file is one file, and what was judged and refused is what there was; of a volume its frames are counted."""
    assert run(["analyze", str(folder / "0.png")]) == ExitStatus.REFUSED
    assert capsys.readouterr().out.splitlines()[-1] == "1 file: 0 judged, 1 refused"
    write_volume(folder / "volume.dcm", np.stack([noise(number) for number in range(2)]))
    run(["analyze", str(folder / "0.png"), str(folder / "volume.dcm")])
    assert capsys.readouterr().out.splitlines()[-1] == "3 images of 2 files: 0 judged, 3 refused"


def test_what_is_not_on_the_medium_goes_on_waiting(clinic: Clinic, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another disc lies in the drive; what does not belong in the log is left out."""
    interrupted(clinic, folder, 1)
    moved = folder.rename(folder.with_name("elsewhere"))
    login = clinic.login(Role.OPERATOR)
    run(["log", "resume", *login])
    assert "Its images: 1 saved, 0 left out, 4 waiting" in capsys.readouterr().err
    moved.rename(folder)
    run(["log", "resume", *login, "--json"])
    said = capsys.readouterr()
    assert [Path(json.loads(line)["file"]).name for line in said.out.splitlines()] == ["1.png", "2.png", "3.png", "letter.txt"]
    assert "waiting" not in said.err
    with clinic.session().open() as records:
        end = next(entry for entry in records.access.audit.entries(limit=10) if entry.action == Action.BATCH_END)
        assert end.detail == {"saved": 4, "left-out": 1, "waiting": 0}


def test_discarded_batch_is_not_done(clinic: Clinic, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is saved stays saved."""
    interrupted(clinic, folder, 2)
    assert run(["log", "resume", "--discard", *clinic.login(Role.OPERATOR)]) == ExitStatus.OK
    assert "3 images left undone, 2 in the log" in capsys.readouterr().err
    with clinic.session().open() as records:
        assert (records.batches.open_batches(), records.count(LogQuery())) == ([], 2)


def test_rest_of_a_volume_is_done_and_its_frames_are_there_once(
    clinic: Clinic, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A crash within a file: its first frames are saved, the others wait."""
    path = write_volume(tmp_path / "eye.dcm", np.stack([noise(number) for number in range(4)]))
    with clinic.session().open() as records:
        batch = records.batches.start([path])
        rest = records.batches.expand(batch, batch.items[0], 4)
        save_some(clinic, Batch(batch.number, batch.options, batch.items, batch.claim), 1)
        records.access.connection.execute(  # as if the power had failed behind the first two
            "UPDATE batch_items SET state = 'waiting', reading_id = reading_id || '-new' WHERE frame > 1"
        )
        batch.let_go()
        before = records.access.connection.execute("SELECT count(*) FROM readings").fetchone()[0]
    assert (len(rest), before) == (3, 4)
    run(["log", "resume", "--json", *clinic.login(Role.OPERATOR)])
    assert [json.loads(line)["frame"] for line in capsys.readouterr().out.splitlines()] == [2, 3]


def test_file_that_is_another_by_now_is_not_judged(clinic: Clinic, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The next disc has the same names."""
    with clinic.session().open() as records:
        records.batches.start([folder / "0.png"], hashes={folder / "0.png": "0" * 64}).let_go()
    run(["log", "resume", *clinic.login(Role.OPERATOR)])
    assert "FILE-CHANGED" in capsys.readouterr().out
    with clinic.session().open() as records:
        assert (records.batches.open_batches(), records.count(LogQuery())) == ([], 0)


def test_viewer_resumes_nothing(clinic: Clinic, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before any file is read."""
    interrupted(clinic, folder, 0)
    assert run(["log", "resume", *clinic.login(Role.VIEWER)]) == ExitStatus.USAGE
    assert "NOT-ALLOWED" in capsys.readouterr().err


def test_image_whose_age_was_corrected_is_finished_by_its_second_reading(
    clinic: Clinic, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And its batch comes to its end."""
    path, login = write_film(tmp_path / "film.dcm", noise(0), bits=8), clinic.login(Role.OPERATOR)
    run(["analyze", str(path), "--log", *login])
    with clinic.session().open() as records:
        stored = records.reading(records.search(LogQuery())[0].reading_id)
        records.correct_patient(stored.entry.reading_id, type(stored.patient)("TEST^CHILD", "TEST-1", age_years=4.5))
    run(["analyze", str(path), "--log", *login])
    capsys.readouterr()
    with clinic.session().open() as records:
        assert records.batches.open_batches() == []
        assert records.access.connection.execute("SELECT count(*) FROM batch_items").fetchone()[0] == 0


def test_marked_corners_of_one_photograph(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """The film between them is judged, and the answer says so; they are refused for many files, and where they enclose nothing."""
    film, marked = str(folder / "0.png"), "0.1,0.1,0.9,0.1,0.9,0.9,0.1,0.9"
    run(["analyze", film, "--json", "--corners", marked])
    assert "PHOTO-STRAIGHTENED" in [warning["code"] for warning in json.loads(capsys.readouterr().out)["warnings"]]
    assert run(["analyze", str(folder), "--corners", marked]) == ExitStatus.USAGE
    assert run(["analyze", film, "--corners", "0.9,0.1,0.1,0.1,0.1,0.9,0.9,0.9"]) == ExitStatus.REFUSED
    assert "PHOTO-CORNERS" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        run(["analyze", film, "--corners", "1,2,3"])


def test_what_nobody_may_act_on_is_said_beside_its_answer() -> None:
    """Not only in the counts at the end of a batch, where nobody knows which film is meant."""
    notices = (Notice("VIEW-UNKNOWN", {"model": "chest"}), Notice("RESEARCH-ONLY", {"classes": "COVID-19"}))
    first, *below = _line(analyzed(notices=notices)).splitlines()
    assert "75 %" in first
    assert [line.split("[")[1] for line in below] == ["RESEARCH-ONLY]"]
