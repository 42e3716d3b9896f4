from dataclasses import replace

import pytest

from desktop.errors import RecordsError
from desktop.records.entry import LogQuery
from desktop.records.opinions import TEXT_LENGTH, Agreement, OpinionKind, Said, Urgency
from desktop.records.roles import Action
from desktop.records.store import Records
from tests.desktop.records.readings import analyzed, refused, save


def test_lists_know_what_was_said_last(records: Records) -> None:
    """Whoever judged otherwise is seen in search, timeline and reading; who agrees again ends that."""
    stored = save(records, analyzed())
    reading, person = stored.entry.reading_id, stored.entry.person
    assert records.search(LogQuery())[0].opinion is None
    records.opinions.add(reading, OpinionKind.READING, label="normal", agreement=Agreement.DISAGREE)
    records.opinions.add(reading, OpinionKind.IMPRESSION, text="Clear lungs")
    assert person is not None
    for entry in (records.search(LogQuery())[0], records.persons.timeline(person)[0].entry, records.reading(reading).entry):
        assert entry.judged_otherwise
        assert entry.opinion is not None
        assert (entry.opinion.user, entry.opinion.label) == (records.access.person.name, "normal")
    records.opinions.add(reading, OpinionKind.READING, agreement=Agreement.AGREE)
    assert not records.search(LogQuery())[0].judged_otherwise


def test_every_opinion_stays_with_its_author(records: Records) -> None:
    """Newest first, for every reading of the same image; an earlier one is not lost."""
    first = save(records, analyzed(normal=0.25)).entry.reading_id
    records.opinions.add(first, OpinionKind.READING, agreement=Agreement.AGREE)
    second = save(records, analyzed(normal=0.875)).entry.reading_id
    added = records.opinions.add(second, OpinionKind.IMPRESSION, text="Pneumonia, right lower lobe.\nControl in 6 weeks.")
    opinions = records.opinions.of(first)
    assert opinions == records.opinions.of(second)
    assert opinions[0] == added
    assert [(o.kind, o.label, o.agreement, o.reading_id) for o in opinions] == [
        ("impression", "", "", second),
        ("reading", "viral_pneumonia", "agree", first),
    ]
    assert (added.user, added.text) == ("try-out", "Pneumonia, right lower lobe.\nControl in 6 weeks.")


@pytest.mark.parametrize(
    ("kind", "said", "detail"),
    [
        (OpinionKind.READING, {}, "says nothing"),
        (OpinionKind.READING, {"text": " \n "}, "says nothing"),
        (OpinionKind.IMPRESSION, {"label": "normal"}, "text is missing"),
        (OpinionKind.REFERRAL, {"label": "normal"}, "text is missing"),
        (OpinionKind.OUTCOME, {"agreement": Agreement.AGREE}, "no answer of a model"),
        (OpinionKind.READING, {"agreement": Agreement.AGREE, "label": "normal"}, "contradict"),
        (OpinionKind.READING, {"agreement": Agreement.DISAGREE, "label": "viral_pneumonia"}, "contradict"),
        (OpinionKind.OUTCOME, {"label": "normal", "urgency": Urgency.SOON}, "only a reading says how urgent"),
        (OpinionKind.FIRST, {"label": "normal", "agreement": Agreement.UNSURE}, "a first reading is"),
        (OpinionKind.FIRST, {"agreement": Agreement.AGREE}, "a first reading is"),
        (OpinionKind.FIRST, {"label": "normal", "text": "clear"}, "a first reading is"),
    ],
)
def test_what_says_nothing_or_contradicts_itself_is_refused(
    records: Records, kind: OpinionKind, said: dict[str, object], detail: str
) -> None:
    """Nothing is written; the audit knows of none either."""
    reading_id = save(records, analyzed()).entry.reading_id
    with pytest.raises(RecordsError, match=f"OPINION-INVALID: .*{detail}"):
        records.opinions.add(reading_id, kind, **said)
    assert records.opinions.of(reading_id) == []
    assert [e.action for e in records.access.audit.entries_about(reading_id)] == ["save"]


def test_a_refusal_can_be_read_but_not_agreed_with(records: Records) -> None:
    """There is no class to agree with; the clinician may name one."""
    reading_id = save(records, refused()).entry.reading_id
    with pytest.raises(RecordsError, match="no answer of a model"):
        records.opinions.add(reading_id, OpinionKind.READING, agreement=Agreement.UNSURE)
    assert records.opinions.add(reading_id, OpinionKind.READING, label="normal").label == "normal"


