import random
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop.errors import Notice
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Status
from desktop.records import query as query_module
from desktop.records.entry import LogQuery, LogSort, SaidOf
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.query import plan, where
from desktop.records.store import Records
from desktop.records.vault import try_out
from tests.desktop.records.readings import analyzed, refused, save

PEOPLE = ("Müller^Hans", "Ёлкина Анна", "محمد الأحمد", "शर्मा राम", "王小明", "Nguyễn Thị Mai", "Zoë O'Brien", "김민준")


@pytest.fixture
def filled(records: Records) -> Records:
    """Return a log of eight patients, the last refused."""
    for number, name in enumerate(PEOPLE):
        header = Header(patient_name=name, patient_id=f"P-{90 - number}", study_date=f"2024-01-{10 + (number * 3) % 8:02}")
        make = refused if number == 7 else analyzed
        answer = make(f"{number:064}", header, file=f"films/IM_{number:04}.dcm")
        save(records, answer if number == 7 else analyzed(f"{number:064}", header, 0.1 + number / 10, file=answer.file))
    return records


def names(records: Records, **query: object) -> list[str]:
    """Return the names that a search gives, in its order."""
    return [entry.patient_name for entry in records.search(LogQuery(**query))]


@pytest.mark.parametrize(
    ("analysis", "photograph"),
    [
        (analyzed(notices=(Notice("LOSSY"), Notice("PHOTO", {"sign": "camera data"}))), True),
        (analyzed(notices=(Notice("LOSSY"),), prediction_set=("viral_pneumonia", "normal")), False),
        (analyzed(header=Header(patient_name='["PHOTO", {')), False),
        (refused(), False),
    ],
)
def test_list_tells_what_the_reading_says(records: Records, analysis: Analysis, photograph: bool) -> None:
    """Whether it was a photograph, what cannot be separated, why it was refused; a name that looks alike deceives nobody."""
    save(records, analysis)
    (found,) = records.search(LogQuery())
    assert found.photograph is analysis.is_photograph is photograph
    assert (found.prediction_set, found.reason, found.model) == (analysis.prediction_set, analysis.reason, analysis.model)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hans muller", "Müller^Hans"),
        ("lle", "Müller^Hans"),
        ("анна елк", "Ёлкина Анна"),
        ("الاحمد", "محمد الأحمد"),
        ("राम श", "शर्मा राम"),
        ("明", "王小明"),
        ("mai nguyen", "Nguyễn Thị Mai"),
        ("obrien zoe", "Zoë O'Brien"),
        ("김", "김민준"),
        ("p 85", "Nguyễn Thị Mai"),
        ("0004.dcm", "王小明"),
        ("mai P-85 im_0005", "Nguyễn Thị Mai"),
    ],
)
def test_a_patient_is_found_by_any_part_in_any_order(filled: Records, text: str, found: str) -> None:
    """Name, id and name of the file, whatever the case and the accents."""
    assert names(filled, text=text) == [found]
    assert filled.count(LogQuery(text=text)) == 1


@pytest.mark.parametrize("text", ["hans anna", "zzz", "%", "_", "\\", "' OR 1=1 --", "राम\u0000x", "x" * 10_000])
def test_what_is_not_there_is_not_found(filled: Records, text: str) -> None:
    """Signs that mean something in SQL mean nothing here; a text without words restricts nothing."""
    expected = [] if any(c.isalnum() for c in text) else list(reversed(PEOPLE))
    assert names(filled, text=text) == expected


def test_every_prefix_of_a_name_finds_it(filled: Records) -> None:
    """Search as you type never loses the patient on the way."""
    for name in PEOPLE:
        for end in range(1, len(name) + 1):
            assert name in names(filled, text=name[:end])


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (LogSort.CREATED, [0, 1, 2, 3, 4, 5, 6, 7]),
        (LogSort.PATIENT_NAME, [0, 5, 6, 1, 2, 3, 7, 4]),
        (LogSort.PATIENT_ID, [7, 6, 5, 4, 3, 2, 1, 0]),
        (LogSort.STUDY_DATE, [0, 3, 6, 1, 4, 7, 2, 5]),
    ],
)
@pytest.mark.parametrize("text", ["", "dcm"])
def test_the_log_is_sorted(filled: Records, sort: LogSort, expected: list[int], text: str) -> None:
    """By every column and in both directions, with and without a search; names as they fold."""
    ordered = [PEOPLE[number] for number in expected]
    if sort is LogSort.PATIENT_NAME:  # Hangul syllables come apart into letters below the Chinese characters
        assert ordered[-2:] == ["김민준", "王小明"]
    assert names(filled, text=text, sort=sort, descending=False) == ordered
    assert names(filled, text=text, sort=sort, descending=True) == ordered[::-1]


