"""What the rigs let a program do to a log, and the promises that it makes meanwhile.

A promise is one line, given after the call came back:

    made                there is a log, and password 0 opens it
    saved READING       the reading is in the log
    queued BATCH IDS    the batch is in the log with the images that have these reading ids; a comma between two
    ended BATCH         it came to its end
    password N          password N opens the log, and no earlier one does
    backup PATH COUNT   the backup, its path relative to the home folder, is whole and holds the first so many readings at least
    restoring COUNT     the log may be as it is, or hold only the first so many readings
    restored            it holds those
"""

import random
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop.errors import LightboxError
from desktop.inference.result import Analysis
from desktop.records.backups import make_backup
from desktop.records.batch import Batch
from desktop.records.manifest import Backup
from desktop.records.restoring import restore
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.readings import CHILD, analyzed, refused

NAME: Final = "anna"

Say = Callable[[str], None]


def password(number: int) -> str:
    """Return one of the passwords in their order."""
    return f"correct horse {number}"


def analysis_of(reading_id: str) -> Analysis:
    """Return what a reading of this id must hold: two of each image, some refused."""
    session, number = _parts(reading_id)
    sha256 = f"{session:032x}{number // 2:032}"
    if number % 7 == 6:
        return refused(sha256)
    return analyzed(sha256, CHILD, normal=random.Random(reading_id).random())


def preview_of(reading_id: str) -> bytes:
    """Return the preview of this reading; of the size that real ones have, 5 to 40 kB."""
    rng = random.Random(reading_id)
    return rng.randbytes(rng.randrange(5_000, 40_000))


def make(home: Path, say: Say) -> Session:
    """Make a log."""
    session, _ = Vault(home).create(NAME, "Anna", password(0), cost=LOWEST_COST)
    say("made")
    return session


def login(home: Path, promises: list[str]) -> Session:
    """Log in with the last password that was promised, or with the next, which may have been on its way; note which it was."""
    last = max((int(line.split()[1]) for line in promises if line.startswith("password ")), default=0)
    try:
        return Vault(home).unlock(NAME, password(last))
    except LightboxError as error:
        if error.code != "LOGIN-FAILED":
            raise
    session = Vault(home).unlock(NAME, password(last + 1))
    promises.append(f"password {last + 1}")
    return session


def open_or_make(home: Path, promises: list[str]) -> Session:
    """Log in as the program does at its start: where there is no log, and none was promised, make one."""
    if "made" in promises or Vault(home).exists():
        return login(home, promises)
    return make(home, promises.append)


def save(records: Records, reading_id: str, say: Say = lambda line: None) -> None:
    """Save the reading of this id."""
    analysis = analysis_of(reading_id)
    records.save(reading_id, analysis, preview=preview_of(reading_id), source=Path(analysis.file))
    say(f"saved {reading_id}")


def change_password(session: Session, number: int, say: Say = lambda line: None) -> None:
    """Change the password to the one of this number."""
    session.accounts.change_password(password(number - 1), password(number))
    say(f"password {number}")


def back_up(session: Session, count: int, say: Say = lambda line: None) -> Backup:
    """Make a backup when so many readings were saved."""
    backup = make_backup(session)
    say(f"backup {backup.path.relative_to(session.home).as_posix()} {count}")
    return backup


def restore_backup(session: Session, backup: Backup, count: int, say: Say = lambda line: None) -> None:
    """Restore a backup that was made when so many readings were saved."""
    say(f"restoring {count}")
    restore(session, backup.path)
    say("restored")


def queue(records: Records, count: int, say: Say = lambda line: None) -> Batch:
    """Put images into a batch, the first of them a volume of three frames."""
    batch = records.batches.start([Path(f"films/{number}.dcm") for number in range(count)])
    say(f"queued {batch.number} {','.join(item.reading_id for item in batch.items)}")
    return batch


def work_off(records: Records, batch: Batch, say: Say = lambda line: None) -> None:
    """Save what waits in a batch, and end it."""
    waiting = list(batch.items)
    for item in waiting:
        if (item.number, item.frame) == (0, 0):
            waiting += [frame for frame in records.batches.expand(batch, item, 3) if frame not in waiting]
        save(records, item.reading_id, say)
    records.batches.end(batch)
    say(f"ended {batch.number}")


def following(reading_id: str) -> str:
    """Return the id of the reading that is saved after this one; those of a batch have their own."""
    session, number = _parts(reading_id)
    return f"{session}-{number + 1}" if reading_id == f"{session}-{number}" else reading_id


def _parts(reading_id: str) -> tuple[int, int]:
    """Return the session of a reading and its number there; of one of a batch, what stands for them."""
    if reading_id.count("-") == 1:
        session, number = reading_id.split("-")
        return int(session), int(number)
    whole = uuid.UUID(reading_id).int
    return whole >> 8, whole % 256
