"""The key file and the wrapped keys in it."""

import base64
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.key_file import Failures, KeyFile
from desktop.records.wrapping import LOWEST_COST, Cost
from tests.desktop.clinic import PASSWORD
from tests.desktop.records.clocks import Clock

KEY = bytes(range(32))
RECOVERY_KEY = keys.new_recovery_key()


@pytest.fixture(scope="module")
def key_file() -> KeyFile:
    """Return a file with two people and a recovery key."""
    people = {name: keys.wrap(KEY, "log-1", name, PASSWORD, LOWEST_COST) for name in ("anna", "bert")}
    return KeyFile("log-1", LOWEST_COST, people, keys.wrap_for_recovery(KEY, "log-1", RECOVERY_KEY))


@pytest.fixture
def path(tmp_path: Path, key_file: KeyFile) -> Path:
    """Return where it is saved."""
    keys.save(tmp_path / "keys.json", key_file)
    return tmp_path / "keys.json"


def code_of(action: Callable[[], object]) -> str:
    """Return the code of the error that something raises."""
    with pytest.raises(RecordsError) as caught:
        action()
    return caught.value.code


def test_password_opens_the_key_and_another_does_not(key_file: KeyFile) -> None:
    """Each person's own."""
    assert keys.unwrap(key_file, "anna", PASSWORD) == KEY
    assert keys.unwrap(key_file, "anna", PASSWORD.upper()) is None
    assert keys.unwrap(key_file, "carl", PASSWORD) is None
    assert keys.unwrap(key_file, "anna", "") is None


def test_password_is_the_same_however_a_keyboard_composes_its_letters() -> None:
    """One machine writes an accented letter as one character, another as two."""
    key_file = KeyFile("log-1", LOWEST_COST, {"anna": keys.wrap(KEY, "log-1", "anna", "Caf\u00e9 im Fl\u00fcgel", LOWEST_COST)})
    assert keys.unwrap(key_file, "anna", "Cafe\u0301 im Flu\u0308gel") == KEY


def test_entry_opens_nothing_under_another_name_or_for_another_log(key_file: KeyFile) -> None:
    """Who can write the file cannot make an entry of theirs somebody else's."""
    swapped = replace(key_file, people={"bert": key_file.people["anna"], "": key_file.people["anna"]})
    assert keys.unwrap(swapped, "bert", PASSWORD) is None
    assert keys.unwrap(swapped, "", PASSWORD) is None
    assert keys.unwrap(replace(key_file, log="log-2"), "anna", PASSWORD) is None
    assert keys.unwrap_by_recovery(replace(key_file, log="log-2"), RECOVERY_KEY) is None
    as_person = replace(key_file, people={"anna": key_file.recovery}) if key_file.recovery else key_file
    assert keys.unwrap(as_person, "anna", PASSWORD) is None


def test_same_key_and_password_are_wrapped_anew_each_time(key_file: KeyFile) -> None:
    """Two people with one password cannot be told by their entries."""
    anna, bert = key_file.people.values()
    assert len({anna.salt, bert.salt, anna.nonce, bert.nonce, anna.box, bert.box}) == 6


def test_recovery_key_opens_the_key_as_it_is_copied_from_paper(key_file: KeyFile) -> None:
    """Small letters, other spaces, letters that look like figures."""
    typed = f" {RECOVERY_KEY.lower().replace('-', '  ').replace('0', 'o').replace('1', 'l')}\n"
    assert keys.unwrap_by_recovery(key_file, typed) == KEY
    assert keys.unwrap_by_recovery(key_file, keys.new_recovery_key()) is None
    assert keys.unwrap_by_recovery(replace(key_file, recovery=None), RECOVERY_KEY) is None


@pytest.mark.parametrize(
    "typed",
    ["", "0000", "  - ", RECOVERY_KEY[:-1], RECOVERY_KEY + "0", "Ü" * 28],
    ids=["empty", "short", "blank", "cut", "longer", "letters"],
)
def test_what_is_no_recovery_key_is_told_from_a_wrong_one(typed: str) -> None:
    """Then nothing is tried or counted."""
    assert code_of(lambda: keys.read_recovery_key(typed)) == "RECOVERY-KEY"


def is_recovery_key(typed: str) -> bool:
    """Tell whether a text passes for a recovery key."""
    with suppress(RecordsError):
        return bool(keys.read_recovery_key(typed))
    return False


def test_mistyped_recovery_key_is_noticed() -> None:
    """Two check characters find 1023 of 1024 mistypings: at most a few of the 806 possible ones of a single character escape."""
    plain = keys.read_recovery_key(RECOVERY_KEY)
    others = [plain[:i] + c + plain[i + 1 :] for i in range(26) for c in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if c != plain[i]]
    assert len(others) == 806
    assert sum(is_recovery_key(other) for other in others) <= 10


