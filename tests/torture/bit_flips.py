"""Bit flips: single bits of the log's files that a failing disk turned over; of the write-ahead logs, after a program was killed."""

import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop.errors import LightboxError
from desktop.records.access import LOG_NAME
from desktop.records.content import pack
from desktop.records.folder import FOLDER
from desktop.records.health import check_full, check_start
from desktop.records.pictures import FILE_NAME as PICTURES_NAME
from desktop.records.roles import Action
from desktop.records.session import KEYS_NAME, Session
from desktop.records.vault import Vault
from tests.torture import workload
from tests.torture.judge import Finding, Harm

WAL: Final = "-wal"
FILES: Final = (LOG_NAME, PICTURES_NAME, KEYS_NAME, LOG_NAME + WAL, PICTURES_NAME + WAL)
READINGS: Final = tuple(f"0-{number}" for number in range(12))


def flip(file_name: str, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Turn over a bit of a file, `count` times in a fresh copy; yield what noticed it, and what was wrong."""
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        made, template, home = (Path(name, part) for part in ("made", "template", "home"))
        made.mkdir()
        session = workload.make(made, lambda line: None)
        for some in (READINGS[:6], READINGS[6:]):
            with session.open() as records:
                for reading in some:
                    workload.save(records, reading)
                if file_name.endswith(WAL):  # as a kill leaves it: some readings in the file, some in its write-ahead log
                    shutil.copytree(made, template, dirs_exist_ok=True)
        if not file_name.endswith(WAL):
            shutil.copytree(made, template)
        for _ in range(count):
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(template, home)
            _flip_one(home / FOLDER / file_name, rng)
            yield _noticed_by(Session(home, session.key, session.person), file_name)


def _flip_one(path: Path, rng: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def _noticed_by(session: Session, file_name: str) -> tuple[str, list[Finding]]:
    """Go the program's way from the login to reading everything, up to where the flip is noticed."""
    try:
        if file_name == KEYS_NAME:
            Vault(session.home).unlock(workload.NAME, workload.password(0))
        with session.open() as records:
            records.access.note(
                Action.LOGIN
            )  # a login writes before anything is checked, and its end moves the write-ahead log
        if not check_start(session).ok:
            return "noticed at the start", []
        health = check_full(session)
        if not health.ok or health.pictures_missing or health.pictures_damaged:
            return "noticed by the full check", []
        return _compared(session, file_name)
    except LightboxError as error:
        if error.code == "LOG-NOT-FOUND":
            return "silently lost", [Finding(Harm.LOST, f"a reading is gone without a word by a flip in {file_name}")]
        return "noticed on opening", []
    except Exception as error:
        return "a traceback", [Finding(Harm.WRONG, f"not told in words: {error!r}")]


def _compared(session: Session, file_name: str) -> tuple[str, list[Finding]]:
    """Read everything, after nothing was noticed."""
    with session.open() as records:
        for name in READINGS:
            reading = records.reading(name)
            if pack(reading.analysis) != pack(workload.analysis_of(name)) or reading.preview != workload.preview_of(name):
                return "silently wrong", [Finding(Harm.WRONG, f"silently wrong data from a flip in {file_name}")]
    return "not noticed", [Finding(Harm.CORRUPT, f"a flip in {file_name} was noticed by nothing")]
