"""Searches that somebody keeps under a name. Everybody sees their own only."""

import dataclasses
import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.errors import RecordsError, clean_text
from desktop.inference.result import Status
from desktop.records.access import Access
from desktop.records.entry import LogQuery, LogSort, SaidOf
from desktop.records.roles import Action


@dataclass(frozen=True)
class SavedFilter:
    """A search and its name."""

    name: str
    query: LogQuery


class Filters:
    """The searches that the person of this access keeps."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def list(self) -> list[SavedFilter]:
        """Return them by name."""
        query = "SELECT name, query FROM filters WHERE user = ? ORDER BY name"
        with self._access.reading() as connection:
            rows = connection.execute(query, (self._access.person.name,)).fetchall()
        return [SavedFilter(row["name"], query_from(row["query"])) for row in rows]

    def save(self, name: str, query: LogQuery) -> None:
        """Keep a search; one of the same name is replaced. The audit does not name it, for the name may be a patient's.

        Raises
        ------
        RecordsError
            ``FILTER-NAME``: it has none.
        """
        name = clean_text(name)
        if not name:
            raise RecordsError("FILTER-NAME")
        insert = "INSERT OR REPLACE INTO filters (user, name, query) VALUES (?, ?, ?)"
        with self._access.writing(Action.FILTER, change="save"):
            self._access.connection.execute(insert, (self._access.person.name, name, query_text(query)))

    def delete(self, name: str) -> None:
        """Forget a search; nothing happens where there is none."""
        with self._access.writing(Action.FILTER, change="delete") as entry:
            delete = "DELETE FROM filters WHERE user = ? AND name = ?"
            entry.nothing = self._access.connection.execute(delete, (self._access.person.name, name)).rowcount == 0


def query_text(query: LogQuery) -> str:
    """Return a search as JSON."""
    return json.dumps(dataclasses.asdict(query), default=date.isoformat)


def query_from(text: str) -> LogQuery:
    """Return the search that `query_text` wrote; what a newer version added is left out.

    Raises
    ------
    RecordsError
        ``LOG-DAMAGED``.
    """
    try:
        known = {field.name for field in dataclasses.fields(LogQuery)}
        values: dict[str, Any] = {name: value for name, value in json.loads(text).items() if name in known}
        for name, read in (
            ("status", Status),
            ("said", SaidOf),
            ("since", date.fromisoformat),
            ("until", date.fromisoformat),
            ("sort", LogSort),
        ):
            if values.get(name) is not None:
                values[name] = read(values[name])
        return LogQuery(**values)
    except (ValueError, TypeError, AttributeError) as error:
        raise RecordsError("LOG-DAMAGED", detail="a saved search cannot be understood") from error
