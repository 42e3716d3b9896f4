"""The door to the log: making it, logging in, and locking it."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import RecordsError
from desktop.records import keys, totp
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.roles import Action, Role
from desktop.records.session import ReadOnlySession, Session
from desktop.records.vault import Vault, try_out
from desktop.records.wrapping import LOWEST_COST, Cost
from tests.desktop.clinic import PASSWORD, Clinic, full_disk
from tests.desktop.records.clocks import Clock
from tests.desktop.records.readings import analyzed, save

TYPED_INTO_THE_WRONG_FIELD = "my secret passphrase"


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still."""
    return Clock()


@pytest.fixture
def vault(clinic: Clinic, clock: Clock) -> Vault:
    """Return the closed log of a clinic."""
    return Vault(clinic.home, clock)


def code_of(action: Callable[[], object]) -> str:
    """Return the code of the error that something raises."""
    with pytest.raises(RecordsError) as caught:
        action()
    return caught.value.code


def audit_of(session: Session, *actions: Action) -> list[tuple[str, str, str]]:
    """Return user, action and object of the audit's entries, oldest first."""
    with session.open() as records:
        entries = records.access.audit.entries(limit=1000)[::-1]
    return [(e.user, e.action, e.object_id) for e in entries if not actions or e.action in actions]


def fail(vault: Vault, name: str, times: int = 1) -> None:
    """Log in with a wrong password, once really: to stretch it takes time."""
    for _ in range(times - 1):
        key_file = keys.load(vault.keys_path)
        keys.save(vault.keys_path, key_file.with_failure(name if name in vault.names() else keys.UNKNOWN, vault._clock()))
    if times:
        assert code_of(lambda: vault.unlock(name, "wrong")) == "LOGIN-FAILED"


def with_second_factor(session: Session) -> str:
    """Give a person a second factor; return its secret."""
    secret = session.accounts.start_second_factor()
    session.accounts.confirm_second_factor(secret, totp.code(secret, session.now()))
    return secret


def test_new_log_opens_with_password_and_recovery_key_and_with_nothing_else(tmp_path: Path) -> None:
    """The first person is an administrator; a log that is there is never made anew."""
    vault = Vault(tmp_path)
    session, recovery_key = vault.create("Anna", "Anna B", PASSWORD, cost=LOWEST_COST)
    assert session.person == Person("anna", "Anna B", Role.ADMINISTRATOR)
    assert vault.unlock(" ANNA ", PASSWORD).person == session.person
    assert vault.unlock_by_recovery(recovery_key).key == session.key
    assert code_of(lambda: vault.create("bert", "", PASSWORD, cost=LOWEST_COST)) == "LOG-EXISTS"
    assert vault.names() == ["anna"]


@pytest.mark.parametrize(
    ("name", "password", "code"),
    [("anna", "short", "PASSWORD-WEAK"), ("anna", "anna anna 1", "PASSWORD-WEAK"), ("a b", PASSWORD, "ACCOUNT-NAME")],
)
def test_log_is_not_made_for_a_weak_password_or_an_odd_name(tmp_path: Path, name: str, password: str, code: str) -> None:
    """Whoever calls: window, command line or a script."""
    vault = Vault(tmp_path)
    assert code_of(lambda: vault.create(name, "", password, cost=LOWEST_COST)) == code
    assert list(tmp_path.iterdir()) == []


