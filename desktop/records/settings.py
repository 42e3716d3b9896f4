"""Settings of the log: what belongs to the clinic and travels with it, as text."""

from desktop.records.access import Access
from desktop.records.roles import Action


class Settings:
    """The settings of the log."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def get(self, key: str, default: str = "") -> str:
        """Return a setting."""
        with self._access.reading() as connection:
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return str(row["value"]) if row else default

    def set(self, key: str, value: str) -> None:
        """Keep a setting; the audit names it without its value.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``.
        """
        with self._access.writing(Action.SETTING, key):
            self._access.connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))
