"""The end of the program: films that wait, the last backup."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.gui.entry.shell import Shell
from desktop.records.backups import home_place
from desktop.records.manifest import list_backups
from desktop.records.vault import Vault
from tests.desktop.gui.entry.conftest import PASSWORD, analyse, count, log_in, said


def close_while_films_wait(qtbot: QtBot, shell: Shell, jpegs: list[Path]) -> None:
    """Lock the window over films that wait, and close it; it asks."""
    log_in(qtbot, shell)
    shell.main.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: any(film.stored is not None for film in shell.shift.desk.model.films))
    shell.lock()
    assert shell.shifts.waiting
    shell.close()
    assert shell.isVisible()
    assert shell.pages.currentWidget() is shell.pages.message
    assert "to be analysed" in said(shell)


def pause_over_films(qtbot: QtBot, shell: Shell, jpegs: list[Path]) -> None:
    """Log in and open three films of which none is judged: the batch is paused."""
    log_in(qtbot, shell)
    shell.main.desk.analyses.pause(True)
    shell.main.desk.open_paths(jpegs)
    qtbot.waitUntil(lambda: len(shell.shift.desk.model.films) == 3 and not shell.shift.desk.working)


def test_closing_makes_a_backup(qtbot: QtBot, shell: Shell, vault: Vault, dicom: Path) -> None:
    """The window goes when the last change is in a backup."""
    log_in(qtbot, shell)
    qtbot.waitUntil(lambda: not shell.keeper._jobs.busy, timeout=20_000)
    analyse(qtbot, shell, [dicom])
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    newest = list_backups(home_place(vault.unlock("ana", PASSWORD)))[0]
    assert newest.readings == 1


def test_closing_without_the_films_that_wait(qtbot: QtBot, shell: Shell, vault: Vault, jpegs: list[Path]) -> None:
    """The film that runs is stored, what waits is dropped because somebody said so, and nothing hangs."""
    close_while_films_wait(qtbot, shell, jpegs)
    shell.pages.message.chosen.emit("drop-films")
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert 1 <= count(vault) <= 3


def test_closing_after_the_films_that_wait(qtbot: QtBot, shell: Shell, vault: Vault, jpegs: list[Path]) -> None:
    """All are analysed and stored behind a page that shows nothing of them; then the window goes by itself."""
    close_while_films_wait(qtbot, shell, jpegs)
    shell.pages.message.chosen.emit("finish-films")
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert count(vault) == 3


def test_what_was_dropped_at_the_end_is_offered_at_the_next_login(
    qtbot: QtBot, shell: Shell, make_shell: Callable[[Vault], Shell], vault: Vault, jpegs: list[Path]
) -> None:
    """It says how many are saved, and going on with it saves the rest."""
    pause_over_films(qtbot, shell, jpegs)
    shell.close()
    shell.pages.message.chosen.emit("drop-films")
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert count(vault) == 0
    again = make_shell(vault)
    log_in(qtbot, again)
    qtbot.waitUntil(lambda: "Saved: 0 of 3 images" in said(again))
    again.main.home.batches.resume_wanted.emit(1)
    qtbot.waitUntil(lambda: count(vault) == 3, timeout=20_000)


def test_paused_batch_lets_a_lock_close_the_log_and_is_finished_when_the_program_is_to_end(
    qtbot: QtBot, shell: Shell, vault: Vault, jpegs: list[Path]
) -> None:
    """A pause keeps no key in memory, and is no reason to forget films that somebody wants finished."""
    pause_over_films(qtbot, shell, jpegs)
    shell.lock()
    qtbot.waitUntil(lambda: shell.shift.resting)
    assert count(vault) == 0
    log_in(qtbot, shell)
    shell.close()
    shell.pages.message.chosen.emit("finish-films")
    qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
    assert count(vault) == 3


def test_not_closing_after_all(qtbot: QtBot, shell: Shell, vault: Vault, jpegs: list[Path]) -> None:
    """The locked window asks who is there, and the batch goes on."""
    close_while_films_wait(qtbot, shell, jpegs)
    shell.pages.message.chosen.emit("stay")
    assert shell.pages.currentWidget() is shell.pages.login
    shift = shell.shift
    qtbot.waitUntil(lambda: shift.resting, timeout=20_000)
    assert count(vault) == 3
