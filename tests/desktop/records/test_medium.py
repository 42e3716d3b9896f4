"""Media as clinics have them: exFAT and FAT sticks, write-protected ones, small ones, and one that is pulled out."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import copying, medium, picture_copying
from desktop.records.backups import make_backup
from desktop.records.manifest import PlaceKind, list_backups
from desktop.records.restoring import restore, verify_backup
from desktop.records.session import Session
from tests.desktop.records.readings import analyzed, save

MIB = 2**20
FORMAT = {"ext4": ["mkfs.ext4", "-q", "-m", "0"], "exfat": ["mkfs.exfat"], "vfat": ["mkfs.vfat", "-F", "32"]}

Plug = Callable[..., Path]


@pytest.fixture
def plug_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plug]:
    """Return a function that formats an image, and mounts it as a stick; skip where this machine does not let us."""
    undo: list[list[str]] = []

    def plug(kind: str, size: int = 200 * MIB, *options: str) -> Path:
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("only the administrator of a Linux system may mount an image")
        if shutil.which(FORMAT[kind][0]) is None:
            pytest.skip(f"{FORMAT[kind][0]} is not installed")
        folder = tmp_path_factory.mktemp(kind)
        image, stick = folder / "image", folder / "stick"
        image.touch()
        os.truncate(image, size)
        stick.mkdir()
        subprocess.run([*FORMAT[kind], str(image)], check=True, capture_output=True)
        found = subprocess.run(["losetup", "--find", "--show", str(image)], check=False, capture_output=True, text=True)
        if found.returncode:
            pytest.skip("there are no loop devices here")
        device = found.stdout.strip()
        undo.append(["losetup", "--detach", device])
        mounts = [["mount", "-t", kind, device, str(stick)], [f"mount.{kind}-fuse", device, str(stick)]]
        if not any(
            shutil.which(mount[0]) and not subprocess.run(mount, check=False, capture_output=True).returncode
            for mount in mounts
        ):
            pytest.skip(f"this system cannot mount {kind}")
        undo.append(["umount", str(stick)])
        return stick

    yield plug
    for command in reversed(undo):
        subprocess.run(command, check=True, capture_output=True)


def fill(session: Session, first: int, count: int) -> None:
    """Save readings of different images."""
    with session.open() as records:
        for number in range(first, first + count):
            save(records, analyzed(f"{number:064}"), preview=os.urandom(20_000))


def count(session: Session) -> int:
    """Return how many readings the log has."""
    with session.open() as records:
        return int(records.access.connection.execute("SELECT count(*) FROM readings").fetchone()[0])


@pytest.mark.parametrize("kind", FORMAT)
def test_a_stick_takes_backups_and_gives_them_back(session: Session, plug_in: Plug, kind: str) -> None:
    """Without modes, links and upper case; a backup of before, one after more, and a restore of the first."""
    stick = plug_in(kind)
    fill(session, 0, 2)
    first = make_backup(session, stick)
    fill(session, 2, 3)
    second = make_backup(session, stick)
    assert list_backups(stick) == [second, first]
    assert (first.place_kind, verify_backup(second, session.key).readings) == (PlaceKind.MEDIUM, 5)
    key, home = session.key, session.home
    assert restore(session, first.path).pictures_missing == 0
    assert count(Session(home, key, session.person)) == 2


def test_a_write_protected_stick_is_told_and_read(session: Session, plug_in: Plug) -> None:
    """No backup goes there; what is there can be restored."""
    stick = plug_in("ext4")
    fill(session, 0, 2)
    made = make_backup(session, stick)
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    with pytest.raises(RecordsError, match=r"BACKUP-UNAVAILABLE: .*Read-only"):
        make_backup(session, stick)
    fill(session, 2, 1)
    key, home = session.key, session.home
    assert restore(session, made.path).pictures_missing == 0
    assert count(Session(home, key, session.person)) == 2


def test_a_stick_that_is_really_full_is_told(session: Session, plug_in: Plug, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the middle of writing, though there seemed to be room; nothing counts, and nothing half made is left."""
    stick = plug_in("ext4", 16 * MIB)
    monkeypatch.setattr(medium, "RESERVE", -(2**40))
    (stick / "films").write_bytes(bytes(shutil.disk_usage(stick).free - 900_000))
    fill(session, 0, 60)
    with pytest.raises(RecordsError, match="BACKUP-FULL"):
        make_backup(session, stick)
    assert list_backups(stick) == []
    assert not list(stick.glob("*/NEW-2*"))


