"""Accounts: what may be done with them, and what a crash between log and key file leaves."""

import hashlib
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import account, keys, totp
from desktop.records.accounts import Account, Accounts
from desktop.records.audit import Audit
from desktop.records.roles import Action, Role
from desktop.records.session import RECOVERY, Session
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.clocks import Clock

ADA, BEN, VERA, NEW = "copper lantern 7", "gravel window 8", "tulip basket 9", "river-moon-stone"


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passwords at once: how slowly that is done is the matter of `test_keys`."""
    monkeypatch.setattr(keys, "stretch", lambda password, salt, cost: hashlib.sha256(salt + password.encode()).digest())


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still."""
    return Clock()


@pytest.fixture
def vault(tmp_path: Path, clock: Clock) -> Vault:
    """Return a log with two administrators, ada and ben, and a viewer, vera."""
    vault = Vault(tmp_path, clock)
    session, _ = vault.create("ada", "Ada L", ADA, cost=LOWEST_COST)
    session.accounts.add("ben", "Ben M", Role.ADMINISTRATOR, BEN)
    session.accounts.add("vera", "Vera N", Role.VIEWER, VERA)
    return vault


@pytest.fixture
def accounts(vault: Vault) -> Accounts:
    """Return what ada may do."""
    return vault.unlock("ada", ADA).accounts


def code_of(action: Callable[[], object]) -> str:
    """Return the code of the error that something raises."""
    with pytest.raises(RecordsError) as caught:
        action()
    return caught.value.code


def opens(vault: Vault, name: str, password: str) -> bool:
    """Tell whether somebody can log in."""
    try:
        return vault.unlock(name, password).person.name == name
    except RecordsError as error:
        if error.code != "LOGIN-FAILED":
            raise
        return False


def newest(session: Session) -> tuple[str, str, str, dict[str, object]]:
    """Return user, action, object and detail of the audit's newest entry, as an administrator reads it."""
    with Session(session.home, session.key, RECOVERY).open() as records:
        entry = records.access.audit.entries(limit=1)[0]
    return entry.user, entry.action, entry.object_id, entry.detail


def test_account_that_was_added_logs_in_with_its_role(vault: Vault, accounts: Accounts, clock: Clock) -> None:
    """Its name in small letters, its full name on one line."""
    made = accounts.add(" Carla.O-2 ", "Carla\nO", Role.CLINICIAN, NEW)
    assert made == Account("carla.o-2", "Carla O", Role.CLINICIAN, clock(), disabled=False, second_factor=False)
    assert [a.name for a in accounts.list()] == ["ada", "ben", "carla.o-2", "vera"]
    session = vault.unlock("CARLA.O-2", NEW)
    assert session.accounts.own() == made
    assert session.person.role is Role.CLINICIAN


@pytest.mark.parametrize(
    "name", ["", "a", "a b", "-a", "ünal", "a" * 33, "a/b", "../x", "recovery-key", "Try-Out", "a\nb", "ана"]
)
def test_odd_and_reserved_names_are_refused(accounts: Accounts, name: str) -> None:
    """Nobody passes for the recovery key or for another alphabet's look-alike."""
    assert code_of(lambda: accounts.add(name, "", Role.VIEWER, NEW)) == "ACCOUNT-NAME"


def test_name_stays_taken(accounts: Accounts) -> None:
    """In any spelling, also when its account is disabled: the audit names it."""
    accounts.disable("vera")
    assert code_of(lambda: accounts.add("VERA", "", Role.VIEWER, NEW)) == "ACCOUNT-EXISTS"


def test_weak_passwords_are_refused_wherever_one_is_set(vault: Vault, accounts: Accounts) -> None:
    """And the password that held goes on to hold."""
    calls: list[Callable[[], object]] = [
        lambda: accounts.add("carl", "", Role.VIEWER, "carl carl 1"),
        lambda: accounts.set_password("vera", "vera vera 1"),
        lambda: accounts.enable("vera", "password12"),
        lambda: accounts.change_password(ADA, "Ada Ada Ada"),
    ]
    assert [code_of(call) for call in calls] == ["PASSWORD-WEAK"] * 4
    assert opens(vault, "ada", ADA)
    assert opens(vault, "vera", VERA)


