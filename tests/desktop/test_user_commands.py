"""The accounts of the log, as a script manages them."""

import json
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.roles import Role
from desktop.records.vault import Vault
from tests.desktop.clinic import NAMES, PASSWORD, Clinic, lightbox
from tests.desktop.program import COMMAND, run

ADA, VERA, OTTO = NAMES[Role.ADMINISTRATOR], NAMES[Role.VIEWER], NAMES[Role.OPERATOR]
NEW = "granite whistle tomato 3"


@pytest.fixture
def new_password(tmp_path: Path) -> str:
    """Return the path of a file with a new password."""
    path = tmp_path / "new-password"
    path.write_text(NEW, encoding="utf-8")
    return str(path)


def by_ada(clinic: Clinic) -> list[str]:
    """Return the options of the administrator's authority."""
    return ["--as", ADA, "--as-password-file", str(clinic.password_file)]


def fails(capsys: pytest.CaptureFixture[str], code: str, *arguments: str) -> None:
    """Run a command and see that it says one sentence with this code, and nothing else."""
    assert run(list(arguments)) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert f"[{code}]" in printed.err


def test_first_account_makes_the_log_and_the_second_needs_authority(
    tmp_path: Path, new_password: str, lightbox_home: Path
) -> None:
    """In processes of their own: the key is in a private file and nowhere on the screen, and opens the log."""
    recovery = tmp_path / "key"
    add = ("user", "add", "ada", "--password-file", new_password, "--recovery-file", recovery)
    viewer_first = lightbox(*add, "--role", "viewer")
    assert (viewer_first.returncode, viewer_first.stdout) == (2, "")
    assert "[FIRST-ADMINISTRATOR]" in viewer_first.stderr
    assert not recovery.exists()
    done = lightbox(*add, "--role", "administrator", "--full-name", "Ada V", "--clinic", "Hilltop")
    assert (done.returncode, done.stderr) == (0, "")
    assert stat.S_IMODE(recovery.stat().st_mode) == 0o600 or os.name == "nt"
    key = recovery.read_text(encoding="ascii").strip()
    assert re.fullmatch(r"([0-9A-Z]{4}-){6}[0-9A-Z]{4}", key)
    assert key not in done.stdout
    nobody = lightbox("user", "add", "vera", "--role", "viewer", "--password-file", new_password)
    assert (nobody.returncode, nobody.stderr.count("\n")) == (2, 1)
    assert "[AUTHORITY-NEEDED]" in nobody.stderr
    by_key = lightbox("user", "add", "vera", "--role", "viewer", "--password-file", new_password, "--recovery-file", recovery)
    assert by_key.returncode == 0, by_key.stderr
    assert recovery.read_text(encoding="ascii").strip() == key
    assert Vault(lightbox_home).unlock("vera", NEW).person.role is Role.VIEWER
    with Vault(lightbox_home).unlock("ada", NEW).open() as records:
        assert records.settings.get("clinic") == "Hilltop"
        assert records.settings.get("accepted_by") == "Ada V"
        assert records.access.audit.entries(limit=100)[-1].detail["accepted_by"] == "Ada V"
    assert "Not a medical device." in done.stdout
    assert "accepts this for the clinic, here Ada V" in done.stdout


def test_key_without_a_file_is_shown_once(capsys: pytest.CaptureFixture[str], new_password: str, lightbox_home: Path) -> None:
    """It is stored nowhere else."""
    assert run(["user", "add", "ada", "--role", "administrator", "--password-file", new_password]) == 0
    (key,) = re.findall(r"Recovery key: (\S+)", capsys.readouterr().out)
    assert Vault(lightbox_home).unlock_by_recovery(key).person.role is Role.ADMINISTRATOR