def test_log_that_could_not_be_made_whole_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Full disk at the last file; what a power cut left is cleared away by the next try."""
    vault = Vault(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(keys, "save", lambda *_: (_ for _ in ()).throw(RecordsError("LOG-UNAVAILABLE", detail="full")))
        assert code_of(lambda: vault.create("anna", "", PASSWORD, cost=LOWEST_COST)) == "LOG-UNAVAILABLE"
    assert not vault.exists()
    (tmp_path / "unfinished-log-x" / "log").mkdir(parents=True)
    vault.create("anna", "", PASSWORD, cost=LOWEST_COST)
    assert list(tmp_path.glob("unfinished*")) == []


def test_two_who_make_the_log_at_once_make_one(tmp_path: Path) -> None:
    """The other one is told that it is there, and its password opens nothing."""
    codes: list[str] = []

    def make(name: str) -> None:
        try:
            Vault(tmp_path).create(name, "", PASSWORD, cost=LOWEST_COST)
        except RecordsError as error:
            codes.append(error.code)

    run_at_once([lambda: make("anna"), lambda: make("bert")])
    assert codes == ["LOG-EXISTS"]
    (name,) = Vault(tmp_path).names()
    assert Vault(tmp_path).unlock(name, PASSWORD).person.role is Role.ADMINISTRATOR


def run_at_once(actions: list[Callable[[], object]]) -> None:
    """Run functions in threads."""
    threads = [threading.Thread(target=action) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)


def test_missing_log_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    """Nor when only the key file is gone: then a backup has it."""
    vault = Vault(tmp_path / "home")
    (tmp_path / "home").mkdir()
    assert code_of(lambda: vault.unlock("anna", PASSWORD)) == "LOG-MISSING"
    assert code_of(lambda: vault.unlock_by_recovery(keys.new_recovery_key())) == "LOG-MISSING"
    assert not vault.exists()


def test_missing_key_file_is_damage(vault: Vault) -> None:
    """It is not made anew, and the log stays as it is."""
    before = (vault.folder / "log.db").read_bytes()
    vault.keys_path.unlink()
    assert code_of(lambda: vault.unlock("ada", PASSWORD)) == "KEYS-DAMAGED"
    assert not vault.keys_path.exists()
    assert (vault.folder / "log.db").read_bytes() == before


@pytest.mark.parametrize("role", list(Role))
def test_login_gives_the_role_that_the_log_knows(clinic: Clinic, role: Role) -> None:
    """And says in the audit who it was."""
    session = clinic.session(role)
    assert session.person.role is role
    assert audit_of(clinic.session(), Action.LOGIN)[-2] == (session.person.name, "login", session.person.name)


def test_unknown_names_cost_as_much_as_known_ones(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same stretching, the same writing of the key file, the same answer, the same delays."""
    work: list[Any] = []
    stretch, save_file = keys.stretch, keys.save
    monkeypatch.setattr(keys, "stretch", lambda password, salt, cost: (work.append(cost), stretch(password, salt, cost))[1])
    monkeypatch.setattr(keys, "save", lambda path, file: (work.append("saved"), save_file(path, file))[1])
    fail(vault, "ada")
    fail(vault, "nobody")
    assert work == [LOWEST_COST, "saved"] * 2
    monkeypatch.undo()
    fail(vault, "ada", 4)
    fail(vault, "nobody", 4)
    assert vault.waiting_s("ada") == vault.waiting_s("nobody") == vault.waiting_s("somebody else") == 5
    assert vault.waiting_s("otto") == 0


def test_failed_logins_stand_in_the_audit_after_the_next_login(vault: Vault, clock: Clock) -> None:
    """With their times, once, in their order. What was typed as a name nobody has is kept nowhere: it may be a password."""
    fail(vault, "otto")
    clock.move(60)
    fail(vault, TYPED_INTO_THE_WRONG_FIELD)
    assert TYPED_INTO_THE_WRONG_FIELD.encode() not in vault.keys_path.read_bytes()
    clock.move(60)
    session = vault.unlock("ada", PASSWORD)
    vault.unlock("ada", PASSWORD)
    assert audit_of(session, Action.LOGIN_FAILED, Action.LOGIN)[-4:] == [
        ("ada", "login-failed", "otto"),
        ("ada", "login-failed", ""),
        ("ada", "login", "ada"),
        ("ada", "login", "ada"),
    ]
    with session.open() as records:
        times = [e.detail["tried_at"] for e in records.access.audit.entries() if e.action == Action.LOGIN_FAILED]
        assert records.access.audit.verify() is None
    assert times == [(clock.now - timedelta(seconds=s)).isoformat(timespec="milliseconds") for s in (60, 120)]


def test_fifth_failure_brings_a_delay_that_a_restart_and_the_clock_do_not_shorten(vault: Vault, clock: Clock) -> None:
    """It doubles, and ends with the right password."""
    fail(vault, "ada", 5)
    again = Vault(vault.home, clock)
    with pytest.raises(RecordsError, match="5 seconds"):
        again.unlock("ada", PASSWORD)
    clock.move(-86400)
    assert code_of(lambda: again.unlock("ada", PASSWORD)) == "LOGIN-WAIT"
    clock.move(5)
    fail(again, "ada")
    assert again.waiting_s("ada") == 10
    clock.move(10)
    again.unlock("ada", PASSWORD)
    assert again.waiting_s("ada") == 0
    fail(again, "ada", 4)
    assert again.waiting_s("ada") == 0