@pytest.mark.skipif(sys.platform == "win32", reason="files have no largest size that a program can set there")
@pytest.mark.parametrize("limit", [200_000, 700_000])
def test_a_file_larger_than_the_medium_can_hold_is_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    """As on FAT: the system refuses to write more into that one file, of readings or of pictures."""
    import resource  # noqa: PLC0415  POSIX only

    fill(session, 0, 60)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    monkeypatch.setattr(medium, "LARGEST_ON_FAT", limit)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(RecordsError, match="BACKUP-FILE-SIZE"):
            make_backup(session, tmp_path / "stick")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list_backups(tmp_path / "stick") == []
    assert make_backup(session, tmp_path / "stick").readings == 60


@pytest.mark.parametrize("moment", ["_copy_database", "copy_pictures", "_publish"])
def test_a_stick_pulled_while_it_is_written_is_told(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """Its folder is gone from one call to the next; with the stick back, the next backup counts."""
    fill(session, 0, 2)
    stick = tmp_path / "stick"
    first, away = make_backup(session, stick), tmp_path / "pulled"
    go_on = getattr(copying, moment)

    def pull(*args: object) -> object:
        with suppress(FileNotFoundError):
            stick.rename(away)
        return go_on(*args)

    with monkeypatch.context() as patch:
        patch.setattr(copying, moment, pull)
        with pytest.raises(RecordsError, match="BACKUP-UNAVAILABLE"):
            make_backup(session, stick)
    assert (list_backups(stick), count(session)) == ([], 2)
    shutil.rmtree(stick, ignore_errors=True)
    away.rename(stick)
    second = make_backup(session, stick)
    assert list_backups(stick) == [second, first]
    assert not list(stick.glob("*/NEW-*"))


def test_a_stick_cut_off_while_it_is_written_does_not_count(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It took the log only in part, and reported no error."""
    fill(session, 0, 2)
    sync = copying.sync

    def cut_off(path: Path) -> None:
        if path.name == copying.LOG_FILE:
            os.truncate(path, path.stat().st_size // 2)
        sync(path)

    with monkeypatch.context() as patch:
        patch.setattr(copying, "sync", cut_off)
        with pytest.raises(RecordsError, match="BACKUP-FAILED"):
            make_backup(session, tmp_path / "stick")
    assert list_backups(tmp_path / "stick") == []


def test_damaged_pictures_at_the_place_are_set_aside_and_copied_anew(session: Session, tmp_path: Path) -> None:
    """All of them, so that the backups from before have theirs again, too."""
    fill(session, 0, 3)
    first = make_backup(session, tmp_path / "stick")
    path = first.pictures_path
    content = path.read_bytes()
    path.write_bytes(content[:100] + bytes(4096) + content[4196:])
    assert verify_backup(first, session.key).pictures_missing == 3
    fill(session, 3, 1)
    second = make_backup(session, tmp_path / "stick")
    assert sorted(p.name for p in path.parent.glob("pictures*")) == ["pictures-damaged-1.db", "pictures.db"]
    assert [verify_backup(backup, session.key).pictures_missing for backup in (first, second)] == [0, 0]


def test_a_journal_is_set_aside_with_its_file(tmp_path: Path) -> None:
    """In a new file under the old name it would undo what never was."""
    for name in ("pictures.db", "pictures.db-journal"):
        (tmp_path / name).write_text(name)
    picture_copying._set_aside(tmp_path / "pictures.db")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {
        "pictures-damaged-1.db": "pictures.db",
        "pictures-damaged-1.db-journal": "pictures.db-journal",
    }
