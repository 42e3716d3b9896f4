"""A real log with two people, made once for each module and copied for each test: stretching passwords takes its time."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.gui.entry.idle import IdleWatch
from desktop.gui.entry.shell import Shell
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.paths import home
from desktop.records.entry import LogQuery
from desktop.records.roles import Role
from desktop.records.vault import Clinic, Vault
from desktop.records.wrapping import Cost
from desktop.workers.pool import Workers

from pytestqt.qtbot import QtBot  # isort: skip

PASSWORD = "three ships under glass"  # noqa: S105  of a log that lives as long as a test
OTHER_PASSWORD = "nine lamps on the hill"  # noqa: S105


@dataclass
class Clocks:
    """Two clocks that run only when told to."""

    steady: float = 1000.0
    wall: float = 5000.0

    def pass_s(self, seconds: float) -> None:
        """Let time pass."""
        self.steady += seconds
        self.wall += seconds


@pytest.fixture(scope="module")
def made_log(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a home with the administrator ``ana`` and the viewer ``ben``, and its recovery key."""
    folder = tmp_path_factory.mktemp("made")
    session, recovery_key = Vault(folder).create(
        "ana", "Ana Test", PASSWORD, Clinic("Test clinic", accepted_by="Ana Test"), Cost()
    )
    session.accounts.add("ben", "Ben Test", Role.VIEWER, OTHER_PASSWORD)
    return folder, recovery_key


@pytest.fixture
def vault(made_log: tuple[Path, str], lightbox_home: Path) -> Vault:
    """Return a vault with a log of the test's own."""
    shutil.copytree(made_log[0], lightbox_home, dirs_exist_ok=True)
    return Vault(home())


@pytest.fixture
def empty_vault(lightbox_home: Path) -> Vault:
    """Return a vault without a log."""
    return Vault(home())


@pytest.fixture
def clocks() -> Clocks:
    """Return clocks for the idle watch."""
    return Clocks()


@pytest.fixture
def make_shell(
    qtbot: QtBot, look: Look, settings: Settings, workers: Workers, clocks: Clocks
) -> Iterator[Callable[[Vault], Shell]]:
    """Return a function that shows the program's window for a vault."""
    made: list[Shell] = []

    def make(vault: Vault) -> Shell:
        shell = Shell(vault, look, settings, workers, IdleWatch(lambda: clocks.steady, lambda: clocks.wall))
        shell.show()
        shell.start()
        made.append(shell)
        return shell

    yield make
    for shell in made:
        shell.close()
        shell.pages.message.chosen.emit("drop-films")  # what a test left waiting
        qtbot.waitUntil(lambda shell=shell: not shell.isVisible(), timeout=20_000)
        shell.deleteLater()


@pytest.fixture
def shell(make_shell: Callable[[Vault], Shell], vault: Vault) -> Shell:
    """Return the window that asks for a login."""
    return make_shell(vault)


def log_in(qtbot: QtBot, shell: Shell, name: str = "ana", password: str = PASSWORD) -> None:
    """Type name and password, and wait until the window is there."""
    shell.pages.login.name.setCurrentText(name)
    shell.pages.login.password.edit.setText(password)
    shell.pages.login.enter.click()
    qtbot.waitUntil(lambda: shell.main is not None, timeout=20_000)


def said(shell: Shell) -> str:
    """Return all words that any widget of the window holds, also hidden ones."""
    texts = [label.text() for label in shell.findChildren(QLabel)] + [field.text() for field in shell.findChildren(QLineEdit)]
    return "\n".join(texts)


def analyse(qtbot: QtBot, shell: Shell, paths: list[Path]) -> None:
    """Open films and wait for their answers."""
    shell.main.desk.open_paths(paths)
    desk = shell.shift.desk
    qtbot.waitUntil(lambda: len(desk.model.films) == len(paths) and not desk.busy, timeout=20_000)


def count(vault: Vault) -> int:
    """Return how many readings the log has."""
    with vault.unlock("ana", PASSWORD).open() as records:
        return records.count(LogQuery())
