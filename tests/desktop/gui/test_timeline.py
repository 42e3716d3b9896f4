"""The films of one person in a row."""

from dataclasses import replace
from datetime import datetime

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.gui.film import FilmState, state_of
from desktop.gui.theme import Look
from desktop.gui.timeline import CARD, TimelineModel, TimelineView, film_day
from desktop.inference.result import Status
from desktop.records.entry import LogEntry
from desktop.records.opinions import Agreement, Opinion, OpinionKind
from desktop.records.persons import TimelinePoint


def point(number: int, study_date: str = "2024-01-01") -> TimelinePoint:
    """Return a film."""
    entry = LogEntry(
        str(number), number, datetime.fromisoformat("2026-02-03T04:05:06+00:00"), "TEST", "1", study_date, "DX",
        Status.ANALYZED, "normal", 0.7, "", 1, "a.dcm",
    )  # fmt: skip
    return TimelinePoint(entry, {"normal": 0.7}, "")


def test_model_keeps_its_promises(qtmodeltester: ModelTester) -> None:
    """Qt's own checks hold."""
    model = TimelineModel()
    model.show_points([point(1), point(2)])
    qtmodeltester.check(model)


def test_only_pictures_in_sight_are_asked_for(qtbot: QtBot, look: Look) -> None:
    """Four cards have room: not more than one more is fetched; scrolling fetches others, and nothing twice."""
    model = TimelineModel()
    view = TimelineView(model, look)
    qtbot.addWidget(view)
    view.resize(4 * CARD.width() + 8, view.height())
    view.show()
    asked: list[str] = []
    view.pictures_wanted.connect(asked.extend)
    with qtbot.waitSignal(view.pictures_wanted):
        model.show_points([point(number) for number in range(100)])
    assert asked == ["0", "1", "2", "3", "4"]
    with qtbot.waitSignal(view.pictures_wanted):
        view.scrollTo(model.index(99))
    assert asked[-1] == "99"
    assert len(asked) <= 10
    view.ask()
    assert len(asked) == len(set(asked))


def test_day_of_the_reading_stands_for_an_unknown_study_date() -> None:
    """A JPEG says no date."""
    assert film_day(point(1).entry) == "1 Jan 2024"
    assert film_day(point(1, "").entry) == "3 Feb 2026"


def test_card_says_what_a_clinician_said_otherwise() -> None:
    """Who, and which class, in the place of what the model could not separate; and it is no longer simply done."""
    model, shown = TimelineModel(), point(1).entry
    said = Opinion(OpinionKind.READING, "bacterial", Agreement.DISAGREE, "", "ana", shown.created_at, shown.reading_id)
    entry = replace(shown, opinion=said, prediction_set=("normal", "bacterial"))
    assert model.certainty(entry) == "70 %, ana: Bacterial"
    assert state_of(entry) is FilmState.OTHERWISE
    assert model.certainty(replace(entry, opinion=replace(said, label=""))) == "70 %, ana: disagrees"
    agreed = replace(entry, opinion=replace(said, label="normal", agreement=Agreement.AGREE))
    assert "ana" not in model.certainty(agreed)
    assert state_of(agreed) is FilmState.UNSURE


def test_card_says_what_cannot_be_separated() -> None:
    """Beside the probability; a refusal gives its reason."""
    model = TimelineModel()
    model.show_points([point(1)])
    sure = point(1).entry
    assert model.certainty(sure) == "70 %"
    assert model.certainty(replace(sure, prediction_set=("normal", "viral_pneumonia"))) == "70 %, Cannot separate"
    assert model.certainty(replace(sure, probability=None, code="IMAGE-BLANK", reason="It is blank.")) == "It is blank."
