"""The desk: films, their analyses, and what the log keeps of them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.desk import Desk
from desktop.gui.film import NOBODY, FilmState
from desktop.gui.film_jobs import FoundPicture, OpenLog
from desktop.gui.main_window import MainWindow
from desktop.model_package.manifest import AgeRange
from desktop.records.entry import LogQuery, Patient
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.workers.pool import Workers
from tests.desktop.gui.conftest import break_log
from tests.desktop.media import packed
from tests.desktop.packages import chest_manifest, fixed_network, write_package

Analyse = Callable[[list[Path]], None]
MakeWorkers = Callable[[Path], Workers]


def test_films_are_judged_and_saved(desk: Desk, analyse: Analyse, open_log: OpenLog, dicom: Path, jpegs: list[Path]) -> None:
    """Every film has an answer, and the log has exactly these answers."""
    analyse([dicom, *jpegs])
    films = desk.model.films
    assert [film.path for film in films] == [dicom, *jpegs]
    assert FilmState.REFUSED not in {film.state for film in films}
    assert films[0].patient.name == "TEST^CHILD"
    with open_log() as records:
        assert records.count(LogQuery()) == 4
        for film in films:
            stored = records.reading(film.stored.entry.reading_id)
            assert stored.analysis.label == film.analysis.label
            assert stored.preview == film.preview


def test_broken_file_is_refused_beside_its_name(desk: Desk, analyse: Analyse, tmp_path: Path, jpegs: list[Path]) -> None:
    """One bad file among good ones says why, and the others are judged."""
    bad = tmp_path / "letter.dcm"
    bad.write_text("Dear colleague", encoding="utf-8")
    analyse([jpegs[0], bad, jpegs[1]])
    states = [film.state for film in desk.model.films]
    assert states[1] is FilmState.REFUSED
    assert FilmState.REFUSED not in (states[0], states[2])
    assert desk.model.films[1].analysis.code == "FILE-NOT-IMAGE"
    assert desk.model.films[1].analysis.reason


def test_missing_path_is_told_once(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """A path that does not exist puts nothing on the desk."""
    with qtbot.waitSignal(desk.notice_raised) as signal:
        desk.open_paths([tmp_path / "gone"])
    assert signal.args[0] == "FILE-NOT-FOUND"
    assert desk.model.films == ()


def test_missing_path_does_not_keep_the_others_closed(qtbot: QtBot, desk: Desk, jpegs: list[Path], tmp_path: Path) -> None:
    """Of a drop with one file that has gone, all others are read."""
    with qtbot.waitSignal(desk.notice_raised) as signal:
        desk.open_paths([jpegs[0], tmp_path / "gone", jpegs[1], jpegs[0]])
    qtbot.waitUntil(lambda: not desk.busy)
    assert signal.args[0] == "FILE-NOT-FOUND"
    assert [film.path for film in desk.model.films] == jpegs[:2]


def test_same_file_stands_on_the_desk_once(qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]) -> None:
    """Opening it again only chooses it."""
    analyse([jpegs[0]])
    with qtbot.waitSignal(desk.films_added) as signal:
        desk.open_paths([jpegs[0]])
    assert signal.args[0][0].number == desk.model.films[0].number
    assert len(desk.model.films) == 1


def test_cancel_stops_between_films(qtbot: QtBot, desk: Desk, open_log: OpenLog, tmp_path: Path) -> None:
    """What waits is dropped; what runs is finished and saved; no film is left in a state that is not true."""
    paths = []
    for number in range(30):
        path = tmp_path / f"{number}.png"
        noise = np.random.default_rng(number).integers(0, 255, (300, 300), dtype=np.uint8)
        Image.fromarray(noise).save(path)
        paths.append(path)
    with qtbot.waitSignal(desk.film_changed):
        desk.open_paths(paths)
    with qtbot.waitSignal(desk.note_raised) as notice:
        desk.cancel()
    qtbot.waitUntil(lambda: not desk.busy)
    left = desk.model.films
    assert 1 <= len(left) < 30
    assert f"{30 - len(left)} image" in notice.args[0], "what was left out is said"
    assert all(film.analysis is not None for film in left)
    with open_log() as records:
        assert records.count(LogQuery()) == len(left)


def test_typed_age_is_judged_anew(qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]) -> None:
    """A model for ages 1 to 5 refuses once it is told that the patient is 40; the first reading stays in the log."""
    analyse([jpegs[0]])
    film = desk.model.films[0]
    assert film.state is not FilmState.REFUSED
    desk.correct_patient(film, Patient(name="TEST^ADULT", age_years=40))
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].analysis is not None)
    film = desk.model.films[0]
    assert film.analysis.code == "SCOPE-AGE"
    assert film.patient == Patient(name="TEST^ADULT", age_years=40)
    with open_log() as records:
        assert [entry.version for entry in records.versions(film.stored.entry.reading_id)] == [2, 1]


@pytest.mark.parametrize("case", [(0.6, "AGE-UNKNOWN-CHOICE"), (0.9, "SCOPE-AGE-NEEDED")])
def test_typed_age_chooses_the_model(
    qtbot: QtBot, make_workers: MakeWorkers, open_log: OpenLog, jpegs: list[Path], case: tuple[float, str]
) -> None:
    """Judged by the picture alone as an adult's, with the warning, or not at all; once the age is known, as a child's.

    Where it looked like an adult's, the typed age is doubted.
    """
    child, adult = chest_manifest("child", AgeRange(1, 6)), chest_manifest("adult", AgeRange(15, 150))
    (adult_score, said), shelf = case, jpegs[0].parent / "shelf"
    for manifest, score in ((child, 1.2), (adult, adult_score)):
        write_package(shelf / manifest.id, manifest=manifest, network=fixed_network((0.1, 0.6, 0.3), score))
    desk = Desk(make_workers(shelf), open_log)
    desk.open_paths([jpegs[0]])
    qtbot.waitUntil(lambda: bool(desk.model.films) and not desk.busy)
    before = desk.model.films[0]
    assert said in [before.analysis.code, *(notice.code for notice in before.analysis.notices)]
    desk.correct_patient(before, Patient(age_years=3))

    def judged_by() -> str:
        analysis = desk.model.films[0].analysis
        return analysis.model.id if analysis is not None and analysis.model is not None else ""

    qtbot.waitUntil(lambda: judged_by() == child.id)
    doubts = [notice.code for notice in desk.model.films[0].analysis.notices if notice.code.startswith("AGE")]
    assert doubts == (["AGE-LOOK"] if said == "AGE-UNKNOWN-CHOICE" else [])
    desk.close()


def test_age_typed_when_the_medium_is_gone_keeps_the_answer(
    qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]
) -> None:
    """The film cannot be judged again, but nothing of what is known of it is lost."""
    analyse([jpegs[0]])
    jpegs[0].unlink()
    with qtbot.waitSignal(desk.log_written):
        desk.correct_patient(desk.model.films[0], Patient(name="TEST^CHILD", age_years=3))
    film = desk.model.films[0]
    assert film.analysis.prediction is not None
    assert film.patient == film.stored.patient == Patient(name="TEST^CHILD", age_years=3)


def test_corrected_age_counts_when_the_film_is_opened_again(
    qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]
) -> None:
    """An age that the log knows is not forgotten: the film is not judged as if it were unknown."""
    analyse([jpegs[0]])
    desk.correct_patient(desk.model.films[0], Patient(patient_id="A-1", age_years=40))
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].analysis is not None)
    desk.clear()
    analyse([jpegs[0]])
    assert desk.model.films[0].analysis.code == "SCOPE-AGE"


def test_corrected_name_is_kept_without_a_new_reading(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """A name changes nothing in the picture: the analysis stays, the log gets the name."""
    analyse([jpegs[0]])
    film = desk.model.films[0]
    desk.correct_patient(film, Patient(name="TEST^CHILD", patient_id="77"))
    qtbot.waitUntil(lambda: desk.model.films[0].patient.patient_id == "77")
    assert desk.model.films[0].analysis is film.analysis
    with open_log() as records:
        assert records.reading(film.stored.entry.reading_id).patient.name == "TEST^CHILD"


def test_other_reading_of_a_corrected_image_follows(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, dicom: Path
) -> None:
    """An earlier version beside the present one bears the same name: the log knows one patient of an image."""
    analyse([dicom])
    first = desk.model.films[0]
    desk.correct_patient(first, replace(first.patient, age_years=2.0))
    qtbot.waitUntil(lambda: not desk.working and desk.model.films[0].stored.entry.version == 2)
    with open_log() as records:
        desk.open_stored(records.reading(first.stored.entry.reading_id))
    desk.correct_patient(desk.model.films[0], replace(desk.model.films[0].patient, name="Other^Olga"))
    qtbot.waitUntil(lambda: [film.patient.name for film in desk.model.films] == ["Other^Olga"] * 2)


def test_deleted_patient_leaves_the_desk(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]
) -> None:
    """Neither name nor picture stays of somebody of whom the log has nothing any more; other films do."""
    analyse([dicom, jpegs[0]])
    films = window.desk.model.films
    with window.session.open() as records:
        records.delete_patient(films[0].stored.entry.person, "asked for by the family")
    window.patient.log_changed.emit()
    qtbot.waitUntil(lambda: [film.path for film in window.desk.model.films] == jpegs[:1])
    assert window.read.film is not films[0]


def test_name_and_age_corrected_at_once_leave_nothing_under_the_wrong_patient(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, dicom: Path
) -> None:
    """The log knows the film as the right patient's only, the earlier reading included."""
    analyse([dicom])
    desk.correct_patient(desk.model.films[0], Patient("TEST^ADULT", "99", age_years=40))
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].state is FilmState.REFUSED)
    film = desk.model.films[0]
    assert film.patient.patient_id == "99"
    with open_log() as records:
        (entry,) = records.search(LogQuery())
        assert (entry.patient_name, entry.version, entry.code) == ("TEST^ADULT", 2, "SCOPE-AGE")


