"""The workers: right answers, and what becomes of files that break the process which reads them."""

import logging
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.analysis.pipeline import Analyzer
from desktop.analysis.stability import CHANGES
from desktop.errors import ImageError, ModelError, WorkerError
from desktop.imaging.inspection import inspect
from desktop.imaging.reader import read_image
from desktop.imaging.tags import read_tags
from desktop.inference.result import Status
from desktop.workers import pool, worker
from desktop.workers.exchange import Answered, Options
from desktop.workers.pool import Workers
from tests.corpus.dicom_writer import film as film_of_bytes
from tests.desktop.workers import bad
from tests.desktop.workers.conftest import PIXELS, code_of
from tests.films import write_film

SHORT_S = 1.0


def pids(workers: Workers) -> set[int]:
    """Return the processes that work."""
    return {one._process.pid for one in workers._all}


def resident_kb() -> int:
    """Return what this process has in memory."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1])


def volume(folder: Path) -> Path:
    """Return a file with three frames."""
    frames = np.stack([PIXELS, PIXELS[::-1], PIXELS])
    return write_film(folder / "volume.dcm", PIXELS, bits=12, NumberOfFrames=3, PixelData=frames.tobytes())


# --- answers ----------------------------------------------------------------------------------------------------------


def test_picture_is_that_of_this_process(workers: Workers, film: Path) -> None:
    """Pixels, values, window, header, notices and hash cross the border whole."""
    mine, theirs = read_image(film), workers.read(film)
    assert np.array_equal(mine.pixels, theirs.pixels)
    assert mine.pixels.dtype == theirs.pixels.dtype
    assert not theirs.pixels.flags.writeable
    assert np.array_equal(mine.values, theirs.values)
    for name in (
        "voi",
        "voi_choices",
        "inverted",
        "padding",
        "rgb",
        "format",
        "frame_count",
        "header",
        "notices",
        "file_sha256",
    ):
        assert getattr(mine, name) == getattr(theirs, name), name


def test_tags_are_those_of_this_process(workers: Workers, film: Path, tmp_path: Path) -> None:
    """On as many pages as they need, however odd their letters are."""
    assert workers.tags(film) == tuple(read_tags(film))
    odd = tmp_path / "odd.dcm"
    texts = {"SpecificCharacterSet": "ISO_IR 192", "ReferencedImageSequence": [{"ImageComments": "\U0001f9d0" * 300}] * 1200}
    odd.write_bytes(film_of_bytes(**texts))
    pages = workers.tags(odd)
    assert len(pages) > 4
    assert pages == tuple(read_tags(odd))


def test_a_file_without_tags_says_why(workers: Workers, tmp_path: Path) -> None:
    """And the worker goes on."""
    before = pids(workers)
    with pytest.raises(ImageError, match="FILE-NOT-FOUND"):
        workers.tags(tmp_path / "none")
    assert pids(workers) == before


def test_answer_is_that_of_this_process(workers: Workers, shelf: Path, film: Path) -> None:
    """Probabilities, heat maps, model and warnings, bit for bit."""
    ((_, mine),) = Analyzer.installed(shelf).analyze_path(film)
    (judged,) = workers.analyze(film, Options(previews=True, heatmaps=True))
    theirs = judged.analysis
    assert (judged.path, theirs.file) == (film, str(film))
    for name in ("status", "header", "notices", "model", "prediction_set", "research_only", "scope_score", "file_sha256"):
        assert getattr(mine, name) == getattr(theirs, name), name
    assert mine.prediction.probabilities == theirs.prediction.probabilities
    for code, heatmap in mine.prediction.heatmaps.items():
        assert np.array_equal(heatmap, theirs.prediction.heatmaps[code])
    assert judged.preview.startswith(b"\xff\xd8")
    assert judged.heatmap.startswith(b"\x89PNG")


def test_every_frame_is_answered_and_numbered(workers: Workers, tmp_path: Path) -> None:
    """A volume gives an answer a frame with ids of their own; only what was asked for comes back."""
    answers = list(workers.analyze(volume(tmp_path), Options(frames=(0, 1, 2), numbered=True, images=False)))
    assert [answer.analysis.frame for answer in answers] == [0, 1, 2]
    assert len({answer.analysis.reading_id for answer in answers} - {""}) == 3
    assert all(answer.image is None and not answer.preview for answer in answers)


def test_rest_of_a_file_need_not_be_wanted(workers: Workers, tmp_path: Path, film: Path) -> None:
    """Who stops after the first frame keeps no worker busy and breaks none."""
    before = pids(workers)
    with closing(workers.analyze(volume(tmp_path), Options(frames=(0, 1, 2)))) as answers:
        assert next(answers).analysis.frame == 0
    assert workers.read(film).frame == 0
    assert pids(workers) == before


def test_refusal_is_an_answer(workers: Workers, tmp_path: Path) -> None:
    """A letter and a missing file: the reason, no picture, and no reading id for what is no image."""
    letter = tmp_path / "letter.dcm"
    letter.write_text("Dear colleague", encoding="utf-8")
    for path, code in ((letter, "FILE-NOT-IMAGE"), (tmp_path / "gone", "FILE-NOT-FOUND")):
        (answer,) = workers.analyze(path, Options(numbered=True))
        assert (answer.analysis.code, answer.analysis.reading_id, answer.image) == (code, "", None)
        assert code_of(lambda path=path: workers.read(path)) == code


def test_headers_are_those_of_this_process(workers: Workers, film: Path, tmp_path: Path) -> None:
    """One inspection a file, refusals too."""
    for path in (film, tmp_path / "gone"):
        assert list(workers.inspect(path)) == list(inspect(path))


def test_odd_names_of_files_cross(workers: Workers, tmp_path: Path) -> None:
    """A name that is no UTF-8, with a quote and a line break."""
    path = write_film(tmp_path / os.fsdecode(b'odd "\n\xff.dcm'), PIXELS, bits=12)
    (answer,) = workers.analyze(path, Options())
    assert answer.analysis.file == str(path)
    assert answer.analysis.status is not Status.REFUSED


def test_damaged_models_are_said_and_files_can_be_read(tmp_path: Path, shelf: Path, film: Path) -> None:
    """The models' error comes at the start and with every question for an answer."""
    broken = tmp_path / "shelf" / "tiny"
    broken.mkdir(parents=True)
    for path in (shelf / "tiny").iterdir():
        (broken / path.name).write_bytes(path.read_bytes())
    (broken / "model.onnx").write_bytes(b"damaged")
    with Workers(shelf=broken.parent) as workers:
        for ask in (workers.start, lambda: list(workers.analyze(film, Options()))):
            with pytest.raises(ModelError) as raised:
                ask()
            assert raised.value.code == "MODEL-DAMAGED"
        assert workers.read(film).rows == 240