def test_guesses_at_once_are_counted_one_by_one(vault: Vault) -> None:
    """Five windows do not get more tries than one: two are left here."""
    fail(vault, "ada", 3)
    codes: list[str] = []
    run_at_once([lambda: codes.append(code_of(lambda: vault.unlock("ada", "wrong")))] * 5)
    assert sorted(codes) == ["LOGIN-FAILED"] * 2 + ["LOGIN-WAIT"] * 3


def test_others_are_not_delayed_by_failures_of_one(vault: Vault) -> None:
    """Another administrator can help."""
    fail(vault, "vera", 5)
    vault.unlock("ada", PASSWORD).accounts.set_password("vera", "gravel window tulip")
    assert vault.unlock("vera", "gravel window tulip").person.role is Role.VIEWER


def test_second_factor_is_asked_for_after_the_password(vault: Vault, clock: Clock) -> None:
    """A missing code is no failure, a wrong one is; a used one is wrong, also at another door."""
    secret = with_second_factor(vault.unlock("ada", PASSWORD))
    assert code_of(lambda: vault.unlock("ada", "wrong", totp.code(secret, clock()))) == "LOGIN-FAILED"
    assert code_of(lambda: vault.unlock("ada", PASSWORD)) == "LOGIN-CODE"
    assert keys.load(vault.keys_path).failures["ada"].count == 1
    assert code_of(lambda: vault.unlock("ada", PASSWORD, totp.code(secret, clock()))) == "LOGIN-CODE"  # it confirmed the factor
    assert keys.load(vault.keys_path).failures["ada"].count == 2
    clock.move(30)
    code = totp.code(secret, clock())
    assert vault.unlock("ada", PASSWORD, code).person.name == "ada"
    assert code_of(lambda: Vault(vault.home, clock).unlock("ada", PASSWORD, code)) == "LOGIN-CODE"


def test_guessed_codes_are_delayed(vault: Vault, clock: Clock) -> None:
    """Five of a million, then it takes time."""
    with_second_factor(vault.unlock("ada", PASSWORD))
    wrong = "00000x"
    fail(vault, "ada", 3)
    codes = [code_of(lambda: vault.unlock("ada", PASSWORD, wrong)) for _ in range(3)]
    assert codes == ["LOGIN-CODE", "LOGIN-CODE", "LOGIN-WAIT"]


def test_recovery_key_opens_the_log_and_says_so(vault: Vault, clinic: Clinic) -> None:
    """As a person of its own, who may give out new passwords."""
    session = vault.unlock_by_recovery(clinic.recovery_file.read_text())
    session.accounts.set_password("ada", "gravel window tulip")
    assert vault.unlock("ada", "gravel window tulip").person.role is Role.ADMINISTRATOR
    assert audit_of(session, Action.LOGIN, Action.ACCOUNT)[-3:] == [
        ("recovery-key", "login", "recovery-key"),
        ("recovery-key", "account", "ada"),
        ("ada", "login", "ada"),
    ]


def test_wrong_recovery_keys_are_counted_and_mistyped_ones_are_not(vault: Vault, clinic: Clinic, clock: Clock) -> None:
    """They delay nobody else."""
    for _ in range(6):
        assert code_of(lambda: vault.unlock_by_recovery("0000-0000")) == "RECOVERY-KEY"
    for _ in range(5):
        assert code_of(lambda: vault.unlock_by_recovery(keys.new_recovery_key())) == "RECOVERY-WRONG"
    assert code_of(lambda: vault.unlock_by_recovery(clinic.recovery_file.read_text())) == "LOGIN-WAIT"
    session = vault.unlock("ada", PASSWORD)
    assert audit_of(session, Action.LOGIN_FAILED) == [("ada", "login-failed", "recovery-key")] * 5
    clock.move(5)
    assert vault.unlock_by_recovery(clinic.recovery_file.read_text()).person.may(Action.ACCOUNT)