def test_unknown_accounts_are_named(accounts: Accounts) -> None:
    """By every method."""
    calls: list[Callable[[], object]] = [
        lambda: accounts.set_role("nobody", Role.VIEWER),
        lambda: accounts.disable("nobody"),
        lambda: accounts.enable("nobody", NEW),
        lambda: accounts.set_password("nobody", NEW),
        lambda: accounts.end_second_factor("nobody"),
    ]
    assert [code_of(call) for call in calls] == ["ACCOUNT-NOT-FOUND"] * 5


def test_role_holds_from_the_next_login_on(vault: Vault, accounts: Accounts) -> None:
    """The session that is open keeps what it could do with the log."""
    accounts.set_role("vera", Role.OPERATOR)
    assert newest(vault.unlock("ben", BEN))[:3] == ("ben", "login", "ben")
    assert vault.unlock("vera", VERA).person.role is Role.OPERATOR


def test_disabled_person_has_no_key_any_more(vault: Vault, accounts: Accounts) -> None:
    """Not only is the login refused: the entry is gone from the file. Enabling needs a new password."""
    accounts.disable("vera")
    assert "vera" not in keys.load(vault.keys_path).people
    assert b"vera" not in vault.keys_path.read_bytes()
    assert not opens(vault, "vera", VERA)
    assert accounts.list()[2].disabled
    assert code_of(lambda: accounts.set_password("vera", NEW)) == "ACCOUNT-DISABLED"
    accounts.enable("vera", NEW)
    assert opens(vault, "vera", NEW)
    assert not opens(vault, "vera", VERA)
    assert not accounts.list()[2].disabled


def test_password_of_somebody_else_is_replaced_and_ends_their_delay(vault: Vault, accounts: Accounts) -> None:
    """Who forgot it can log in at once."""
    for _ in range(5):
        assert not opens(vault, "vera", "wrong")
    assert vault.waiting_s("vera") == 5
    accounts.set_password("vera", NEW)
    assert opens(vault, "vera", NEW)
    assert not opens(vault, "vera", VERA)


def test_own_password_is_changed_by_who_knows_it(vault: Vault, clock: Clock) -> None:
    """At an unlocked screen nobody else changes it: wrong tries count, and wait, like failed logins."""
    session = vault.unlock("vera", VERA)
    for _ in range(5):
        assert code_of(lambda: session.accounts.change_password("wrong", NEW)) == "PASSWORD-WRONG"
    assert code_of(lambda: session.accounts.change_password(VERA, NEW)) == "LOGIN-WAIT"
    assert vault.waiting_s("vera") == 5
    clock.move(5)
    session.accounts.change_password(VERA, NEW)
    assert newest(session) == ("vera", "password", "vera", {"change": "password"})
    assert opens(vault, "vera", NEW)
    assert not opens(vault, "vera", VERA)


def test_recovery_key_has_no_password(vault: Vault, accounts: Accounts) -> None:
    """It is no account."""
    session = vault.unlock_by_recovery(accounts.new_recovery_key())
    assert code_of(lambda: session.accounts.change_password(ADA, NEW)) == "ACCOUNT-NOT-FOUND"
    assert code_of(session.accounts.own) == "ACCOUNT-NOT-FOUND"
    assert [a.name for a in session.accounts.list()] == ["ada", "ben", "vera"]


def test_new_recovery_key_ends_the_one_before(vault: Vault, accounts: Accounts) -> None:
    """For a sheet that was lost."""
    before = accounts.new_recovery_key()
    after = accounts.new_recovery_key()
    assert code_of(lambda: vault.unlock_by_recovery(before)) == "RECOVERY-WRONG"
    assert vault.unlock_by_recovery(after).person.may(Action.ACCOUNT)


