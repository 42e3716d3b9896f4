"""A search of the log as SQL. Only values from the query travel as parameters; all SQL text stands here."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.inference.result import Analysis, Status
from desktop.records.content import unpack
from desktop.records.entry import LogEntry, LogQuery, LogSort, SaidOf
from desktop.records.folding import fold
from desktop.records.grams import condition as word_condition
from desktop.records.grams import match
from desktop.records.opinions import newest_judgement, newest_urgency, opinions_on

WORDS_LENGTH: Final = 200
"""Longest text that is searched for, in characters."""

ENTRY_COLUMNS: Final = """reading_id, readings.sequence, created_at, patient_name, patient_id, readings.study_date, modality,
    readings.status, readings.label, readings.probability, readings.code, version, file_name, person, user, log_rows.log_row"""
"""What `listed_entry` needs besides the content, of ``log_rows JOIN readings``."""

SORTED_AT_MOST: Final = 10_000
"""So many rows are sorted at most: some 20 ms."""

_SORT: Final = {
    LogSort.CREATED: ("sequence", "row_by_sequence"),
    LogSort.PATIENT_NAME: ("name_key", "row_by_name"),
    LogSort.PATIENT_ID: ("patient_id", "row_by_patient_id"),
    LogSort.STUDY_DATE: ("study_date", "row_by_study_date"),
    LogSort.LABEL: ("label", "row_by_label"),
    LogSort.PROBABILITY: ("probability", "row_by_probability"),
}
"""Column and index of each order."""


SHOWN: Final = """(log_rows.status = 'refused' OR log_rows.sequence <= ? OR EXISTS (
    SELECT 1 FROM opinions JOIN log_rows AS said USING (log_row) JOIN images USING (image)
    WHERE opinions.kind IN ('first', 'reading') AND ? IN ('', opinions.user) AND file_sha256 <> ''
        AND file_sha256 = (SELECT own.file_sha256 FROM images AS own WHERE own.image = log_rows.image)))"""
"""Condition on a row, with the values of `Unread`: its answer may be shown. A reading of one slice is one of the whole volume."""


_SAID: Final = {
    SaidOf.URGENT: """log_rows.log_row IN (SELECT log_row FROM opinions WHERE urgency = 'urgent' AND opinion =
        (SELECT max(opinion) FROM opinions AS later WHERE later.log_row = opinions.log_row AND later.urgency <> ''))""",
    SaidOf.OTHERWISE: """log_rows.log_row IN (SELECT log_row FROM opinions JOIN log_rows AS judged USING (log_row)
        WHERE (agreement = 'disagree' OR opinions.label NOT IN ('', judged.label)) AND opinion =
        (SELECT max(opinion) FROM opinions AS later
            WHERE later.log_row = opinions.log_row AND (later.label <> '' OR later.agreement <> '')))""",
    SaidOf.NOTHING: """NOT EXISTS (SELECT 1 FROM opinions
        WHERE opinions.log_row = log_rows.log_row AND kind IN ('first', 'reading', 'impression'))""",
}
"""Conditions on a row of the log."""


@dataclass(frozen=True)
class Plan:
    """The parts of a statement that finds rows of the log, and its parameters."""

    source: str
    condition: str
    values: list[object]
    order: str

    def rows(self, columns: str) -> str:
        """Return the statement for these columns."""
        return f"SELECT {columns} FROM {self.source} WHERE {self.condition} ORDER BY {self.order}"  # noqa: S608

    def count(self, connection: sqlite3.Connection, at_most: int | None) -> int:
        """Return how many rows there are; counting ends at `at_most`."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {self.source} WHERE {self.condition} LIMIT ?)"  # noqa: S608
        return int(connection.execute(sql, [*self.values, -1 if at_most is None else at_most]).fetchone()[0])


def words_of(query: LogQuery) -> list[str]:
    """Return the words that are searched for, in plain form."""
    return fold(query.text[:WORDS_LENGTH]).split()


def where(query: LogQuery) -> tuple[str, list[object]]:
    """Return the condition on `log_rows` and its parameters; it is whole, an index is not needed."""
    conditions: list[tuple[object, ...]] = [word_condition(word) for word in words_of(query)]
    if query.label:
        conditions.append(("log_rows.label = ?", query.label))
    if query.status is not None:
        conditions.append(("log_rows.status = ?", query.status.value))
    if query.said is not None:
        conditions.append((_SAID[query.said],))
    # The plus signs bar the index by day: days are looked up as a range of sequence numbers, which other indexes have as well
    if query.since is not None:
        conditions.append(("+log_rows.created_day >= ?", query.since.isoformat()))
    if query.until is not None:
        conditions.append(("+log_rows.created_day <= ?", query.until.isoformat()))
    if query.patient_id:
        conditions.append(("log_rows.patient_id = ?", query.patient_id))
    if query.person is not None:
        conditions.append(("log_rows.person = (SELECT main FROM persons WHERE person = ?)", query.person))
    if query.without is not None:
        conditions.append((SHOWN, query.without.since, query.without.reader))
    return " AND ".join(str(sql) for sql, *_ in conditions) or "TRUE", [value for _, *values in conditions for value in values]