def test_the_log_is_sorted_by_answer(filled: Records) -> None:
    """Refused images have no class and no probability, and stand at the low end."""
    by_probability = filled.search(LogQuery(sort=LogSort.PROBABILITY, descending=False))
    probabilities = [entry.probability for entry in by_probability]
    assert probabilities[0] is None
    assert probabilities[1:] == sorted(p for p in probabilities if p is not None)
    labels = [entry.label for entry in filled.search(LogQuery(sort=LogSort.LABEL, descending=False))]
    assert labels == ["", *["normal"] * 3, *["viral_pneumonia"] * 4]


def test_the_log_is_filtered(filled: Records) -> None:
    """By class, status, patient id, and all together with words."""
    assert len(names(filled, label="viral_pneumonia")) == filled.count(LogQuery(label="viral_pneumonia")) == 4
    assert names(filled, status=Status.REFUSED) == ["김민준"]
    assert names(filled, patient_id="P-85") == ["Nguyễn Thị Mai"]
    assert names(filled, patient_id="P-8") == []
    assert names(filled, label="normal", text="anna") == []


def test_pages_follow_each_other(filled: Records) -> None:
    """Limit and offset cut the same order that the whole search gives."""
    for query in (LogQuery(), LogQuery(text="dcm", sort=LogSort.LABEL), LogQuery(sort=LogSort.LABEL)):
        whole = [entry.reading_id for entry in filled.search(query)]
        paged = [e.reading_id for offset in range(0, 9, 3) for e in filled.search(query, limit=3, offset=offset)]
        assert paged == whole
        assert len(set(whole)) == filled.count(query) == 8


def test_days_are_those_of_the_clinics_clock(tmp_path: Path) -> None:
    """Half past eleven in the evening in Nairobi is that day there, and the same moment anywhere."""
    now = [datetime(2024, 5, 1, 23, 30, tzinfo=timezone(timedelta(hours=3)))]
    with try_out(tmp_path, lambda: now[0]).open() as records:
        save(records, analyzed("01" * 32))
        now[0] += timedelta(hours=1)
        save(records, analyzed("02" * 32))
        day = date(2024, 5, 1)
        (entry,) = records.search(LogQuery(since=day, until=day))
        assert entry.created_at == datetime(2024, 5, 1, 20, 30, tzinfo=UTC)
        assert entry.created_at.utcoffset() == timedelta(hours=3)
        assert records.count(LogQuery(since=date(2024, 5, 2))) == 1
        assert records.count(LogQuery(until=date(2024, 4, 30))) == 0


def test_last_days_move_on_with_the_clock(tmp_path: Path) -> None:
    """Today is the last of them; the same search finds other readings a day later."""
    now = [datetime(2024, 5, 1, 12, tzinfo=UTC)]
    with try_out(tmp_path, lambda: now[0]).open() as records:
        for number in range(1, 5):
            save(records, analyzed(f"{number:02}" * 32))
            now[0] += timedelta(days=1)
        counts = []
        for _ in range(4):
            found = records.search(LogQuery(days=2))
            assert len(found) == records.count(LogQuery(days=2)) == len(list(records.export_rows(LogQuery(days=2))))
            counts.append(len(found))
            now[0] += timedelta(days=1)
        assert counts == [1, 0, 0, 0]
        now[0] = datetime(2024, 5, 4, 1, tzinfo=UTC)
        assert len(records.search(LogQuery(days=2))) == 2
        assert len(records.search(LogQuery(days=7))) == 4


def test_order_survives_a_wrong_clock(tmp_path: Path) -> None:
    """After a dead battery the clock is back in 1980; the newest reading still stands first, and days are found all the same."""
    now = [datetime(2024, 5, 1, tzinfo=UTC)]
    with try_out(tmp_path, lambda: now[0]).open() as records:
        for number, year in enumerate((2024, 1980, 2025)):
            now[0] = datetime(year, 5, 1, tzinfo=UTC)
            save(records, analyzed(f"{number:064}"))
        assert [(e.sequence, e.created_at.year) for e in records.search(LogQuery())] == [(3, 2025), (2, 1980), (1, 2024)]
        assert [e.sequence for e in records.search(LogQuery(since=date(2024, 1, 1)))] == [3, 1]
        assert [e.sequence for e in records.search(LogQuery(until=date(2024, 5, 1), text="hans"))] == [2, 1]


def test_a_short_word_is_the_beginning_of_one(filled: Records) -> None:
    """One or two letters are found where a word begins; Chinese writes no blanks between words, so there anywhere."""
    assert names(filled, text="ul") == []
    assert names(filled, text="mu") == ["Müller^Hans"]
    assert names(filled, text="小明") == names(filled, text="小") == ["王小明"]