def test_wrong_model_is_an_error(workers: Workers, film: Path) -> None:
    """It is no refusal of the file."""
    with pytest.raises(ModelError) as raised:
        list(workers.analyze(film, Options(model_id="none")))
    assert raised.value.code == "MODEL-NOT-FOUND"


# --- limits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ("loop", "DECODER-TIMEOUT"),
        ("half", "DECODER-TIMEOUT"),
        ("eat", "DECODER-MEMORY"),
        *((act, "DECODER-CRASHED") for act in ("segfault", "abort", "leave", "fault")),
        *((act, "DECODER-CRASHED") for act in ("endless", "babble", "nothing", "other", "write")),
    ],
)
def test_file_that_breaks_the_worker_is_refused_and_the_next_is_read(
    workers: Workers, film: Path, monkeypatch: pytest.MonkeyPatch, act: str, code: str
) -> None:
    """The refusal is kept with a reading id, the next file gets its answer, nothing is left behind."""
    with monkeypatch.context() as impatient:
        impatient.setattr(worker, "ANSWER_S", SHORT_S)
        assert code_of(lambda: workers.read(film.parent / act)) == code
    assert workers.read(film).rows == 240
    assert not Path("left-behind").exists()
    assert len(pids(workers)) == 1


def test_refusal_of_a_broken_worker_is_kept_under_a_reading_id(workers: Workers, tmp_path: Path) -> None:
    """It belongs in the log, unlike a letter on a CD."""
    (answer,) = workers.analyze(tmp_path / "segfault", Options(numbered=True))
    assert (answer.analysis.status, answer.analysis.code) == (Status.REFUSED, "DECODER-CRASHED")
    assert answer.analysis.reading_id
    (inspection,) = workers.inspect(tmp_path / "abort")
    assert (inspection.path.name, inspection.code) == ("abort", "DECODER-CRASHED")


