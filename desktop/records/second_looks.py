"""What readers said before and after they saw the answer, against the answer and against what turned out: pairs for agreement."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """One reader at one image. A class that was not said is empty."""

    image: int
    """Looks with the same number are at the same image."""
    model: str
    """Id of the model that answered."""
    answer: str
    """Its class, in the reading that was before the reader's eyes."""
    before: str
    """What the reader said before they saw it; empty as well where they could not tell."""
    after: str
    """What they said last with it in sight."""
    outcome: str
    """What turned out, as last said by anybody."""


def looks(connection: sqlite3.Connection, shown: str, values: tuple[object, ...]) -> list[Look]:
    """Return the looks at images whose newest reading is of one of two days or between them.

    `shown` is a further condition on a row of the log, `values` are both days (ISO 8601) and the parameters of the condition.
    """
    query = f"""
        WITH own AS (
            SELECT log_row, user, kind, max(opinion) AS newest FROM opinions JOIN log_rows USING (log_row)
            WHERE created_day BETWEEN ? AND ? AND {shown}
                AND (kind = 'first' OR (kind = 'reading' AND (opinions.label <> '' OR agreement <> '')))
            GROUP BY log_row, user, kind),
        said AS (
            SELECT log_row, user, max(CASE WHEN kind = 'first' THEN newest END) AS first,
                max(CASE WHEN kind = 'reading' THEN newest END) AS last
            FROM own GROUP BY log_row, user)
        SELECT said.log_row AS image, readings.model, readings.label AS answer,
            coalesce(before.label, '') AS before, coalesce(after.label, '') AS after,
            coalesce((SELECT label FROM opinions AS told
                WHERE told.log_row = said.log_row AND told.kind = 'outcome' AND told.label <> ''
                ORDER BY told.opinion DESC LIMIT 1), '') AS outcome
        FROM said LEFT JOIN opinions AS before ON before.opinion = said.first LEFT JOIN opinions AS after ON after.opinion = said.last
            JOIN readings ON readings.sequence = coalesce(after.sequence, before.sequence)
        WHERE readings.label <> '' ORDER BY said.log_row, said.user"""  # noqa: S608
    rows = connection.execute(query, values)
    return [
        Look(row["image"], row["model"].partition(" ")[0], row["answer"], row["before"], row["after"], row["outcome"])
        for row in rows
    ]
