"""Bit flips: single bits of the log's files that a failing disk turned over."""

import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop.errors import LightboxError
from desktop.records.access import LOG_NAME
from desktop.records.content import pack
from desktop.records.health import check_full, check_start
from desktop.records.pictures import FILE_NAME as PICTURES_NAME
from desktop.records.vault import FOLDER, KEYS_NAME, Session, Vault
from tests.torture import workload
from tests.torture.judge import Finding, Harm

FILES: Final = (LOG_NAME, PICTURES_NAME, KEYS_NAME)
READINGS: Final = tuple(f"0-{number}" for number in range(12))


def flip(file_name: str, count: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Turn over a bit of a file, `count` times in a fresh copy; yield what noticed it, and what was wrong."""
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        template, home = Path(name, "template"), Path(name, "home")
        template.mkdir()
        session = workload.make(template, lambda line: None)
        with session.open() as records:
            for reading in READINGS:
                workload.save(records, reading)
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
        if not check_start(session).ok:
            return "noticed at the start", []
        health = check_full(session)
        if not health.ok or health.pictures_missing or health.pictures_damaged:
            return "noticed by the full check", []
        with session.open() as records:
            for name in READINGS:
                reading = records.reading(name)
                if pack(reading.analysis) != pack(workload.analysis_of(name)) or reading.preview != workload.preview_of(name):
                    return "silently wrong", [Finding(Harm.WRONG, f"silently wrong data from a flip in {file_name}")]
    except LightboxError:
        return "noticed on opening", []
    except Exception as error:
        return "a traceback", [Finding(Harm.WRONG, f"not told in words: {error!r}")]
    return "not noticed", [Finding(Harm.CORRUPT, f"a flip in {file_name} was noticed by nothing")]