def test_disagreement_may_leave_the_class_open(records: Records) -> None:
    """Not this, but what is not known."""
    reading_id = save(records, analyzed()).entry.reading_id
    assert records.opinions.add(reading_id, OpinionKind.READING, agreement=Agreement.DISAGREE).label == ""
    assert records.opinions.add(reading_id, OpinionKind.READING, agreement=Agreement.DISAGREE, label="normal").label == "normal"


def test_text_is_made_safe_and_kept_short(records: Records) -> None:
    """Lines stay; what would turn a line around becomes visible."""
    reading_id = save(records, analyzed()).entry.reading_id
    said = records.opinions.add(reading_id, OpinionKind.REFERRAL, text="a\u202eb\r\nc" + "\nd" * TEXT_LENGTH)
    assert said.text.startswith("a\ufffdb\nc\nd")
    assert len(said.text) <= TEXT_LENGTH


def test_an_unknown_reading_is_told(records: Records) -> None:
    """Both by adding and by listing."""
    with pytest.raises(RecordsError, match="LOG-NOT-FOUND"):
        records.opinions.add("none", OpinionKind.REFERRAL, text="x")
    with pytest.raises(RecordsError, match="LOG-NOT-FOUND"):
        records.opinions.of("none")


def test_the_audit_names_the_reading_and_notices_a_change(records: Records) -> None:
    """Without the text, which may name somebody; with the hash of the row."""
    reading_id = save(records, analyzed()).entry.reading_id
    records.opinions.add(reading_id, OpinionKind.OUTCOME, text="Hans is well")
    (entry, _) = records.access.audit.entries_about(reading_id)
    assert (entry.action, entry.detail["kind"]) == ("opinion", "outcome")
    assert "Hans" not in str(entry.detail)
    records.access.connection.execute("DROP TRIGGER opinions_no_update")
    records.access.connection.execute("UPDATE opinions SET text = 'Hans is ill'")
    fault = records.access.audit.verify()
    assert fault is not None
    assert (fault.sequence, fault.reason) == (entry.sequence, "row 1 of the opinions was changed")


def test_what_is_said_at_once_is_kept_as_a_whole_or_not_at_all(records: Records) -> None:
    """Said again after a failure, nothing of it stands there twice; the audit has one entry that names the kinds."""
    reading_id = save(records, analyzed()).entry.reading_id
    reading, referral = Said(OpinionKind.READING, "normal"), Said(OpinionKind.REFERRAL)
    with pytest.raises(RecordsError, match="OPINION-INVALID"):
        records.opinions.add_all(reading_id, [reading, referral])
    assert records.opinions.of(reading_id) == []
    made = records.opinions.add_all(reading_id, [reading, replace(referral, text="to the ward")])
    assert records.opinions.of(reading_id) == made[::-1]
    (entry,) = [e for e in records.access.audit.entries() if e.action == Action.OPINION]
    assert entry.detail["kind"] == "reading referral"
    assert records.access.audit.verify() is None


def test_urgency_is_kept_with_the_reading_and_known_to_lists(records: Records) -> None:
    """The newest counts, and stays when a later reading says nothing of it."""
    reading_id = save(records, analyzed()).entry.reading_id
    assert records.search(LogQuery())[0].urgency is Urgency.NONE
    for urgency in (Urgency.URGENT, Urgency.SOON):
        records.opinions.add(reading_id, OpinionKind.READING, urgency=urgency)
    records.opinions.add(reading_id, OpinionKind.READING, agreement=Agreement.AGREE)
    assert [said.urgency for said in records.opinions.of(reading_id)] == ["", "soon", "urgent"]
    assert records.search(LogQuery())[0].urgency is Urgency.SOON


def test_first_reading_stands_once_for_each_reader(records: Records) -> None:
    """It cannot be given again, nor after a reading with the answer in sight; another reader gives their own."""
    first, second = (save(records, analyzed(letter * 64)).entry.reading_id for letter in "ab")
    records.opinions.add(first, OpinionKind.FIRST, label="normal")
    records.opinions.add(first, OpinionKind.READING, agreement=Agreement.AGREE)
    records.opinions.add(second, OpinionKind.READING, label="normal")
    for reading_id in (first, second):
        with pytest.raises(RecordsError, match="you have read this image before"):
            records.opinions.add(reading_id, OpinionKind.FIRST, agreement=Agreement.UNSURE)
    assert [said.kind for said in records.opinions.of(first)] == ["reading", "first"]
    records.access.person = replace(records.access.person, name="ben")
    records.opinions.add(first, OpinionKind.FIRST, agreement=Agreement.UNSURE)
    assert records.opinions.of(first)[0].user == "ben"