def test_correction_that_the_log_cannot_take_leaves_all_as_it_was(
    qtbot: QtBot, desk: Desk, session: Session, analyse: Analyse, dicom: Path
) -> None:
    """Neither a new age without a new answer, nor a new answer under the old name."""
    analyse([dicom])
    film = desk.model.films[0]
    break_log(session)
    with qtbot.waitSignal(desk.notice_raised) as signal:
        desk.correct_patient(film, Patient("TEST^ADULT", "99", age_years=40))
    assert signal.args[0] == "LOG-DAMAGED"
    assert desk.model.films == (film,)
    assert not desk.busy


def test_correction_does_not_depend_on_the_queue(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, dicom: Path
) -> None:
    """Stopping or clearing before the film had its turn again loses no word about who it is of."""
    analyse([dicom])
    desk.correct_patient(desk.model.films[0], Patient("TEST^ADULT", "99", age_years=40))
    with qtbot.waitSignal(desk.log_written):
        pass
    desk.clear()
    with open_log() as records:
        assert [entry.patient_name for entry in records.search(LogQuery())] == ["TEST^ADULT"]
    qtbot.waitUntil(lambda: not desk.busy)


def test_corrections_are_saved_when_the_window_is_closed_at_once(
    desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """Nothing that somebody typed is dropped with the queue."""
    analyse(jpegs)
    for number, film in enumerate(desk.model.films):
        desk.correct_patient(film, Patient(f"TEST^{number}", f"{number}"))
    desk.close()
    with open_log() as records:
        assert {entry.patient_id for entry in records.search(LogQuery())} == {"0", "1", "2"}


def test_another_film_at_the_same_path_does_not_get_the_typed_patient(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """The next disc may hold another patient's film under the same name."""
    analyse([jpegs[0]])
    jpegs[0].write_bytes(jpegs[1].read_bytes())
    desk.correct_patient(desk.model.films[0], Patient("TEST^CHILD", "77", age_years=4))
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].state is FilmState.REFUSED)
    film = desk.model.films[0]
    assert film.analysis.code == "FILE-CHANGED"
    assert not film.preview
    with open_log() as records:
        assert [entry.version for entry in records.search(LogQuery())] == [1]