def test_nothing_of_a_patient_is_printed_or_logged(
    workers: Workers, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """What libraries print goes nowhere; a bug is told by its kind and place, without its words or the path."""
    caplog.set_level(logging.DEBUG)
    for act in ("fault", "shout"):
        code_of(lambda act=act: workers.read(tmp_path / act))
    assert "ZeroDivisionError < bad.py:" in caplog.text
    out, err = capfd.readouterr()
    for text in (caplog.text, out, err):
        assert "DOE" not in text
        assert str(tmp_path) not in text


def test_worker_killed_while_idle_harms_no_file(workers: Workers, film: Path) -> None:
    """The next question finds another one."""
    workers.read(film)
    (pid,) = pids(workers)
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert workers.read(film).rows == 240
    assert pid not in pids(workers)


def test_worker_killed_at_any_moment(workers: Workers, tmp_path: Path) -> None:
    """While decoding, answering or waiting: the right picture or a refusal, and always an answer."""
    path = write_film(tmp_path / "large.dcm", np.tile(PIXELS, (8, 8)), bits=12)
    whole, rng = read_image(path).pixels, np.random.default_rng(1)
    outcomes = []
    for _ in range(12):
        workers.probe()  # one is ready
        (pid,) = pids(workers)
        killer = threading.Timer(float(rng.uniform(0, 0.06)), os.kill, (pid, signal.SIGKILL))
        killer.start()
        try:
            assert np.array_equal(workers.read(path).pixels, whole)
            outcomes.append("")
        except ImageError as error:
            outcomes.append(error.code)
        killer.join()
        with suppress(ChildProcessError):  # the pool has noticed already
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert set(outcomes) <= {"", "DECODER-CRASHED"}
    assert "DECODER-CRASHED" in outcomes
    assert np.array_equal(workers.read(path).pixels, whole)


def test_worker_that_cannot_start_is_said(shelf: Path, film: Path) -> None:
    """Every question says it, none waits for ever."""
    with Workers(2, shelf=shelf, child=bad.stillborn) as workers:
        for _ in range(2):
            with pytest.raises(WorkerError) as raised:
                workers.read(film)
            assert raised.value.code == "WORKER-START"
            assert "exit status 3" in raised.value.reason


def test_closed_workers_answer_nothing_more(shelf: Path, film: Path) -> None:
    """Their processes are gone."""
    with Workers(shelf=shelf) as workers:
        workers.read(film)
        (pid,) = pids(workers)
    with pytest.raises(WorkerError):
        workers.read(film)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


# --- in the long run --------------------------------------------------------------------------------------------------


def test_worker_is_replaced_after_many_files_and_nobody_waits(
    monkeypatch: pytest.MonkeyPatch, workers: Workers, film: Path
) -> None:
    """The successor starts while the old one still answers."""
    monkeypatch.setattr(pool, "QUESTIONS", 5)
    before = pids(workers)
    for _ in range(5000):
        workers.read(film)
        if len(pids(workers)) == 1 and not pids(workers) & before:
            break
    assert not pids(workers) & before


@pytest.mark.skipif(sys.platform != "linux", reason="a worker knows what it holds on Linux only")
def test_worker_that_has_grown_is_replaced(shelf: Path, film: Path) -> None:
    """Some decoders leak; no later film is refused for that."""
    with Workers(shelf=shelf, child=bad.serve) as workers:
        workers.read(film)
        before = pids(workers)
        code_of(lambda: workers.read(film.parent / "leak"))
        for _ in range(5000):
            workers.read(film)
            if not pids(workers) & before:
                break
        assert not pids(workers) & before


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the memory of a process is read from Linux's /proc")
def test_memory_of_this_process_is_steady(workers: Workers, tmp_path: Path) -> None:
    """Some hundred pictures, good and bad, leave nothing here."""
    path = write_film(tmp_path / "large.dcm", np.tile(PIXELS, (4, 4)), bits=12)  # 1.5 MB each
    letter = tmp_path / "letter"
    letter.write_text("Dear colleague", encoding="utf-8")

    def work(times: int) -> None:
        for _ in range(times):
            list(workers.analyze(path, Options(previews=True)))
            list(workers.analyze(letter, Options()))

    work(30)
    before = resident_kb()
    work(200)
    assert resident_kb() - before < 20_000


def test_questions_of_many_threads_are_kept_apart(shelf: Path, tmp_path: Path) -> None:
    """Three workers, eight threads: everybody gets the own picture."""
    paths = [write_film(tmp_path / f"{number}.dcm", PIXELS[: 100 + number], bits=12) for number in range(24)]
    with Workers(3, shelf=shelf) as workers, ThreadPoolExecutor(8) as threads:
        assert [image.rows for image in threads.map(workers.read, paths)] == [100 + number for number in range(24)]
        assert len(workers._all) + workers._starting == 3


def test_one_worker_is_enough_as_long_as_nobody_waits(shelf: Path, film: Path) -> None:
    """A second one would take its memory for nothing."""
    with Workers(2, shelf=shelf) as workers:
        for _ in range(5):
            workers.read(film)
        assert len(pids(workers)) == 1


def test_shared_memory_has_no_name_any_more(workers: Workers, film: Path) -> None:
    """Whoever is killed, no pixels stay behind on the machine."""
    workers.read(film)
    assert workers._all
    for one in workers._all:
        place = one._arena.place
        if sys.platform == "linux":
            assert place.name == ""
        else:
            with pytest.raises(FileNotFoundError):
                type(one._arena).attach(place)


def test_worker_ends_with_its_host(shelf: Path, film: Path) -> None:
    """Where the host is killed, nothing of it goes on."""
    code = (
        "import sys; from pathlib import Path; from desktop.workers.pool import Workers\n"
        "workers = Workers(shelf=Path(sys.argv[1])); workers.read(Path(sys.argv[2]))\n"
        "print(*[one._process.pid for one in workers._all], flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(shelf), str(film)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as host:
        assert host.stdout is not None
        pid = int(host.stdout.readline())
        host.kill()
    gone = threading.Event()
    for _ in range(100):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        if Path(f"/proc/{pid}/stat").exists() and ") Z " in Path(f"/proc/{pid}/stat").read_text(encoding="ascii"):
            return  # ended, and waits for init to notice
        gone.wait(0.1)
    raise AssertionError("the worker goes on")


# --- small changes ----------------------------------------------------------------------------------------------------


def answered(workers: Workers, film: Path) -> Answered:
    """Return the answer on a film."""
    (judged,) = workers.analyze(film, Options())
    answer = judged.analysis
    assert answer.model is not None
    return Answered(answer.file_sha256, 0, answer.model.id, answer.model.sha256, answer.label)


def test_answer_is_held_against_small_changes(workers: Workers, film: Path, shelf: Path) -> None:
    """What comes back is what the model in this process says of the same changed pictures."""
    asked = answered(workers, film)
    theirs = list(workers.judge_changed(film, asked))
    mine = Analyzer.installed(shelf).judge_changed(
        film, asked.label, file_sha256=asked.file_sha256, frame=0, model=(asked.model_id, asked.model_sha256)
    )
    assert len(theirs) == len(CHANGES)
    for one, other in zip(theirs, mine, strict=True):
        assert one.label == other.label
        assert one.probability == pytest.approx(other.probability, abs=1e-6)


def test_who_wants_no_more_changes_gets_the_worker_back(workers: Workers, film: Path) -> None:
    """The rest is not judged, and the worker goes on with the next question."""
    before = pids(workers)
    with closing(workers.judge_changed(film, answered(workers, film))) as changed:
        next(changed)
    assert [judged.analysis.status for judged in workers.analyze(film, Options())] != []
    assert pids(workers) == before


def test_another_file_or_model_is_not_held_against_an_old_answer(workers: Workers, film: Path) -> None:
    """What was answered is bound to the content of the file and to the version of the model."""
    asked = answered(workers, film)
    assert code_of(lambda: list(workers.judge_changed(film, replace(asked, file_sha256="0" * 64)))) == "FILE-CHANGED"
    assert code_of(lambda: list(workers.judge_changed(film, replace(asked, model_sha256="0" * 64)))) == "MODEL-NOT-FOUND"
