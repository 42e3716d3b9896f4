"""Runs first in the frozen program: SQLCipher's module stands for Python's `sqlite3`, whose constants and types it has.

So the one file carries one SQLite instead of two (0.75 MB). No file is ever opened with the other one.
"""

import sys

from sqlcipher3 import dbapi2

sys.modules["sqlite3"] = dbapi2