def test_entry_of_a_disabled_person_that_is_put_back_opens_no_session(vault: Vault) -> None:
    """It is a failed login; the next login of somebody else takes the entry away and says that it was there."""
    session = vault.unlock("ada", PASSWORD)
    old = keys.load(vault.keys_path).people["vera"]
    session.accounts.disable("vera")
    keys.save(vault.keys_path, keys.load(vault.keys_path).with_person("vera", old))
    assert code_of(lambda: vault.unlock("vera", PASSWORD)) == "LOGIN-FAILED"
    vault.unlock("ada", PASSWORD)
    assert "vera" not in keys.load(vault.keys_path).people
    assert audit_of(session, Action.LOGIN_FAILED) == [("ada", "login-failed", "vera")]


def test_older_key_file_that_is_put_back_stands_in_the_audit(vault: Vault) -> None:
    """The old password holds again: that cannot be helped, but it is seen. An untouched file is nothing to write about."""
    old = vault.keys_path.read_bytes()
    session = vault.unlock("ada", PASSWORD)
    session.accounts.set_password("vera", "gravel window tulip")
    vault.unlock("ada", PASSWORD)
    vault.keys_path.write_bytes(old)
    vault.unlock("vera", PASSWORD)
    vault.unlock("vera", PASSWORD)
    with session.open() as records:
        logins = [e for e in records.access.audit.entries() if e.action == Action.LOGIN]
    assert [(e.user, e.detail) for e in logins][:4] == [
        ("vera", {}),
        ("vera", {"key_file": "differs"}),
        ("ada", {}),
        ("ada", {}),
    ]


def test_key_file_that_was_put_back_is_noted_by_a_change_as_well(vault: Vault) -> None:
    """Also when nobody has logged in since."""
    old = vault.keys_path.read_bytes()
    session = vault.unlock("ada", PASSWORD)
    session.accounts.set_password("vera", "gravel window tulip")
    vault.keys_path.write_bytes(old)
    session.accounts.disable("otto")
    with session.open() as records:
        assert records.access.audit.entries()[0].detail == {"change": "disabled", "key_file": "differs"}


def test_damaged_log_is_opened_without_writing_to_it(vault: Vault, clinic: Clinic) -> None:
    """To read what is left and to restore a backup; the second factor is asked for all the same."""
    secret = with_second_factor(vault.unlock("ada", PASSWORD))
    before = (vault.folder / "log.db").read_bytes()
    assert code_of(lambda: vault.unlock("ada", PASSWORD, read_only=True)) == "LOGIN-CODE"
    recovered = vault.unlock_by_recovery(clinic.recovery_file.read_text(), read_only=True)
    later = Clock(recovered.now() + timedelta(seconds=30))
    session = Vault(vault.home, later).unlock("ada", PASSWORD, totp.code(secret, later()), read_only=True)
    assert session.person.role is Role.ADMINISTRATOR
    assert (vault.folder / "log.db").read_bytes() == before
    assert (vault.folder / "log.db-wal").stat().st_size == 0


def test_full_disk_lets_people_look_and_delays_guesses_all_the_same(vault: Vault, clock: Clock) -> None:
    """What the disk does not take is counted in memory; nothing is written, and a write says why."""
    with full_disk():
        assert code_of(lambda: vault.unlock("ada", PASSWORD)) == "LOG-UNAVAILABLE"
        session = vault.unlock("ada", PASSWORD, read_only=True)
        refusal = RecordsError("LOG-UNAVAILABLE", detail="the disk is full")
        with ReadOnlySession.of(session, refusal).open() as records:
            assert records.count(LogQuery()) == 0
            assert code_of(lambda: records.access.note(Action.VERIFY)) == "LOG-UNAVAILABLE"
        wrong = [code_of(lambda: vault.unlock("ada", "wrong", read_only=True)) for _ in range(6)]
        assert wrong == ["LOGIN-FAILED"] * 5 + ["LOGIN-WAIT"]
        assert vault.waiting_s("ada") > 0
        assert code_of(lambda: Vault(vault.home, clock).unlock("ada", PASSWORD)) == "LOGIN-WAIT"
    assert keys.load(vault.keys_path).failures == {}
    assert code_of(lambda: vault.unlock("ada", PASSWORD)) == "LOGIN-WAIT"


