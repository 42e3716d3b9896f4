"""The table of commands."""

from collections import Counter

from PySide6.QtWidgets import QMenuBar

from desktop.gui.actions import COMMANDS, MENUS, PAGES, VIEWER, Actions


def test_no_key_means_two_things(actions: Actions) -> None:
    """Qt would ignore an ambiguous key."""
    keys = Counter(key.toString() for name in COMMANDS for key in actions[name].shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_stands_in_a_menu(actions: Actions) -> None:
    """What has no menu cannot be found."""
    assert {name for names in MENUS.values() for name in names if name} == set(COMMANDS)
    bar = QMenuBar()
    actions.fill_menu_bar(bar)
    assert [action.text() for action in bar.actions()] == list(MENUS)


def test_tips_name_the_key(actions: Actions) -> None:
    """Icons without words say what they do and how to do it faster."""
    for name in VIEWER:
        if name:
            assert actions[name].shortcut().toString() in actions[name].toolTip()


def test_pages_exclude_each_other(actions: Actions) -> None:
    """One page is shown at a time."""
    for name in PAGES:
        actions[name].trigger()
        assert [other for other in PAGES if actions[other].isChecked()] == [name]
