"""Settings of the log: what belongs to the clinic and travels with it, as text."""

from typing import Final

from desktop.records.access import Access
from desktop.records.roles import Action

ACCEPTED_BY: Final = "accepted_by"
ACCEPTED_AT: Final = "accepted_at"
"""Who accepted the intended use for the clinic, and when."""


class Settings:
    """The settings of the log."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def get(self, key: str, default: str = "") -> str:
        """Return a setting."""
        with self._access.reading() as connection:
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return str(row["value"]) if row else default

    @property
    def use_accepted(self) -> bool:
        """Whether somebody accepted the intended use."""
        return bool(self.get(ACCEPTED_BY))

    def set(self, key: str, value: str) -> None:
        """Keep a setting; the audit names it without its value.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``.
        """
        with self._access.writing(Action.SETTING, key):
            self._access.connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))