def plan(connection: sqlite3.Connection, query: LogQuery) -> Plan:
    """Return how to find what a query asks for without reading the whole log, in its order.

    Rows in the order of writing come from an index as they are asked for. In another order a few rows are sorted; of many, the
    index of that order is walked, in which the next page is near.
    """
    counted = plan_unsorted(connection, query)
    # Refused images have neither class nor probability: in the order of these they are all equal
    all_equal = query.status is Status.REFUSED and query.sort in {LogSort.LABEL, LogSort.PROBABILITY}
    if (query.sort is LogSort.CREATED or all_equal) and not _is_of_one(query):
        return counted
    column, index = _SORT[query.sort]
    few = counted.count(connection, SORTED_AT_MOST) < SORTED_AT_MOST
    bar = "+" if few else ""
    order = ", ".join(f"{bar}log_rows.{name} {_direction(query)}" for name in dict.fromkeys((column, "sequence")))
    if few:
        return Plan(counted.source, counted.condition, counted.values, order)
    # Where words are searched for, their index becomes a set that the rows of the walk are looked up in
    found = "+log_rows.sequence IN (SELECT rowid FROM search WHERE search MATCH ?)"
    condition = counted.condition.replace("search.rowid", "log_rows.sequence").replace("search MATCH ?", found, 1)
    return Plan(f"log_rows INDEXED BY {index}", condition, counted.values, order)


def plan_unsorted(connection: sqlite3.Connection, query: LogQuery) -> Plan:
    """Return how to find, or to count, what a query asks for in the order of writing."""
    condition, values = where(query)
    words = words_of(query)
    through_words = bool(words) and not _is_of_one(query)
    key = "search.rowid" if through_words else "log_rows.sequence"
    if query.since is not None or query.until is not None:
        condition, values = f"{key} BETWEEN ? AND ? AND {condition}", [*_sequences(connection, query), *values]
    if not through_words:
        return Plan("log_rows", condition, values, f"{key} {_direction(query)}")
    source = "search CROSS JOIN log_rows ON log_rows.sequence = search.rowid"
    return Plan(source, f"search MATCH ? AND {condition}", [match(words), *values], f"{key} {_direction(query)}")


def _is_of_one(query: LogQuery) -> bool:
    """Tell whether a query is about one patient, whose few rows an index gives at once."""
    return bool(query.patient_id) or query.person is not None


def _direction(query: LogQuery) -> str:
    return "DESC" if query.descending else "ASC"


def _sequences(connection: sqlite3.Connection, query: LogQuery) -> tuple[int, int]:
    """Return the first and last sequence number of a range of days; the index is asked day by day, a clock may have been wrong."""
    sql = """WITH RECURSIVE days (day) AS (
            SELECT min(created_day) FROM log_rows WHERE created_day >= :since
            UNION ALL SELECT (SELECT min(created_day) FROM log_rows WHERE created_day > day) FROM days WHERE day < :until)
        SELECT min((SELECT min(sequence) FROM log_rows WHERE created_day = day)),
            max((SELECT max(sequence) FROM log_rows WHERE created_day = day))
        FROM days WHERE day <= :until"""
    since, until = query.since, query.until
    days = {"since": since.isoformat() if since else "", "until": until.isoformat() if until else "9999-12-31"}
    first, last = connection.execute(sql, days).fetchone()
    return (first, last) if first is not None else (1, 0)


def listed_entry(connection: sqlite3.Connection, row: sqlite3.Row, analysis: Analysis | None = None) -> LogEntry:
    """Return the entry in a row of `ENTRY_COLUMNS` and its content, with what a list tells of its reading and of what was said about it.

    The content is unpacked where its `analysis` is not at hand.
    """
    analysis = analysis or unpack(row["content"], None, row["reading_id"])
    said = opinions_on(connection, row["log_row"])
    newest = "SELECT age_years FROM identities WHERE log_row = ? ORDER BY identity DESC LIMIT 1"
    age = connection.execute(newest, (row["log_row"],)).fetchone()
    return LogEntry(
        reading_id=row["reading_id"],
        sequence=row["sequence"],
        created_at=datetime.fromisoformat(row["created_at"]),
        patient_name=row["patient_name"],
        patient_id=row["patient_id"],
        study_date=row["study_date"],
        modality=row["modality"],
        status=Status(row["status"]),
        label=row["label"],
        probability=row["probability"],
        code=row["code"],
        version=row["version"],
        file_name=row["file_name"],
        person=row["person"],
        user=row["user"],
        photograph=analysis.is_photograph,
        prediction_set=analysis.prediction_set,
        reason=analysis.reason,
        model=analysis.model,
        opinion=newest_judgement(said),
        urgency=newest_urgency(said),
        age_years=age["age_years"] if age is not None else None,
    )