def test_last_administrator_stays(accounts: Accounts) -> None:
    """Neither disabled nor given a lower role, by nobody; one who cannot log in does not count."""
    accounts.disable("ben")
    assert code_of(lambda: accounts.disable("ada")) == "LAST-ADMINISTRATOR"
    assert code_of(lambda: accounts.set_role("ada", Role.CLINICIAN)) == "LAST-ADMINISTRATOR"
    accounts.set_role("ada", Role.ADMINISTRATOR)
    accounts.set_role("vera", Role.ADMINISTRATOR)
    accounts.set_role("ada", Role.VIEWER)
    assert code_of(lambda: accounts.set_role("ada", Role.ADMINISTRATOR)) == "NOT-ALLOWED"


def test_administrator_without_a_key_does_not_count(vault: Vault, accounts: Accounts) -> None:
    """A power cut can have taken the other one's entry before the log knew."""
    keys.save(vault.keys_path, keys.load(vault.keys_path).with_people({"ada", "vera"}))
    assert code_of(lambda: accounts.disable("ada")) == "LAST-ADMINISTRATOR"


def test_two_administrators_cannot_disable_each_other_at_once(vault: Vault) -> None:
    """One of them remains."""
    sessions = {"ben": vault.unlock("ada", ADA), "ada": vault.unlock("ben", BEN)}
    codes: list[str] = []

    def disable(name: str, session: Session) -> None:
        try:
            session.accounts.disable(name)
        except RecordsError as error:
            codes.append(error.code)

    threads = [threading.Thread(target=disable, args=pair) for pair in sessions.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert codes == ["NOT-ALLOWED"]
    assert sum(opens(vault, name, password) for name, password in (("ada", ADA), ("ben", BEN))) == 1


@pytest.mark.parametrize("change", [lambda a: a.disable("ada"), lambda a: a.set_role("ada", Role.VIEWER)])
def test_open_session_of_who_lost_the_right_changes_no_account(
    vault: Vault, accounts: Accounts, change: Callable[[Accounts], None]
) -> None:
    """The role is asked for anew; nothing is changed."""
    change(vault.unlock("ben", BEN).accounts)
    calls: list[Callable[[], object]] = [
        lambda: accounts.add("carl", "", Role.ADMINISTRATOR, NEW),
        lambda: accounts.set_role("vera", Role.ADMINISTRATOR),
        lambda: accounts.disable("ben"),
        lambda: accounts.set_password("ben", NEW),
        accounts.new_recovery_key,
    ]
    before = vault.keys_path.read_bytes()
    assert [code_of(call) for call in calls] == ["NOT-ALLOWED"] * 5
    assert vault.keys_path.read_bytes() == before


def test_second_factor_is_stored_when_a_code_confirms_it(vault: Vault, clock: Clock) -> None:
    """So nobody is locked out by a picture that the telephone did not take; only one at a time."""
    session = vault.unlock("vera", VERA)
    secret = session.accounts.start_second_factor()
    assert code_of(lambda: session.accounts.confirm_second_factor(secret, "000000")) == "LOGIN-CODE"
    assert opens(vault, "vera", VERA)
    session.accounts.confirm_second_factor(secret, totp.code(secret, clock()))
    assert session.accounts.own().second_factor
    assert code_of(session.accounts.start_second_factor) == "SECOND-FACTOR-SET"
    other = totp.new_secret()
    assert code_of(lambda: session.accounts.confirm_second_factor(other, totp.code(other, clock()))) == "SECOND-FACTOR-SET"
    assert code_of(lambda: vault.unlock("vera", VERA)) == "LOGIN-CODE"


def test_second_factor_is_ended_by_its_owner_or_an_administrator(vault: Vault, accounts: Accounts, clock: Clock) -> None:
    """A telephone that was lost; not by another person. A new password leaves it."""
    session = vault.unlock("vera", VERA)
    for end in (session.accounts.end_second_factor, accounts.end_second_factor):
        secret = session.accounts.start_second_factor()
        session.accounts.confirm_second_factor(secret, totp.code(secret, clock()))
        assert code_of(lambda: session.accounts.end_second_factor("ada")) == "NOT-ALLOWED"
        end("vera")
        assert opens(vault, "vera", VERA)
    secret = session.accounts.start_second_factor()
    session.accounts.confirm_second_factor(secret, totp.code(secret, clock()))
    accounts.set_password("vera", NEW)
    assert code_of(lambda: vault.unlock("vera", NEW)) == "LOGIN-CODE"


def test_every_change_is_audited_without_anything_secret(vault: Vault, accounts: Accounts, clock: Clock) -> None:
    """Who, what, whose; no password, key or secret anywhere in the audit."""
    accounts.add("carl", "Carl", Role.OPERATOR, NEW)
    accounts.set_role("carl", Role.CLINICIAN)
    accounts.set_password("carl", BEN)
    accounts.disable("carl")
    accounts.enable("carl", VERA)
    recovery_key = accounts.new_recovery_key()
    secret = accounts.start_second_factor()
    accounts.confirm_second_factor(secret, totp.code(secret, clock()))
    accounts.end_second_factor("ada")
    with vault.unlock("ben", BEN).open() as records:
        entries = records.access.audit.entries(limit=9)[:0:-1]
        text = "".join(map(str, records.access.audit.entries(limit=1000)))
        assert records.access.audit.verify() is None
    assert [(e.user, e.action, e.object_id, e.detail) for e in entries] == [
        ("ada", "account", "carl", {"change": "added", "role": "operator"}),
        ("ada", "account", "carl", {"change": "role", "role": "clinician"}),
        ("ada", "account", "carl", {"change": "password"}),
        ("ada", "account", "carl", {"change": "disabled"}),
        ("ada", "account", "carl", {"change": "enabled"}),
        ("ada", "account", "recovery-key", {"change": "recovery key"}),
        ("ada", "password", "ada", {"change": "second factor on"}),
        ("ada", "password", "ada", {"change": "second factor off"}),
    ]
    assert not any(word in text for word in (NEW, BEN, VERA, secret, recovery_key))


def test_what_the_log_cannot_take_the_key_file_does_not_keep(
    vault: Vault, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk at the commit: the password of before holds, in both."""

    def full(*_: object, **__: object) -> None:
        raise RecordsError("LOG-UNAVAILABLE", detail="the disk is full")

    before = vault.keys_path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(Audit, "append", full)
        for change in (
            lambda: accounts.set_password("vera", NEW),
            lambda: accounts.disable("vera"),
            lambda: accounts.add("carl", "", Role.VIEWER, NEW),
            accounts.new_recovery_key,
        ):
            assert code_of(change) == "LOG-UNAVAILABLE"
            assert vault.keys_path.read_bytes() == before
    assert opens(vault, "vera", VERA)
    assert [a.name for a in accounts.list() if not a.disabled] == ["ada", "ben", "vera"]


def test_failed_login_during_a_change_is_not_forgotten(
    vault: Vault, accounts: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waits until the change is done, and builds on that."""

    def fail() -> None:
        assert not opens(vault, "ben", "wrong")

    other = threading.Thread(target=fail)
    remember = account.remember

    def remember_slowly(*change: object) -> None:
        other.start()
        other.join(0.5)
        remember(*change)  # type: ignore[arg-type]

    monkeypatch.setattr(account, "remember", remember_slowly)
    accounts.set_password("vera", NEW)
    other.join(60)
    assert keys.load(vault.keys_path).failures["ben"].count == 1
    assert opens(vault, "vera", NEW)


# --- power cuts -------------------------------------------------------------------------------------------------------
# A change, and what must hold once it was repeated
CHANGES: dict[str, tuple[Callable[[Session], object], Callable[[Vault], bool]]] = {
    "add": (lambda s: s.accounts.add("carl", "", Role.OPERATOR, NEW), lambda v: opens(v, "carl", NEW)),
    "disable": (lambda s: s.accounts.disable("vera"), lambda v: not opens(v, "vera", VERA)),
    "enable": (lambda s: s.accounts.enable("vera", NEW), lambda v: opens(v, "vera", NEW) and not opens(v, "vera", VERA)),
    "set-password": (
        lambda s: s.accounts.set_password("vera", NEW),
        lambda v: opens(v, "vera", NEW) and not opens(v, "vera", VERA),
    ),
    "recovery-key": (lambda s: s.accounts.new_recovery_key(), lambda v: opens(v, "vera", VERA)),
    "role": (
        lambda s: s.accounts.set_role("vera", Role.CLINICIAN),
        lambda v: v.unlock("vera", VERA).person.role is Role.CLINICIAN,
    ),
}
forks = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot copy a process")
CUTS = ("before the new file is written", "before it has its name", "before the log's commit")


def cut_power(cut: str) -> None:
    """Let this process end at a step without doing anything more."""
    save = keys.save

    def save_and_end(path: Path, key_file: keys.KeyFile) -> None:
        if cut == CUTS[0]:
            os._exit(9)
        if cut == CUTS[1]:
            Path.replace = lambda *_: os._exit(9)  # type: ignore[assignment,method-assign]
        save(path, key_file)
        os._exit(9)

    account.keys.save = save_and_end
    if cut == CUTS[2]:
        Audit.append = lambda *_, **__: os._exit(9)  # type: ignore[method-assign,assignment]


def exit_status(session: Session, change: Callable[[Session], object], cut: str) -> int | None:
    """Make a change in a process whose power is cut."""

    def child() -> None:
        cut_power(cut)
        change(session)

    process = multiprocessing.get_context("fork").Process(target=child)
    process.start()
    process.join(60)
    return process.exitcode


@forks
@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("name", CHANGES)
def test_power_cut_within_a_change_leaves_a_log_that_works_and_the_change_can_be_repeated(
    vault: Vault, name: str, cut: str
) -> None:
    """Nobody is locked out, nobody gets in who was not to, the audit holds, nothing is left over."""
    change, holds = CHANGES[name]
    session = vault.unlock("ada", ADA)
    if name == "enable":
        session.accounts.disable("vera")

    assert exit_status(session, change, cut) == (9 if name != "role" or cut == CUTS[2] else 0)  # a role is not in the key file

    assert all(opens(vault, *who) for who in (("ada", ADA), ("ben", BEN)))
    assert not opens(vault, "carl", NEW)
    if name == "enable":
        assert not opens(vault, "vera", VERA)
        assert not opens(vault, "vera", NEW)
    assert list(vault.folder.glob("*.new")) == []
    change(vault.unlock("ben", BEN))
    assert holds(vault)
    with vault.unlock("ada", ADA).open() as records:
        assert records.access.audit.verify() is None
        assert account.knows(records.access, replace(keys.load(vault.keys_path), failures={}, unaudited=()))


@forks
def test_password_that_a_power_cut_kept_out_of_the_audit_is_noted_at_the_next_login(vault: Vault) -> None:
    """The key file is ahead of the log."""
    assert exit_status(vault.unlock("ada", ADA), lambda s: s.accounts.set_password("vera", NEW), CUTS[2]) == 9
    later = vault.unlock("vera", NEW)
    assert newest(later) == ("vera", "login", "vera", {"key_file": "differs"})


@forks
def test_entry_that_a_power_cut_left_is_taken_away_by_the_next_change(vault: Vault) -> None:
    """Without a login before it, and without a word: nobody has put another file there."""
    session = vault.unlock("ada", ADA)
    assert exit_status(session, lambda s: s.accounts.add("carl", "", Role.OPERATOR, NEW), CUTS[2]) == 9
    assert "carl" in vault.names()
    session.accounts.set_role("vera", Role.OPERATOR)
    assert newest(session)[3] == {"change": "role", "role": "operator"}
    assert vault.names() == ["ada", "ben", "vera"]