def test_each_purpose_has_a_key_of_its_own() -> None:
    """None of them is the log's."""
    assert len({KEY, *(keys.subkey(KEY, purpose) for purpose in ("log", "pictures", "audit", "pseudonyms"))}) == 5
    assert keys.subkey(KEY, "log") == keys.subkey(KEY, "log")


def test_file_comes_back_as_it_was_saved(path: Path, key_file: KeyFile) -> None:
    """With failures, too."""
    failed = key_file.with_failure("anna", Clock()()).with_failure("", Clock()())
    keys.save(path, failed)
    assert keys.load(path) == failed
    assert failed.fingerprint == key_file.fingerprint
    assert failed.with_people({"anna"}).fingerprint != key_file.fingerprint
    assert (path.stat().st_mode & 0o77) == 0 or sys.platform == "win32"


def test_file_holds_neither_key_nor_password(path: Path) -> None:
    """In none of the forms that they could stand in."""
    data = path.read_bytes()
    for secret in (KEY, PASSWORD.encode(), keys.read_recovery_key(RECOVERY_KEY).encode(), RECOVERY_KEY.encode()):
        assert not any(form in data for form in (secret, secret.hex().encode(), base64.b64encode(secret).rstrip(b"=")))


def test_every_flipped_bit_is_noticed(path: Path) -> None:
    """All of them, one after the other."""
    good, damaged = path.read_bytes(), path.with_name("damaged.json")
    for position in range(len(good) * 8):
        data = bytearray(good)
        data[position // 8] ^= 1 << position % 8
        damaged.write_bytes(data)
        assert code_of(lambda: keys.load(damaged)) == "KEYS-DAMAGED", position


@pytest.mark.parametrize("length", [0, 1, 100, -1])
def test_file_that_is_cut_off_is_noticed(path: Path, length: int) -> None:
    """Empty, nearly so, or by one byte."""
    path.write_bytes(path.read_bytes()[:length])
    assert code_of(lambda: keys.load(path)) == "KEYS-DAMAGED"


def write_with_hash(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the file as somebody does who knows its format."""
    body = json.loads(json.loads(path.read_bytes())["keys"])
    change(body)
    text = json.dumps(body)
    path.write_text(json.dumps({"sha256": hashlib.sha256(text.encode()).hexdigest(), "keys": text}))


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.pop("people"),
        lambda body: body.update(people=[]),
        lambda body: body["people"]["anna"].update(salt="AAAA"),
        lambda body: body["people"]["anna"].update(box="no base 64!"),
        lambda body: body["people"]["anna"]["cost"].update(memory_kib=8),
        lambda body: body["people"]["anna"]["cost"].update(memory_kib=2**40),
        lambda body: body["people"]["anna"]["cost"].update(passes=3.5),
        lambda body: body["cost"].update(passes="3"),
        lambda body: body["cost"].update(lanes=4),
        lambda body: body.update(failures={"anna": {"count": 9, "last": "2026-03-04T09:30:00"}}),
        lambda body: body.update(failures={"anna": {"count": "many", "last": "2026-03-04T09:30:00+00:00"}}),
        lambda body: body.update(unaudited=[["anna", "yesterday"]]),
        lambda body: body.update(format="1"),
    ],
)
def test_hostile_content_is_refused_in_words(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Nothing that the file can hold makes the program fail later, take forever, or take a cheaper password."""
    write_with_hash(path, change)
    assert code_of(lambda: keys.load(path)) == "KEYS-DAMAGED"


def test_missing_and_newer_files_are_told_apart(path: Path) -> None:
    """Neither is damage that a backup mends."""
    write_with_hash(path, lambda body: body.update(format=2))
    assert code_of(lambda: keys.load(path)) == "LOG-NEWER"
    path.unlink()
    with pytest.raises(RecordsError, match="missing"):
        keys.load(path)


@pytest.mark.parametrize("values", [{"memory_kib": 64 * 1024 - 1}, {"passes": 2}, {"passes": 101}, {"memory_kib": 2**21}])
def test_cost_has_bounds(values: dict[str, int]) -> None:
    """At least what the requirements ask for, at most what does not stop a machine."""
    with pytest.raises(ValueError, match="range"):
        Cost(**values)


def test_cost_is_calibrated_to_the_machine() -> None:
    """Never below the lowest, never without an end."""
    assert keys.calibrate(0.0) == LOWEST_COST
    assert keys.calibrate(1e6).passes == 100


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_full_disk_leaves_the_file_as_it_was(path: Path, key_file: KeyFile, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether the new one cannot be written or not be put in its place; nothing is left lying about."""

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = path.read_bytes()
    monkeypatch.setattr({"fsync": "os.fsync", "replace": "pathlib.Path.replace"}[step], fail)
    assert code_of(lambda: keys.save(path, key_file.with_people({"anna"}))) == "LOG-UNAVAILABLE"
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["keys.json"]


def test_what_a_power_cut_left_is_removed_at_the_next_change(path: Path) -> None:
    """It may hold the entry of somebody who was removed since."""
    left_over = path.with_name("keys-x7k2.new")
    left_over.write_bytes(path.read_bytes())
    with keys.locked(path):
        assert not left_over.exists()
    assert path.exists()


CHANGER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.records import keys
path = Path(sys.argv[1])
for number in range(20):
    with keys.locked(path):
        keys.save(path, keys.load(path).with_failure(f"{sys.argv[2]}-{number}", datetime.now(UTC)))
"""


def test_processes_that_change_the_file_at_once_lose_nothing(path: Path) -> None:
    """Each reads and writes under the lock."""
    children = [subprocess.Popen([sys.executable, "-c", CHANGER, str(path), name]) for name in ("a", "b", "c")]
    assert [child.wait(60) for child in children] == [0, 0, 0]
    assert len(keys.load(path).failures) == 60


def test_lock_that_somebody_keeps_is_told_in_words(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not wait forever; and one thread may take it once more."""
    monkeypatch.setattr("desktop.records.key_file.LOCK_TIMEOUT_S", 0.1)
    holder = "import sys, time; from pathlib import Path; from desktop.records import keys\n"
    holder += "with keys.locked(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", holder, str(path)], stdin=-1, stdout=-1, text=True) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline() == "held\n"
        assert code_of(keys.locked(path).__enter__) == "LOG-UNAVAILABLE"
        child.stdin.close()
    with keys.locked(path), keys.locked(path):
        pass


@pytest.mark.parametrize(
    ("count", "delay"), [(0, 0), (4, 0), (5, 5), (6, 10), (7, 20), (11, 320), (12, 640), (13, 900), (14, 900), (10**9, 900)]
)
def test_delay_doubles_from_the_fifth_failure_on(count: int, delay: int) -> None:
    """Up to a quarter of an hour."""
    assert keys.delay_s(Failures(count, Clock()().isoformat())) == delay
    assert keys.delay_s(None) == 0


def test_waiting_ends_with_time_and_not_with_a_clock_that_is_set_back(key_file: KeyFile) -> None:
    """Whole seconds, rounded up."""
    clock = Clock()
    failed = replace(key_file, failures={"anna": Failures(6, clock().isoformat())})
    waits = [keys.waiting_s(failed, "anna", clock() + timedelta(seconds=passed)) for passed in (0, 0.5, 9.1, 10, -3600)]
    assert waits == [10, 10, 1, 0, 10]
    assert keys.waiting_s(failed, "bert", clock()) == 0


def test_delay_begins_anew_when_the_clock_is_set_back_and_still_ends(path: Path) -> None:
    """A dead battery that brings back the year 2010 must not keep anybody out until 2026."""
    clock = Clock()
    for _ in range(5):
        assert keys.attempt(path, "anna", lambda _: None, clock) is None
    clock.move(-16 * 365 * 86400)
    assert code_of(lambda: keys.attempt(path, "anna", lambda _: KEY, clock)) == "LOGIN-WAIT"
    clock.move(4)
    assert code_of(lambda: keys.attempt(path, "anna", lambda _: KEY, clock)) == "LOGIN-WAIT"
    clock.move(1)
    assert keys.attempt(path, "anna", lambda _: KEY, clock) == KEY


def test_while_waiting_nothing_is_tried(path: Path) -> None:
    """Not even the right password; nor is it counted."""
    clock = Clock()
    for _ in range(5):
        keys.attempt(path, "anna", lambda _: None, clock)
    tried: list[KeyFile] = []
    assert code_of(lambda: keys.attempt(path, "anna", tried.append, clock)) == "LOGIN-WAIT"  # type: ignore[func-returns-value]
    assert tried == []
    assert keys.load(path).failures["anna"].count == 5


def test_failed_logins_that_wait_for_the_audit_are_bounded(key_file: KeyFile) -> None:
    """The newest thousand."""
    clock, failed = Clock(), key_file
    for _ in range(1005):
        clock.move(1)
        failed = failed.with_failure("anna", clock())
    assert len(failed.unaudited) == 1000
    assert failed.unaudited[-1] == ("anna", clock().isoformat(timespec="milliseconds"))
    assert failed.without_failures("anna").unaudited == failed.unaudited
    assert failed.without_failures("anna").failures == {}