def test_log_is_not_made_where_the_key_has_no_place(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, new_password: str, lightbox_home: Path
) -> None:
    """An existing file is not written over, a missing folder is said; a weak password leaves no empty file behind."""
    letter = tmp_path / "letter"
    letter.write_text("Dear colleague", encoding="utf-8")
    add = ["user", "add", "ada", "--role", "administrator", "--password-file", new_password, "--recovery-file"]
    fails(capsys, "RECOVERY-FILE", *add, str(letter))
    fails(capsys, "RECOVERY-FILE", *add, str(tmp_path / "gone" / "key"))
    Path(new_password).write_text("password1", encoding="utf-8")
    assert run([*add, str(tmp_path / "key")]) == 2
    assert "[PASSWORD-WEAK]" in capsys.readouterr().err
    assert letter.read_text(encoding="utf-8") == "Dear colleague"
    assert not (tmp_path / "key").exists()
    assert not (lightbox_home / "log").exists()


def test_accounts_are_added_changed_disabled_and_enabled(
    capsys: pytest.CaptureFixture[str], clinic: Clinic, new_password: str
) -> None:
    """The whole life of an account; each change holds for the next login."""
    vault = Vault(clinic.home)
    assert run(["user", "add", "Zoe", "--role", "operator", "--password-file", new_password, *by_ada(clinic)]) == 0
    assert vault.unlock("zoe", NEW).person.role is Role.OPERATOR
    capsys.readouterr()
    again = ["user", "add", "zoe", "--role", "viewer", "--password-file", new_password]
    fails(capsys, "ACCOUNT-EXISTS", *again, *by_ada(clinic))
    assert run(["user", "role", "zoe", "--role", "clinician", *by_ada(clinic)]) == 0
    assert vault.unlock("zoe", NEW).person.role is Role.CLINICIAN
    assert run(["user", "disable", "zoe", *by_ada(clinic)]) == 0
    with pytest.raises(RecordsError, match="LOGIN-FAILED"):
        vault.unlock("zoe", NEW)
    assert run(["user", "enable", "zoe", "--password-file", str(clinic.password_file), *by_ada(clinic)]) == 0
    assert vault.unlock("zoe", PASSWORD).person.role is Role.CLINICIAN
    assert run(["user", "password", "zoe", "--password-file", new_password, *by_ada(clinic)]) == 0
    assert vault.unlock("zoe", NEW).person.name == "zoe"


def test_list_says_who_may_what(capsys: pytest.CaptureFixture[str], clinic: Clinic) -> None:
    """For people and as JSON lines; disabled accounts stay in it."""
    assert run(["user", "disable", VERA, *by_ada(clinic)]) == 0
    capsys.readouterr()
    assert run(["user", "list", "--json", *by_ada(clinic)]) == 0
    accounts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {account["name"]: (account["role"], account["disabled"]) for account in accounts} == {
        name: (role.value, name == VERA) for role, name in NAMES.items()
    }
    assert run(["user", "list", *by_ada(clinic)]) == 0
    (vera,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith(VERA)]
    assert vera.endswith("disabled")


@pytest.mark.parametrize("way", ["as", "user", "password alone", "recovery key"])
def test_every_way_to_show_authority(way: str, capsys: pytest.CaptureFixture[str], clinic: Clinic) -> None:
    """Where the command makes no password, `--password-file` is the administrator's; alone it finds whose it is."""
    options = {
        "as": by_ada(clinic),
        "user": clinic.login(Role.ADMINISTRATOR),
        "password alone": ["--password-file", str(clinic.password_file)],
        "recovery key": ["--recovery-file", str(clinic.recovery_file)],
    }[way]
    assert run(["user", "list", *options]) == 0
    assert run(["user", "disable", OTTO, *options]) == 0
    with pytest.raises(RecordsError, match="LOGIN-FAILED"):
        Vault(clinic.home).unlock(OTTO, PASSWORD)
    assert "disabled" in capsys.readouterr().out


def test_a_password_of_nobody_counts_for_everybody(
    capsys: pytest.CaptureFixture[str], clinic: Clinic, new_password: str
) -> None:
    """It was tried under every name, so that to leave the name out is no way around the delays."""
    for _ in range(5):
        fails(capsys, "LOGIN-FAILED", "user", "list", "--password-file", new_password)
    assert all(Vault(clinic.home).waiting_s(name) > 0 for name in NAMES.values())
    fails(capsys, "LOGIN-WAIT", "user", "list", "--password-file", str(clinic.password_file))


