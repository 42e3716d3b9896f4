"""Which models the clinic had, and since when: the audit says when one came, was changed, or went."""

from collections.abc import Iterable
from typing import Final

from desktop.inference.result import ModelRef
from desktop.records.access import Access
from desktop.records.roles import Action

_PREFIX: Final = "model "
"""Of the settings of the log that hold the models it saw last: ``model chest-xray-child`` = ``1.2.0 ab12...``."""


class Models:
    """The models that the log knows of."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def known(self) -> dict[str, str]:
        """Return the version and hash of each model that was there last, by its id."""
        sql = "SELECT substr(key, ?), value FROM settings WHERE key GLOB ? ORDER BY key"
        with self._access.reading() as connection:
            return dict(connection.execute(sql, (len(_PREFIX) + 1, f"{_PREFIX}*")).fetchall())

    def note(self, installed: Iterable[ModelRef]) -> int:
        """Compare the installed models with those that were there last; return how many differences the audit got entries for.

        A model is another one when its version or hash differs. Where nothing changed nothing is written, whoever asks.

        Parameters
        ----------
        installed : iterable of ModelRef
            All usable ones.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``: there are changes.
        """
        now = {model.id: f"{model.version} {model.sha256}" for model in installed}
        before = self.known()
        changed = [model for model in sorted(before | now) if before.get(model) != now.get(model)]
        for model in changed:  # each with its entry in one transaction: an interruption leaves the rest for the next time
            self._change(model, now.get(model, ""))
        return len(changed)

    def _change(self, model: str, new: str) -> None:
        connection, key = self._access.connection, f"{_PREFIX}{model}"
        with self._access.writing(Action.MODEL_CHANGE, model) as entry:
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            old = row["value"] if row else ""
            entry.nothing = old == new  # another program was quicker
            entry.detail |= {"change": "changed" if old and new else "came" if new else "went", "from": old, "to": new}
            if new:
                connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, new))
            else:
                connection.execute("DELETE FROM settings WHERE key = ?", (key,))
