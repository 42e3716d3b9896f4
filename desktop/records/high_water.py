"""The newest entry of the audit, noted in a file beside the database: it tells when the database gave back less than was committed.

SQLite reads a write-ahead log up to the first frame that does not hold, as after a power cut. So a bit that turns over in it takes the
last commits without a word, and what is left is whole in itself, as is an older copy of the log. The note is written after every commit
and never waited for: at most it is older than the log, never newer, unless the log has lost something. Once it has, the note stays as it
is, so that every later check tells.
"""

import hmac
import os
import sqlite3
import struct
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.records.audit import Audit, Fault
from desktop.records.database import EngineError

FILE_NAME: Final = "high-water"
LOST: Final = "it was stored, and is gone or another one: the disk lost the newest entries, or gave back an older log"
"""Reason of the fault: what is left may be whole in itself."""
_NOTE: Final = struct.Struct(">Q32s32s")
"""Number and code of the entry, and a seal: a damaged note says nothing. Within a sector, so that it is written whole or not."""


class HighWater:
    """The note beside one log.

    Parameters
    ----------
    folder : Path
        The log's folder.
    audit : Audit
    key : bytes
        For the seal.
    """

    def __init__(self, folder: Path, audit: Audit, key: bytes) -> None:
        self._path, self._audit, self._key = folder / FILE_NAME, audit, key
        self._holds: bool | None = None

    def fault(self) -> Fault | None:
        """Return which entry of the audit was committed and is not there; None also where there is no note that can be read."""
        try:
            sequence, mac, seal = _NOTE.unpack(self._path.read_bytes())
        except (OSError, struct.error):
            return None
        if not hmac.compare_digest(seal, self._seal(sequence, mac)):
            return None
        if self._audit.mac_of(sequence) == mac:
            return None
        return Fault(sequence, LOST)

    def rise(self) -> None:
        """Note the newest entry. The commit is done already: what fails here must not look as if that had failed."""
        with suppress(OSError, EngineError):
            if self._holds is None:
                self._holds = self.fault() is None
            head = self._audit.head()
            if self._holds and head is not None:
                self._write(head)

    def _write(self, head: sqlite3.Row) -> None:
        note = _NOTE.pack(head["sequence"], head["mac"], self._seal(head["sequence"], head["mac"]))
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            os.write(handle, note)
        finally:
            os.close(handle)

    def _seal(self, sequence: int, mac: bytes) -> bytes:
        return hmac.digest(self._key, sequence.to_bytes(8, "big") + mac, "sha256")