def test_disk_that_takes_data_again_gets_the_failures_that_it_missed(vault: Vault) -> None:
    """The next failure is written with all before it; who gets in is delayed no more."""
    with full_disk():
        assert code_of(lambda: vault.unlock("ada", "wrong", read_only=True)) == "LOGIN-FAILED"
    assert code_of(lambda: vault.unlock("ada", "wrong")) == "LOGIN-FAILED"
    assert keys.load(vault.keys_path).failures["ada"].count == 2
    with full_disk():
        assert code_of(lambda: vault.unlock("ada", "wrong", read_only=True)) == "LOGIN-FAILED"
    vault.unlock("ada", PASSWORD)
    assert keys.known(vault.keys_path).failures == {}


def test_log_on_a_write_protected_disk_is_opened_to_look_at(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the lock of the key file cannot be made, nobody else makes it either."""

    def protected(_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("filelock.FileLock._acquire", protected)
    with pytest.raises(RecordsError, match="Read-only file system"):
        vault.unlock("ada", PASSWORD)
    assert vault.unlock("ada", PASSWORD, read_only=True).person.name == "ada"


def test_locked_session_opens_nothing(clinic: Clinic) -> None:
    """Neither log nor accounts nor a session for a batch; the key is let go."""
    session = clinic.session()
    session.lock()
    assert session.locked
    for action in (session.open, session.for_batch, session.accounts.list, lambda: session.key):
        assert code_of(action) == "LOG-LOCKED"
    assert code_of(lambda: session.accounts.add("new", "", Role.VIEWER, "gravel window tulip")) == "LOG-LOCKED"
    assert not any(isinstance(value, bytes) for value in vars(session).values())


def test_running_batch_goes_on_when_the_log_is_locked(clinic: Clinic) -> None:
    """What it opened stays open, and it may open more, in its own name; nobody sees it in the locked session."""
    session = clinic.session(Role.OPERATOR)
    batch = session.for_batch()
    with batch.open() as records:
        save(records, analyzed("a" * 64))
        session.lock()
        save(records, analyzed("b" * 64))
    with batch.open() as records:
        saved = save(records, analyzed("c" * 64))
        assert records.access.person.name == "otto"
    batch.lock()
    assert code_of(batch.open) == "LOG-LOCKED"
    with clinic.session().open() as records:
        assert records.reading(saved.entry.reading_id).analysis.file_sha256 == "c" * 64
        assert len([e for e in records.access.audit.entries() if e.action == Action.SAVE and e.user == "otto"]) == 3


def test_password_change_changes_no_page_of_the_log_but_the_audit(vault: Vault) -> None:
    """The key stays the same: what was open stays open, and nothing is encrypted anew."""
    session = vault.unlock("ada", PASSWORD)
    with session.open() as records:
        before = records.access.connection.execute("PRAGMA page_count").fetchone()[0]
        session.accounts.change_password(PASSWORD, "gravel window tulip")
        assert records.access.audit.verify() is None
        assert records.access.connection.execute("PRAGMA page_count").fetchone()[0] == before
    assert vault.unlock("ada", "gravel window tulip").key == session.key


def test_trying_out_has_no_accounts(tmp_path: Path) -> None:
    """And no key file: nothing but this program's memory opens the log."""
    session = try_out(tmp_path)
    assert code_of(lambda: session.accounts) == "ACCOUNT-NONE"
    assert not session.keys_path.exists()


def test_waiting_time_of_a_login_is_calibrated_when_the_log_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost is kept for the passwords that follow."""
    monkeypatch.setattr("desktop.records.vault.calibrate", lambda: Cost(passes=4))
    session, _ = Vault(tmp_path).create("anna", "", PASSWORD)
    session.accounts.add("bert", "", Role.VIEWER, PASSWORD)
    people = keys.load(session.keys_path).people
    assert {name: wrapped.cost for name, wrapped in people.items()} == {"anna": Cost(passes=4), "bert": Cost(passes=4)}


def test_a_code_is_used_up_by_a_login_and_not_by_a_failure(vault: Vault, clock: Clock) -> None:
    """A damaged audit takes no login: the same code then opens the log to look at, without another failed login."""
    session = vault.unlock("ada", PASSWORD)
    secret = with_second_factor(session)
    with session.open() as records:
        records.access.connection.execute("UPDATE audit_head SET sequence = 1")
    clock.move(60)
    code = totp.code(secret, clock())
    assert code_of(lambda: vault.unlock("ada", PASSWORD, code)) == "LOG-DAMAGED"
    assert vault.unlock("ada", PASSWORD, code, read_only=True).person.role is Role.ADMINISTRATOR
    assert keys.load(vault.keys_path).failures == {}