def test_the_index_finds_what_reading_every_row_finds(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every order, few or many: pieces of words lead to exactly the rows that hold the words."""
    rng = random.Random(1)  # noqa: S311

    def text() -> str:
        return " ".join("".join(rng.choices("ab王小म्", k=rng.randint(1, 5))) for _ in range(rng.randint(1, 2)))

    for number in range(40):
        save(records, analyzed(f"{number:064}", Header(patient_name=text(), patient_id="x"), file="y"))
    found = 0
    for typed in {text() for _ in range(200)}:
        condition, values = where(LogQuery(text=typed))
        everywhere = f"SELECT count(*) FROM log_rows WHERE {condition}"  # noqa: S608
        expected = records.access.connection.execute(everywhere, values).fetchone()[0]
        found += expected
        for sort in (LogSort.CREATED, LogSort.PATIENT_NAME):
            for most in (1, 10_000):
                monkeypatch.setattr(query_module, "SORTED_AT_MOST", most)
                query = LogQuery(text=typed, sort=sort)
                assert len(records.search(query)) == records.count(query) == expected
                assert records.count(query, at_most=1) == min(expected, 1)
    assert found > 100


@pytest.mark.parametrize("text", ["", "dcm"])
@pytest.mark.parametrize("sort", list(LogSort))
def test_many_rows_stand_in_the_same_order_as_few(
    filled: Records, monkeypatch: pytest.MonkeyPatch, sort: LogSort, text: str
) -> None:
    """Whether they are sorted or an index is walked, with every filter beside."""
    for more in (
        {},
        {"label": "normal"},
        {"status": Status.WARNING},
        {"status": Status.REFUSED},
        {"since": date(2020, 1, 1), "until": date(2100, 1, 1)},
    ):
        query = LogQuery(text=text, sort=sort, **more)
        few = filled.search(query)
        monkeypatch.setattr(query_module, "SORTED_AT_MOST", 1)
        assert filled.search(query) == few != []
        monkeypatch.undo()


@pytest.mark.parametrize("days", [{}, {"since": date(2024, 1, 1)}])
@pytest.mark.parametrize("fields", [{"text": "hans"}, {"label": "normal"}, {"status": Status.REFUSED}, {"patient_id": "P-85"}])
def test_no_search_reads_the_whole_log(filled: Records, fields: dict[str, object], days: dict[str, object]) -> None:
    """By SQLite's own account of how it finds the rows: through an index for every filter."""
    found = plan(filled.access.connection, LogQuery(**fields, **days))
    rows = filled.access.connection.execute(f"EXPLAIN QUERY PLAN {found.rows('log_rows.sequence')}", found.values)
    steps = " / ".join(row["detail"] for row in rows)
    assert "SCAN log_rows" not in steps
    assert "TEMP B-TREE" not in steps or "patient_id" in fields  # one patient's few rows are sorted


def test_pages_of_the_whole_log_come_from_an_index(filled: Records) -> None:
    """In every order, without sorting what is not shown."""
    for sort in LogSort:
        condition = plan(filled.access.connection, LogQuery(sort=sort)).rows("log_row").replace("+", "")
        (step,) = filled.access.connection.execute(f"EXPLAIN QUERY PLAN {condition}")
        assert "INDEX row_by_" in step["detail"]


def test_what_clinicians_said_is_searched_for(filled: Records) -> None:
    """Their last word counts: urgent, judged otherwise, or not read by anybody yet."""
    by_name = {entry.patient_name: entry for entry in filled.search(LogQuery())}
    urgent, calmed, otherwise, agreed, referred = (by_name[name] for name in PEOPLE[:5])
    other = "normal" if agreed.label != "normal" else "viral_pneumonia"
    add = filled.opinions.add
    add(urgent.reading_id, OpinionKind.READING, agreement=Agreement.AGREE, urgency=Urgency.URGENT)
    add(urgent.reading_id, OpinionKind.IMPRESSION, text="Pneumonia")
    add(calmed.reading_id, OpinionKind.READING, agreement=Agreement.AGREE, urgency=Urgency.URGENT)
    add(calmed.reading_id, OpinionKind.READING, agreement=Agreement.UNSURE, urgency=Urgency.ROUTINE)
    add(otherwise.reading_id, OpinionKind.READING, agreement=Agreement.DISAGREE)
    add(agreed.reading_id, OpinionKind.READING, label=other)
    add(agreed.reading_id, OpinionKind.READING, agreement=Agreement.AGREE)
    add(referred.reading_id, OpinionKind.REFERRAL, text="Hospital")
    assert names(filled, said=SaidOf.URGENT) == [urgent.patient_name]
    assert names(filled, said=SaidOf.OTHERWISE) == [otherwise.patient_name]
    assert set(names(filled, said=SaidOf.NOTHING)) == set(PEOPLE[4:])
    for said in SaidOf:
        assert filled.count(LogQuery(said=said)) == len(names(filled, said=said, sort=LogSort.PROBABILITY))
    entries = filled.search(LogQuery())
    assert [e.patient_name for e in entries if e.judged_otherwise] == names(filled, said=SaidOf.OTHERWISE)
    assert [e.patient_name for e in entries if e.urgency is Urgency.URGENT] == names(filled, said=SaidOf.URGENT)