def test_refusal_of_a_changed_file_lasts_until_it_is_opened_again(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """Typing once more does not let the other film in; opening it does, as nobody's."""
    analyse([jpegs[0]])
    jpegs[0].write_bytes(jpegs[1].read_bytes())
    for age in (4, 5):
        desk.correct_patient(desk.model.films[0], Patient("TEST^CHILD", "77", age_years=age))
        qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].state is FilmState.REFUSED)
        assert desk.model.films[0].analysis.code == "FILE-CHANGED"
    analyse([jpegs[0]])
    assert [film.patient.name for film in desk.model.films] == ["TEST^CHILD", ""]
    assert desk.model.films[1].analysis.label
    with open_log() as records:
        assert [entry.patient_name for entry in records.search(LogQuery())] == ["", "TEST^CHILD"]


def test_changed_file_opened_again_is_a_film_of_its_own(qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]) -> None:
    """An earlier answer never stands for what the file holds now."""
    analyse([jpegs[0]])
    jpegs[0].write_bytes(jpegs[1].read_bytes())
    analyse([jpegs[0]])
    before, now = desk.model.films
    assert before.path == now.path
    assert before.analysis.file_sha256 != now.analysis.file_sha256


def test_unreadable_file_that_was_copied_again_is_read_again(
    qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]
) -> None:
    """Who does what the refusal says, and opens the file again, gets an answer."""
    whole = jpegs[0].read_bytes()
    jpegs[0].write_bytes(b"")
    analyse([jpegs[0]])
    assert desk.model.films[0].analysis.code == "FILE-EMPTY"
    jpegs[0].write_bytes(whole)
    desk.open_paths([jpegs[0]])
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].state is not FilmState.REFUSED)
    assert len(desk.model.films) == 1
    assert desk.model.films[0].analysis.label


