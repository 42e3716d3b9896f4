"""Limits for referral that the clinic chose, each bound to one version of one model. What was set before stands in the audit."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final

from desktop.errors import RecordsError
from desktop.inference.result import ModelRef
from desktop.records.access import Access
from desktop.records.roles import Action

FEWEST: Final = 30
"""Ill cases, and well ones, that a limit must come from at least."""
_PREFIX: Final = "operating-point "
"""Of the settings of the log: ``operating-point ab12...`` by the SHA-256 of the model's manifest."""


@dataclass(frozen=True)
class OperatingPoint:
    """A limit: from this probability of illness on the clinic refers."""

    model: str
    """Id."""
    version: str
    sha256: str
    """Of the model's manifest: of another version the limit says nothing."""
    threshold: float
    """P(ill), 0..1."""
    ill: int
    """Cases it was chosen by."""
    well: int
    sensitivity: float
    """On these cases, 0..1."""
    specificity: float
    user: str
    created_at: datetime
    """With UTC offset."""


class OperatingPoints:
    """The limits of the log."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> list[OperatingPoint]:
        """Return the limits in force, those of versions that are not installed any more too.

        Raises
        ------
        RecordsError
            ``LOG-DAMAGED``.
        """
        sql = "SELECT value FROM settings WHERE key GLOB ? ORDER BY key"
        with self._access.reading() as connection:
            rows = connection.execute(sql, (f"{_PREFIX}*",)).fetchall()
        return [_read(row["value"]) for row in rows]

    def set(
        self, model: ModelRef, threshold: float, *, ill: int, well: int, sensitivity: float, specificity: float
    ) -> OperatingPoint:
        """Set the limit of one version of a model; the audit has the one before.

        Raises
        ------
        RecordsError
            ``OPERATING-POINT``: it cannot be a limit, or it comes from too few cases. ``NOT-ALLOWED``.
        """
        if not 0 < threshold < 1:
            raise RecordsError("OPERATING-POINT", detail="it must lie between 0 and 1")
        if min(ill, well) < FEWEST:
            raise RecordsError("OPERATING-POINT", detail=f"it needs at least {FEWEST} ill and {FEWEST} well cases")
        at = datetime.fromisoformat(self._access.stamp())
        of = (model.id, model.version, model.sha256)
        point = OperatingPoint(*of, threshold, ill, well, sensitivity, specificity, self._access.person.name, at)
        self._write(model, json.dumps(asdict(point), default=datetime.isoformat))
        return point

    def withdraw(self, model: ModelRef) -> None:
        """Go back to the limit that the model comes with."""
        self._write(model, "")

    def _write(self, model: ModelRef, value: str) -> None:
        key, connection = f"{_PREFIX}{model.sha256}", self._access.connection
        with self._access.writing(Action.SETTING, f"operating-point {model.id} {model.version}") as entry:
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            entry.detail |= {"from": json.loads(row["value"]) if row else None, "to": json.loads(value) if value else None}
            if value:
                connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))
            else:
                entry.nothing = connection.execute("DELETE FROM settings WHERE key = ?", (key,)).rowcount == 0


def _read(value: str) -> OperatingPoint:
    try:
        plain = json.loads(value)
        return OperatingPoint(**(plain | {"created_at": datetime.fromisoformat(plain["created_at"])}))
    except (ValueError, TypeError, KeyError) as error:
        raise RecordsError("LOG-DAMAGED", detail="an operating point cannot be understood") from error
