"""One's own reading beside the model's."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.opinion_draft import CANNOT_TELL, Draft, Drafts, Subject
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.conftest import Heard
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, refused, save

NAMES = {"normal": "Normal", "viral_pneumonia": "Viral pneumonia"}


@pytest.fixture
def panel(qtbot: QtBot, session: Session, look: Look) -> Iterator[OpinionPanel]:
    """Return the panel of an administrator."""
    made = OpinionPanel(session, look)
    qtbot.addWidget(made)
    yield made
    made.close_jobs()


def subject(session: Session, sha256: str = "aa" * 32) -> Subject:
    """Save a reading that says viral pneumonia."""
    with session.open() as records:
        entry = save(records, analyzed(sha256)).entry
    return Subject(entry.reading_id, entry.label, NAMES)


def test_agreement_says_the_class(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """Who agrees says the model's class, who says another class disagrees; one of the three at most."""
    panel.show_subject(subject(session))
    panel.agreements[Agreement.AGREE].click()
    assert panel.draft() == Draft(Agreement.AGREE, "viral_pneumonia")
    panel.label.setCurrentIndex(panel.label.findData("normal"))
    assert panel.draft() == Draft(Agreement.DISAGREE, "normal")
    panel.agreements[Agreement.UNSURE].click()
    assert panel.draft().agreement is Agreement.UNSURE
    panel.agreements[Agreement.AGREE].click()
    assert panel.draft() == Draft(Agreement.AGREE, "viral_pneumonia")
    panel.agreements[Agreement.AGREE].click()
    panel.label.setCurrentIndex(0)
    assert panel.draft() == Draft()


def test_saved_opinions_are_in_the_log_with_their_author(
    qtbot: QtBot, panel: OpinionPanel, session: Session, heard: Heard
) -> None:
    """Reading, impression, referral and outcome; afterwards the fields are empty, the panel shows what was said, and it is heard."""
    about = subject(session)
    panel.show_subject(about)
    panel.agreements[Agreement.AGREE].click()
    panel.impression.setText("Consolidation on the right")
    panel.referral.setText("Hospital")
    panel.outcome_label.setCurrentIndex(panel.outcome_label.findData("normal"))
    with qtbot.waitSignal(panel.saved) as signal:
        panel.save_button.click()
    assert signal.args == [about.reading_id]
    assert [words for words, _politeness in heard] == ["Saved."]
    with session.open() as records:
        opinions = records.opinions.of(about.reading_id)
    assert [o.kind for o in reversed(opinions)] == [kind for kind in OpinionKind if kind is not OpinionKind.FIRST]
    assert {o.user for o in opinions} == {"try-out"}
    assert panel.draft() == Draft()
    assert "Reading: Agree, Viral pneumonia" in said(panel)
    assert "Outcome: Normal" in said(panel)
    assert "try-out, " in said(panel)


def test_draft_stays_with_its_film(panel: OpinionPanel, session: Session) -> None:
    """Going to another film neither saves nor loses what was entered, and shows none of it there."""
    first, second = subject(session), subject(session, "cc" * 32)
    panel.show_subject(first)
    panel.agreements[Agreement.DISAGREE].click()
    panel.show_subject(second)
    assert panel.draft() == Draft()
    assert not panel.save_button.isEnabled()
    panel.show_subject(first)
    assert panel.draft() == Draft(Agreement.DISAGREE)
    assert "Not saved yet" in said(panel)


def test_draft_follows_a_film_that_is_judged_again(panel: OpinionPanel, session: Session) -> None:
    """Its words stand beside the new answer; agreement with the answer that is gone does not."""
    first = replace(subject(session), image="film 0")
    panel.show_subject(first)
    panel.agreements[Agreement.AGREE].click()
    panel.impression.setText("Clear")
    same = replace(subject(session), image="film 0")
    panel.show_subject(same)
    assert panel.draft() == Draft(Agreement.AGREE, "viral_pneumonia", "Clear")
    panel.show_subject(replace(subject(session), label="normal", image="film 0"))
    assert panel.draft() == Draft(Agreement.DISAGREE, "viral_pneumonia", "Clear")
    panel.show_subject(replace(subject(session), label="", names={}, image="film 0"))
    assert panel.draft() == Draft(impression="Clear")


def test_disagreement_without_a_class_does_not_outlive_its_answer(panel: OpinionPanel, session: Session) -> None:
    """With another class it would say something that nobody meant."""
    panel.show_subject(replace(subject(session), image="film 0"))
    panel.agreements[Agreement.DISAGREE].click()
    panel.show_subject(replace(subject(session), image="film 0"))
    assert panel.draft() == Draft(Agreement.DISAGREE)
    panel.show_subject(replace(subject(session), label="normal", image="film 0"))
    assert panel.draft() == Draft()