def test_reading_opened_again_shows_who_the_log_says(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, dicom: Path
) -> None:
    """A film on the desk whose patient was corrected in another window takes over the correction."""
    analyse([dicom])
    with open_log() as records:
        stored = records.correct_patient(desk.model.films[0].stored.entry.reading_id, Patient("TEST^OTHER", "5"))
    desk.open_stored(stored)
    assert [film.patient.name for film in desk.model.films] == ["TEST^OTHER"]


def test_patient_in_the_file_is_shown_when_the_log_is_not_there(
    qtbot: QtBot, workers: Workers, session: Session, dicom: Path
) -> None:
    """A film that cannot be saved is not a film of nobody."""
    break_log(session)
    desk = Desk(workers, session.open)
    desk.open_paths([dicom])
    qtbot.waitUntil(lambda: bool(desk.model.films) and desk.model.films[0].analysis is not None)
    film = desk.model.films[0]
    assert film.log_error is not None
    assert (film.patient.name, film.patient.age_years) == ("TEST^CHILD", film.analysis.header.patient_age_years)
    desk.close()


def test_typed_patient_of_an_unsaved_film_is_kept_and_saved_as_soon_as_the_log_is_back(
    qtbot: QtBot, workers: Workers, session: Session, jpegs: list[Path]
) -> None:
    """What was typed is shown although the log cannot take it, and typing again tries again."""
    repair = break_log(session)
    desk = Desk(workers, session.open)
    desk.open_paths([jpegs[0]])
    qtbot.waitUntil(lambda: bool(desk.model.films) and desk.model.films[0].analysis is not None)
    desk.correct_patient(desk.model.films[0], Patient("TEST^CHILD"))
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].analysis is not None)
    assert (desk.model.films[0].patient.name, desk.model.films[0].stored) == ("TEST^CHILD", None)
    repair()
    desk.correct_patient(desk.model.films[0], Patient("TEST^CHILD", "77"))
    qtbot.waitUntil(lambda: not desk.busy and desk.model.films[0].analysis is not None)
    assert desk.model.films[0].stored.patient.patient_id == "77"
    desk.close()