@pytest.mark.parametrize("role", [Role.VIEWER, Role.OPERATOR, Role.CLINICIAN])
def test_only_administrators_change_accounts(
    role: Role, capsys: pytest.CaptureFixture[str], clinic: Clinic, new_password: str
) -> None:
    """Whatever is tried, the accounts are as they were."""
    before = clinic.session().accounts.list()
    authority = ["--as", NAMES[role], "--as-password-file", str(clinic.password_file)]
    for arguments in (
        ["add", "zoe", "--role", "administrator", "--password-file", new_password],
        ["list"],
        ["disable", ADA],
        ["enable", VERA, "--password-file", new_password],
        ["role", NAMES[role], "--role", "administrator"],
        ["password", ADA, "--password-file", new_password],
        ["recovery-key"],
    ):
        fails(capsys, "NOT-ALLOWED", "user", *arguments, *authority)
    assert clinic.session().accounts.list() == before


def test_everybody_changes_their_own_password(capsys: pytest.CaptureFixture[str], clinic: Clinic, new_password: str) -> None:
    """With the present one; the last administrator is neither disabled nor made less."""
    own = ["--as", VERA, "--as-password-file", str(clinic.password_file)]
    assert run(["user", "password", VERA, "--password-file", new_password, *own]) == 0
    assert Vault(clinic.home).unlock(VERA, NEW).person.role is Role.VIEWER
    capsys.readouterr()
    fails(capsys, "LOGIN-FAILED", "user", "password", VERA, "--password-file", new_password, *own)
    fails(capsys, "LAST-ADMINISTRATOR", "user", "disable", ADA, *by_ada(clinic))
    fails(capsys, "LAST-ADMINISTRATOR", "user", "role", ADA, "--role", "viewer", *by_ada(clinic))


def test_new_recovery_key_ends_the_one_before(capsys: pytest.CaptureFixture[str], clinic: Clinic, tmp_path: Path) -> None:
    """Into a new file; the old sheet opens nothing any more."""
    assert run(["user", "recovery-key", "--recovery-file", str(tmp_path / "new-key"), *by_ada(clinic)]) == 0
    capsys.readouterr()
    fails(capsys, "RECOVERY-WRONG", "user", "list", "--recovery-file", str(clinic.recovery_file))
    assert run(["user", "list", "--recovery-file", str(tmp_path / "new-key")]) == 0


def test_wrong_logins_are_delayed_for_scripts_too(
    capsys: pytest.CaptureFixture[str], clinic: Clinic, new_password: str
) -> None:
    """Across processes; the right password has to wait as well, and others do not."""
    for _ in range(5):
        fails(capsys, "LOGIN-FAILED", "log", "list", "--user", VERA, "--password-file", new_password)
    done = lightbox("log", "list", *clinic.login(Role.VIEWER))
    assert (done.returncode, done.stdout) == (2, "")
    assert "[LOGIN-WAIT]" in done.stderr
    assert run(["log", "list", *clinic.login(Role.OPERATOR)]) == 0


def test_no_password_stands_on_the_command_line() -> None:
    """Other people on the machine see what a program was started with: no option takes a password itself."""
    for command in ("user add", "user password", "user list", "log list", "analyze"):
        text = lightbox(*command.split(), "--help").stdout
        assert set(re.findall(r"--[a-z-]*password[a-z-]*", text)) <= {
            "--password-file",
            "--as-password-file",
            "--archive-password-file",
        }


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is POSIX only")
def test_at_a_terminal_the_password_is_asked_for(clinic: Clinic) -> None:
    """Without an option for it; it is not shown while it is typed."""
    import pty  # noqa: PLC0415  POSIX only

    ours, theirs = pty.openpty()
    command = [*COMMAND, "log", "list", "--user", VERA]
    process = subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, start_new_session=True)
    shown = os.read(ours, 100).decode()
    os.write(ours, f"{PASSWORD}\n".encode())
    printed, _ = process.communicate(timeout=60)
    shown += os.read(ours, 1000).decode()
    os.close(theirs)
    os.close(ours)
    assert (process.returncode, printed) == (0, b""), shown
    assert shown.startswith(f"Password of {VERA}:")
    assert PASSWORD not in shown