def test_draft_that_was_never_seen_beside_the_new_answer_is_not_saved(session: Session) -> None:
    """Nor one that is older than what was signed; what was typed beside a reading that is gone is forgotten."""
    drafts = Drafts()
    about = subject(session)
    drafts.keep(about, Draft(impression="Clear"))
    drafts.keep(Subject("gone", "", {}), Draft(impression="Nobody"))
    (fresh,) = drafts.look_through(session)
    assert (fresh.outdated, fresh.entry.reading_id) == (False, about.reading_id)
    subject(session)  # judged again
    seen = drafts.look_through(session)
    assert [one.outdated for one in seen] == [True]
    drafts.write_seen(session, seen)
    with session.open() as records:
        assert records.opinions.of(about.reading_id) == []
    drafts.write_seen(session, [fresh])
    assert drafts.unsaved == {}


def test_draft_older_than_what_is_signed_says_so(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """Until its author types on: then they have seen it."""
    about = subject(session)
    panel.show_subject(about)
    panel.impression.setText("Clear")
    with session.open() as records:
        records.opinions.add(about.reading_id, OpinionKind.IMPRESSION, text="Signed")
    panel.refresh(about.reading_id)
    qtbot.waitUntil(lambda: "older than what is signed" in said(panel))
    panel.impression.setText("Clear after all")
    assert "older" not in said(panel)


def test_the_focus_is_handed_on_before_the_button_is_off(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """Else Qt gives it to the next that takes it, in the window the button of another page, which Space presses."""
    panel.show_subject(subject(session))
    panel.agreements[Agreement.AGREE].click()
    panel.show()
    panel.activateWindow()
    panel.save_button.setFocus()
    qtbot.waitUntil(panel.save_button.hasFocus)
    focused = []
    panel.focus_freed.connect(lambda: focused.append(panel.save_button.isEnabled()))
    with qtbot.waitSignal(panel.saved):
        panel.save_button.click()
    assert focused == [True]


def test_unsaved_opinion_is_told_and_kept(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """A log that cannot be written loses nobody's words."""
    panel.show_subject(subject(session))
    panel.impression.setText("Clear")

    def unavailable() -> object:
        raise RecordsError("LOG-UNAVAILABLE", detail="the disk is full")

    panel._session = type("Full", (), {"open": staticmethod(unavailable), "person": session.person})()  # a full disk
    panel.save_button.click()
    qtbot.waitUntil(lambda: "LOG-UNAVAILABLE" in said(panel))
    assert panel.draft() == Draft(impression="Clear")
    assert panel.save_button.isEnabled()


def test_nobody_agrees_with_a_refusal(panel: OpinionPanel, session: Session) -> None:
    """There is no answer; a class of one's own can still be said."""
    with session.open() as records:
        entry = save(records, refused()).entry
    panel.show_subject(Subject(entry.reading_id, "", NAMES))
    assert not any(made.isEnabled() for made in panel.agreements.values())
    panel.label.setCurrentIndex(1)
    assert panel.save()


def test_operator_sees_opinions_and_gives_none(qtbot: QtBot, session: Session, look: Look) -> None:
    """The fields are off, and say which role they need."""
    about = subject(session)
    with session.open() as records:
        records.opinions.add(about.reading_id, OpinionKind.IMPRESSION, text="Clear")
    operator = Session(session.home, session.key, Person("otto", "", Role.OPERATOR))
    panel = OpinionPanel(operator, look)
    qtbot.addWidget(panel)
    panel.show_subject(about)
    qtbot.waitUntil(lambda: "Impression: Clear" in said(panel))
    assert not panel.save_button.isEnabled()
    assert not panel.impression.isEnabled()
    assert "Clinician" in panel.impression.toolTip()
    assert not panel.save()
    panel.close_jobs()


def test_a_second_enter_says_nothing_twice(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """Nor a second click while the first is on its way into the log; and what was typed meanwhile is not lost."""
    about = subject(session)
    panel.show_subject(about)
    panel.impression.setText("Consolidation")
    panel.impression.returnPressed.emit()
    panel.impression.returnPressed.emit()
    panel.impression.setText("Consolidation on the right")
    assert not panel.save_button.isEnabled()
    with qtbot.waitSignal(panel.saved):
        panel.save_button.click()
    assert panel.draft() == Draft(impression="Consolidation on the right")
    assert panel.save_button.isEnabled()
    with qtbot.waitSignal(panel.saved):
        panel.save_button.click()
    assert panel.draft() == Draft()
    with session.open() as records:
        texts = [opinion.text for opinion in records.opinions.of(about.reading_id)]
    assert texts == ["Consolidation on the right", "Consolidation"]


def test_urgency_costs_one_click_more(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """It is asked for once somebody begins to say something, one of three or none, and is kept with the reading."""
    about = subject(session)
    panel.show_subject(about)
    row = panel.urgencies[Urgency.URGENT].parentWidget()
    assert row.isHidden()
    panel.agreements[Agreement.AGREE].click()
    assert not row.isHidden()
    panel.urgencies[Urgency.SOON].click()
    panel.urgencies[Urgency.URGENT].click()
    assert panel.draft().urgency is Urgency.URGENT
    panel.urgencies[Urgency.URGENT].click()
    assert panel.draft().urgency is Urgency.NONE
    panel.urgencies[Urgency.SOON].click()
    with qtbot.waitSignal(panel.saved):
        panel.save_button.click()
    assert row.isHidden()
    assert "Reading: Agree, Viral pneumonia, Soon" in said(panel)
    with session.open() as records:
        assert [o.urgency for o in records.opinions.of(about.reading_id)] == ["soon"]


def test_first_reading_is_asked_for_while_the_answer_is_hidden(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """A class or that one cannot tell, nothing else; what others said is not shown either, and nothing is chosen beforehand."""
    about = subject(session)
    with session.open() as records:
        records.access.person = Person("ben", "", Role.CLINICIAN)
        records.opinions.add(about.reading_id, OpinionKind.READING, agreement=Agreement.DISAGREE)
    panel.show_subject(Subject(about.reading_id, "", NAMES, hidden=True))
    assert list(panel.first.choices) == [*NAMES, CANNOT_TELL]
    assert "Disagree" not in said(panel)
    assert not panel.save()
    assert not panel.first.save_button.isEnabled()
    panel.first.choices[CANNOT_TELL].click()
    panel.first.choices["normal"].click()
    assert panel.draft() == Draft(first="normal")
    with qtbot.waitSignal(panel.saved):
        panel.first.save_button.click()
    panel.show_subject(about)
    qtbot.waitUntil(lambda: "First reading, before the answer: Normal" in said(panel))
    assert "Reading: Disagree" in said(panel)
    assert panel.draft() == Draft()
    assert panel.first.isHidden()


def test_cannot_tell_is_kept_as_such(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """It is no class."""
    about = subject(session)
    panel.show_subject(Subject(about.reading_id, "", NAMES, hidden=True))
    panel.first.choices[CANNOT_TELL].click()
    with qtbot.waitSignal(panel.saved):
        assert panel.save()
    with session.open() as records:
        (first,) = records.opinions.of(about.reading_id)
    assert (first.kind, first.label, first.agreement) == (OpinionKind.FIRST, "", Agreement.UNSURE)
    panel.show_subject(about)
    qtbot.waitUntil(lambda: "First reading, before the answer: cannot tell" in said(panel))


def test_who_may_not_read_is_asked_for_nothing(qtbot: QtBot, session: Session, look: Look) -> None:
    """Neither a first reading nor, with the answer in sight, another one."""
    about = subject(session)
    operator = Session(session.home, session.key, Person("otto", "", Role.OPERATOR))
    made = OpinionPanel(operator, look)
    qtbot.addWidget(made)
    made.show_subject(Subject(about.reading_id, "", NAMES, hidden=True))
    assert made.isHidden()
    made.show_subject(about)
    assert not made.isHidden()
    assert not made.save_button.isEnabled()
    made.close_jobs()


def test_every_statement_can_be_seen(qtbot: QtBot, session: Session, look: Look) -> None:
    """Where there is little room the older ones stand behind a button; none replaces another."""
    about = subject(session)
    with session.open() as records:
        for name in ("ana", "ben", "eva"):
            records.access.person = Person(name, "", Role.CLINICIAN)
            records.opinions.add(about.reading_id, OpinionKind.READING, agreement=Agreement.UNSURE)
    made = OpinionPanel(session, look, most_shown=2)
    qtbot.addWidget(made)
    made.show_subject(about)
    qtbot.waitUntil(lambda: "ben, " in said(made))
    assert "ana, " not in said(made)
    (opener,) = (one for one in made.said.findChildren(QPushButton) if "1 earlier" in one.text())
    opener.click()
    assert "ana, " in said(made)
    made.close_jobs()


def test_who_disagrees_is_asked_once_for_the_class(qtbot: QtBot, panel: OpinionPanel, session: Session) -> None:
    """Saving again says that they cannot tell; who chooses a class is not asked."""
    about = subject(session)
    panel.show_subject(about)
    panel.agreements[Agreement.DISAGREE].click()
    assert not panel.save()
    assert "Which class is it?" in said(panel)
    with qtbot.waitSignal(panel.saved):
        assert panel.save()
    assert "Which class is it?" not in said(panel)
    panel.show_subject(subject(session, "cc" * 32))
    panel.label.setCurrentIndex(panel.label.findData("normal"))
    with qtbot.waitSignal(panel.saved):
        assert panel.save()
    with session.open() as records:
        assert [one.agreement for one in records.opinions.of(about.reading_id)] == [Agreement.DISAGREE]