def test_unusable_log_is_said_and_not_hidden(qtbot: QtBot, workers: Workers, session: Session, jpegs: list[Path]) -> None:
    """When the log cannot be written, the answer is shown as not saved."""
    break_log(session)
    desk = Desk(workers, session.open)
    desk.open_paths([jpegs[0]])
    qtbot.waitUntil(lambda: bool(desk.model.films) and desk.model.films[0].analysis is not None)
    film = desk.model.films[0]
    assert film.stored is None
    assert isinstance(film.log_error, RecordsError)
    assert film.log_error.code == "LOG-DAMAGED"
    desk.close()


def test_damaged_model_is_said_and_films_can_be_looked_at(
    qtbot: QtBot, make_workers: MakeWorkers, open_log: OpenLog, tiny_package: Path, jpegs: list[Path]
) -> None:
    """A shelf with a damaged package judges nothing; films are shown with the reason, and nothing is written."""
    (tiny_package / "model.onnx").write_bytes(b"damaged")
    desk = Desk(make_workers(tiny_package.parent), open_log)
    with qtbot.waitSignals([desk.ready, desk.notice_raised]):
        desk.open_paths([jpegs[0]])
    qtbot.waitUntil(lambda: bool(desk.model.films) and not desk.busy)
    film = desk.model.films[0]
    assert desk.analyses.models is None
    assert film.state is FilmState.REFUSED
    assert film.analysis.code == "MODEL-DAMAGED"
    assert film.preview
    with open_log() as records:
        assert records.count(LogQuery()) == 0
    desk.close()


def test_bug_takes_the_film_off_the_desk_and_work_goes_on(
    qtbot: QtBot, workers: Workers, open_log: OpenLog, jpegs: list[Path], caplog: pytest.LogCaptureFixture
) -> None:
    """A bug in one analysis is told in a neutral sentence, and the next film has its turn."""
    opened: list[None] = []

    def open_badly() -> Records:
        opened.append(None)
        if len(opened) == 2:  # the first puts the films into the queue
            raise ZeroDivisionError
        return open_log()

    desk = Desk(workers, open_badly)
    with qtbot.waitSignal(desk.notice_raised) as signal:
        desk.open_paths(jpegs[:2])
    qtbot.waitUntil(lambda: not desk.busy)
    assert signal.args[0] == "BUG"
    assert [film.path for film in desk.model.films] == [jpegs[1]]
    assert "ZeroDivisionError" in caplog.text
    desk.close()


def found_picture(qtbot: QtBot, desk: Desk) -> FoundPicture:
    """Reopen the newest entry of the log on an empty desk and ask for its picture."""
    with desk._open_log() as records:
        stored = records.reading(records.search(LogQuery())[0].reading_id)
    desk.clear()
    desk.open_stored(stored)
    with qtbot.waitSignal(desk.picture_ready) as signal:
        desk.pictures.request(desk.model.films[0])
    return signal.args[1]


def test_earlier_reading_is_shown_with_its_file(qtbot: QtBot, desk: Desk, analyse: Analyse, dicom: Path) -> None:
    """The film itself comes back at full depth, with the stored answer and no new analysis."""
    analyse([dicom])
    label = desk.model.films[0].analysis.label
    found = found_picture(qtbot, desk)
    assert found.original
    assert found.image.pixels.max() > 255
    assert desk.model.films[0].opened_from_log
    assert desk.model.films[0].analysis.label == label
    assert not desk.busy


def test_archive_that_was_replaced_holds_other_films(qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]) -> None:
    """The same path in another archive is another film; the same archive again is the film that is there."""
    archive = jpegs[0].with_name("export.zip")
    archive.write_bytes(packed([("IM1", jpegs[0].read_bytes())]))
    analyse([archive / "IM1"])
    with qtbot.waitSignal(desk.films_added):
        desk.open_paths([archive / "IM1"])
    assert len(desk.model.films) == 1
    archive.write_bytes(packed([("IM1", jpegs[1].read_bytes())]))
    analyse([archive / "IM1"])
    assert len({film.sha256 for film in desk.model.films}) == 2


def test_changed_file_is_not_shown_under_an_old_answer(qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]) -> None:
    """Another film at the same path would stand beside an answer that is not about it: the log's copy is shown instead."""
    analyse([jpegs[0]])
    jpegs[0].write_bytes(jpegs[1].read_bytes())
    found = found_picture(qtbot, desk)
    assert not found.original
    assert "changed" in found.reason
    assert found.image.pixels.shape == (240, 200)


