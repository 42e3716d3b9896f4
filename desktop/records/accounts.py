"""Who may open the log: made, changed and disabled, never deleted, for the audit names them.

An account is a row of the encrypted log and, while it is not disabled, an entry in the key file. Both change together: within one
transaction of the log the key file is replaced before the commit. A power cut in between leaves the key file ahead of the log. Each
such state is harmless, is noted in the audit at the next login, and ends when the step is repeated:

    add, enable       an entry without its account opens no session; the next login takes it away
    disable           the account has lost its entry and opens nothing, but is still listed as usable
    new password      the new password holds, and the audit does not say who gave it
    new recovery key  the sheet before is no longer good; that of the new key is printed by then

What a removed entry cannot take back: an older copy of the key file, in a backup or on a copied disk, together with the password of
then still gives the log's key. The program refuses a disabled account also then; other programs do not.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.errors import RecordsError, clean_text
from desktop.records import keys, passwords, totp
from desktop.records.account import (
    RECOVERY_NAME,
    Account,
    Change,
    account_from,
    account_name,
    changing,
    find,
    find_row,
    keep_an_administrator,
    plain_name,
)
from desktop.records.roles import LOWEST_ROLE, Action, Role
from desktop.records.wrapping import Wrapped

if TYPE_CHECKING:
    from desktop.records.session import Session


class Accounts:
    """The accounts, as one person may see and change them.

    Methods may be called from any thread; those that take a password take as long as a login. All raise `RecordsError`:
    ``NOT-ALLOWED``, ``LOG-LOCKED``, ``LOG-UNAVAILABLE``, ``LOG-DAMAGED``, ``KEYS-DAMAGED``; nothing was changed then. A name that
    nobody has gives ``ACCOUNT-NOT-FOUND``.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: "Session") -> None:
        self._session = session

    def list(self) -> list[Account]:
        """Return all accounts by name, disabled ones too."""
        with self._session.open() as records:
            records.access.require(Action.ACCOUNT)
            with records.access.reading() as connection:
                return [account_from(row) for row in connection.execute("SELECT * FROM users ORDER BY name")]

    def own(self) -> Account:
        """Return the account of the person who is logged in."""
        return self._read(self._session.person.name, Action.PASSWORD)

    def add(self, name: str, full_name: str, role: Role, password: str) -> Account:
        """Make an account.

        Raises
        ------
        RecordsError
            ``ACCOUNT-NAME``, ``ACCOUNT-EXISTS``, ``PASSWORD-WEAK``.
        """
        self._require(Action.ACCOUNT)
        name, full_name = account_name(name), clean_text(full_name)
        passwords.check(password, name, full_name)
        wrapped = self._wrapped(name, password)
        with changing(self._session, Action.ACCOUNT, name, change="added", role=role.value) as change:
            if find_row(change.access, name) is not None:
                raise RecordsError("ACCOUNT-EXISTS", name=name)
            change.access.connection.execute(
                "INSERT INTO users (name, full_name, role, created_at) VALUES (?, ?, ?, ?)",
                (name, full_name, role.value, change.access.stamp()),
            )
            change.keys = change.keys.with_person(name, wrapped)
            return find(change.access, name)

    def set_role(self, name: str, role: Role) -> None:
        """Give an account another role; it holds from that person's next login on.

        Raises
        ------
        RecordsError
            ``LAST-ADMINISTRATOR``.
        """
        name = plain_name(name)
        with changing(self._session, Action.ACCOUNT, name, change="role", role=role.value) as change:
            find(change.access, name)
            if role is not Role.ADMINISTRATOR:
                keep_an_administrator(change, name)
            change.access.connection.execute("UPDATE users SET role = ? WHERE name = ?", (role.value, name))

    def disable(self, name: str) -> None:
        """Take an account's way into the log away; its name stays taken. A session that is open lasts until it is locked.

        Raises
        ------
        RecordsError
            ``LAST-ADMINISTRATOR``.
        """
        name = plain_name(name)
        with changing(self._session, Action.ACCOUNT, name, change="disabled") as change:
            find(change.access, name)
            keep_an_administrator(change, name)
            sql = "UPDATE users SET disabled_at = ? WHERE name = ? AND disabled_at = ''"
            change.access.connection.execute(sql, (change.access.stamp(), name))  # `changing` takes the entry away

    def enable(self, name: str, password: str) -> None:
        """Let a disabled account in again, under a new password.

        Raises
        ------
        RecordsError
            ``PASSWORD-WEAK``.
        """
        account = self._read(name, Action.ACCOUNT)
        with self._replacing_password(Action.ACCOUNT, account, password, change="enabled") as change:
            change.access.connection.execute("UPDATE users SET disabled_at = '' WHERE name = ?", (account.name,))

    def set_password(self, name: str, password: str) -> None:
        """Give somebody a new password who forgot theirs; failed logins delay them no more.

        Raises
        ------
        RecordsError
            ``ACCOUNT-DISABLED``, ``PASSWORD-WEAK``.
        """
        account = self._read(name, Action.ACCOUNT)
        with self._replacing_password(Action.ACCOUNT, account, password, change="password") as change:
            if find(change.access, account.name).disabled:
                raise RecordsError("ACCOUNT-DISABLED", name=account.name)

    def change_password(self, old: str, new: str) -> None:
        """Change one's own password. A wrong present one counts as a failed login.

        Raises
        ------
        RecordsError
            ``PASSWORD-WRONG``, ``LOGIN-WAIT``, ``PASSWORD-WEAK``.
        """
        account = self.own()
        self._check_password(account.name, old)
        with self._replacing_password(Action.PASSWORD, account, new, change="password"):
            pass

    def new_recovery_key(self) -> str:
        """Return a new recovery key to be printed; the one before opens nothing any more."""
        recovery_key = keys.new_recovery_key()
        self.confirm_recovery_key(recovery_key)
        return recovery_key

    def start_recovery_key(self, password: str) -> str:
        """Return a recovery key to be printed; the one before holds until it is confirmed. A wrong password of one's own counts.

        Raises
        ------
        RecordsError
            ``PASSWORD-WRONG``, ``LOGIN-WAIT``.
        """
        self._require(Action.ACCOUNT)
        self._check_password(self._session.person.name, password)
        return keys.new_recovery_key()

    def confirm_recovery_key(self, recovery_key: str) -> None:
        """Let this recovery key, of which there is a sheet by now, take the place of the one before.

        Raises
        ------
        RecordsError
            ``RECOVERY-KEY``.
        """
        self._require(Action.ACCOUNT)
        plain = keys.read_recovery_key(recovery_key)
        with changing(self._session, Action.ACCOUNT, RECOVERY_NAME, change="recovery key") as change:
            recovery = keys.wrap_for_recovery(self._session.key, change.keys.log, plain)
            change.keys = replace(change.keys, recovery=recovery).without_failures(RECOVERY_NAME)

    def start_second_factor(self) -> str:
        """Return a secret for one's own telephone (`desktop.records.totp.uri`); it is stored when a first code confirms it.

        Raises
        ------
        RecordsError
            ``SECOND-FACTOR-SET``.
        """
        if self.own().second_factor:
            raise RecordsError("SECOND-FACTOR-SET")
        return totp.new_secret()

    def confirm_second_factor(self, secret: str, code: str) -> None:
        """Ask for a code at one's own logins from now on, once the telephone has shown that it has the secret.

        Raises
        ------
        RecordsError
            ``LOGIN-CODE``, ``SECOND-FACTOR-SET``.
        """
        name = self._session.person.name
        step = totp.matching_step(secret, code, self._session.now())
        if step is None:
            raise RecordsError("LOGIN-CODE")
        with changing(self._session, Action.PASSWORD, name, change="second factor on") as change:
            if find(change.access, name).second_factor:
                raise RecordsError("SECOND-FACTOR-SET")
            sql = "UPDATE users SET totp_secret = ?, totp_last = ? WHERE name = ?"
            change.access.connection.execute(sql, (secret.encode(), step, name))

    def end_second_factor(self, name: str) -> None:
        """Ask for no code any more: one's own, or as an administrator anybody's whose telephone is lost."""
        name = plain_name(name)
        action = Action.PASSWORD if name == self._session.person.name else Action.ACCOUNT
        with changing(self._session, action, name, change="second factor off") as change:
            find(change.access, name)
            change.access.connection.execute("UPDATE users SET totp_secret = NULL, totp_last = 0 WHERE name = ?", (name,))

    def _require(self, action: Action) -> None:
        """Refuse before anything slow or shown is done; `Access.writing` refuses again."""
        if not self._session.person.may(action):
            raise RecordsError("NOT-ALLOWED", action=action.value, role=LOWEST_ROLE[action].value)

    def _check_password(self, name: str, password: str) -> None:
        path = self._session.keys_path
        with keys.locked(path):
            if keys.attempt(path, name, lambda key_file: keys.unwrap(key_file, name, password), self._session.now) is None:
                raise RecordsError("PASSWORD-WRONG")

    def _read(self, name: str, action: Action) -> Account:
        with self._session.open() as records:
            records.access.require(action)
            with records.access.reading():
                return find(records.access, plain_name(name))

    def _wrapped(self, name: str, password: str) -> Wrapped:
        """Stretch a password before anything is held up by it."""
        key_file = keys.load(self._session.keys_path)
        return keys.wrap(self._session.key, key_file.log, name, password, key_file.cost)

    @contextmanager
    def _replacing_password(self, action: Action, account: Account, password: str, **detail: object) -> Iterator[Change]:
        passwords.check(password, account.name, account.full_name)
        wrapped = self._wrapped(account.name, password)
        with changing(self._session, action, account.name, **detail) as change:
            yield change
            change.keys = change.keys.with_person(account.name, wrapped).without_failures(account.name)
