from datetime import timedelta
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.login import read_password
from desktop.records import totp
from desktop.records.roles import Role
from tests.desktop.clinic import NAMES, PASSWORD, Clinic, lightbox


@pytest.mark.parametrize(
    ("content", "password"),
    [
        (b"secret", "secret"),
        (b"secret\n", "secret"),
        (b"secret\r\n", "secret"),
        (b"\xef\xbb\xbfsecret\r\n", "secret"),
        (b" two words \n\n", " two words \n"),
        ("пароль भाषा\n".encode(), "пароль भाषा"),
    ],
)
def test_one_line_break_at_the_end_is_not_part_of_a_password(tmp_path: Path, content: bytes, password: str) -> None:
    """Editors of all systems add one, some also a byte order mark; blanks are the user's."""
    (tmp_path / "password").write_bytes(content)
    assert read_password(tmp_path / "password", "Password") == password


@pytest.mark.parametrize(
    ("content", "detail"),
    [(b"", "empty"), (b"\n", "empty"), (b"x" * 5000, "too long"), (b"\xff\xfes\0", "UTF-8"), (None, "No such file")],
)
def test_a_file_that_holds_no_password_is_said(tmp_path: Path, content: bytes | None, detail: str) -> None:
    """Without its path, which may name somebody."""
    if content is not None:
        (tmp_path / "password").write_bytes(content)
    with pytest.raises(RecordsError, match="PASSWORD-FILE") as caught:
        read_password(tmp_path / "password", "Password")
    assert detail in caught.value.reason
    assert str(tmp_path) not in caught.value.reason


def test_passwords_come_from_standard_input(clinic: Clinic) -> None:
    """`-` reads it; where there is neither a file nor a terminal one sentence says so."""
    login = ("--user", NAMES[Role.VIEWER])
    assert lightbox("log", "list", *login, "--password-file", "-", stdin=f"{PASSWORD}\n").returncode == 0
    for arguments, code in (
        ((*login, "--password-file", "-"), "PASSWORD-FILE"),
        (login, "PASSWORD-NEEDED"),
        (("--password-file", "-"), "LOGIN-NEEDED"),
    ):
        done = lightbox("log", "list", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert f"[{code}]" in done.stderr


def test_second_factor_is_asked_for_and_given_as_an_option(clinic: Clinic) -> None:
    """Without its code one sentence says so; a code opens once."""
    session = clinic.session(Role.VIEWER)
    secret = session.accounts.start_second_factor()
    earlier = session.now() - timedelta(seconds=30)
    session.accounts.confirm_second_factor(secret, totp.code(secret, earlier))
    login = ("--user", NAMES[Role.VIEWER], "--password-file", clinic.password_file)
    without = lightbox("log", "list", *login)
    assert (without.returncode, without.stderr.count("\n"), "[LOGIN-CODE]" in without.stderr) == (2, 1, True)
    code = totp.code(secret, session.now())
    assert lightbox("log", "list", *login, "--code", code).returncode == 0
    assert "[LOGIN-CODE]" in lightbox("log", "list", *login, "--code", code).stderr


def test_a_new_password_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """At a terminal; the two must be the same."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    typed = iter(["first", "second", "same", "same"])
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(typed))
    with pytest.raises(RecordsError) as caught:
        read_password(None, "Password", twice=True)
    assert caught.value.code == "PASSWORD-TYPED"
    assert read_password(None, "Password", twice=True) == "same"