def test_missing_file_gives_the_copy_of_the_log(qtbot: QtBot, desk: Desk, analyse: Analyse, jpegs: list[Path]) -> None:
    """A film on a CD that is gone can still be looked at, small."""
    analyse([jpegs[0]])
    jpegs[0].unlink()
    found = found_picture(qtbot, desk)
    assert not found.original
    assert found.image is not None


def test_veiled_desk_knows_no_patient(desk: Desk, analyse: Analyse, dicom: Path, jpegs: list[Path]) -> None:
    """No name, answer, thumbnail or picture is left; lifting the veil brings them back from the log."""
    analyse([dicom, jpegs[0]])
    desk.veil()
    for row, film in enumerate(desk.model.films):
        assert (film.analysis, film.patient, film.preview, film.stored) == (None, NOBODY, b"", None)
        assert desk.model.data(desk.model.index(row), Qt.ItemDataRole.DecorationRole) is None
    assert not desk.pictures._kept


def test_films_come_back_as_they_were(qtbot: QtBot, desk: Desk, analyse: Analyse, dicom: Path, jpegs: list[Path]) -> None:
    """Who had the films before the lock sees them with their answers, and the log has no reading more."""
    analyse([dicom, jpegs[0]])
    before = desk.model.films
    desk.veil()
    desk.unveil()
    qtbot.waitUntil(lambda: all(film.analysis is not None for film in desk.model.films))
    for film, earlier in zip(desk.model.films, before, strict=True):
        assert film.stored.entry.reading_id == earlier.stored.entry.reading_id
        assert (film.patient, film.preview, film.state) == (earlier.patient, earlier.preview, earlier.state)
        assert film.analysis.label == earlier.analysis.label
    assert not desk.busy


def test_batch_goes_on_behind_the_veil(qtbot: QtBot, desk: Desk, open_log: OpenLog, jpegs: list[Path], dicom: Path) -> None:
    """All that was given is judged and saved, nothing of it is shown, and then the desk says that it rests."""
    desk.open_paths([dicom, *jpegs])
    qtbot.waitUntil(lambda: any(film.stored is not None for film in desk.model.films))
    desk.veil()
    assert desk.busy
    with qtbot.waitSignal(desk.rested):
        pass
    assert all(film.stored is None and film.patient == NOBODY for film in desk.model.films)
    with open_log() as records:
        assert records.count(LogQuery()) == 4
    desk.unveil()
    qtbot.waitUntil(lambda: all(film.stored is not None for film in desk.model.films))
    assert desk.model.films[0].patient.name == "TEST^CHILD"


def test_what_was_not_saved_is_tried_again_after_the_lock(
    qtbot: QtBot, desk: Desk, session: Session, analyse: Analyse, jpegs: list[Path]
) -> None:
    """The log was broken, somebody typed a name: nothing of that is lost by locking."""
    repair = break_log(session)
    analyse([jpegs[0]])
    desk.correct_patient(desk.model.films[0], Patient("TEST^CHILD", "7"))
    qtbot.waitUntil(lambda: not desk.busy)
    desk.veil()
    repair()
    desk.unveil()
    qtbot.waitUntil(lambda: desk.model.films[0].stored is not None)
    assert desk.model.films[0].patient.patient_id == "7"


def test_correction_under_way_is_kept_behind_the_veil(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, dicom: Path
) -> None:
    """Locking in the moment of saving loses neither the new name nor the new answer, and judges no more than needed."""
    analyse([dicom])
    desk.correct_patient(desk.model.films[0], replace(desk.model.films[0].patient, name="TEST^OTHER"))
    desk.veil()
    with qtbot.waitSignal(desk.rested):
        pass
    with open_log() as records:
        (entry,) = records.search(LogQuery())
    assert (entry.patient_name, entry.version) == ("TEST^OTHER", 1)
    desk.unveil()
    qtbot.waitUntil(lambda: desk.model.films[0].stored is not None)
    assert desk.model.films[0].patient.name == "TEST^OTHER"
