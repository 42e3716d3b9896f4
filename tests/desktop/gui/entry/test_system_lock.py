"""The system's own lock, on a real bus between two ends of this process."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer
from pytestqt.qtbot import QtBot

from desktop.gui.entry.system_lock import SystemLock, _Message, _Messages, listen, system_lock

SESSION = "/org/freedesktop/login1/session/_32"


@pytest.fixture
def bus(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple]:
    """Return both ends of a bus: who listens, and who tells."""
    if sys.platform != "linux":
        pytest.skip("D-Bus is Linux")
    server = QDBusServer(f"unix:path={tmp_path / 'bus'}")
    teller = []
    server.newConnection.connect(teller.append)
    listener = QDBusConnection.connectToPeer(server.address(), "listener")
    qtbot.waitUntil(lambda: bool(teller))
    yield listener, teller[0]
    QDBusConnection.disconnectFromPeer("listener")


def tell(teller, path: str, interface: str, name: str, *arguments: object) -> None:
    """Send a signal."""
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert teller.send(message)


@pytest.mark.parametrize(
    ("signal", "locks"),
    [
        (("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)), True),
        (("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (False,)), False),
        (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)), True),
        (("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", (True,)), True),
        (("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", (False,)), False),
        ((SESSION, "org.freedesktop.login1.Session", "Lock", ()), True),
        (("/org/freedesktop/login1/session/_33", "org.freedesktop.login1.Session", "Lock", ()), False),
        ((SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged",
         ("org.freedesktop.login1.Session", {"LockedHint": True}, ["IdleHint"])), True),
        ((SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged",
         ("org.freedesktop.login1.Session", {"Active": False}, ["IdleHint"])), True),
        ((SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged",
         ("org.freedesktop.login1.Session", {"Active": True, "IdleHint": True}, ["IdleHint"])), False),
    ],
)  # fmt: skip
def test_signals_of_the_system_lock(qtbot: QtBot, bus: tuple, signal: tuple, locks: bool) -> None:
    """Screen lock, sleep, switch of user; not their ends, and not those of another session."""
    listener, teller = bus
    watch = SystemLock()
    heard = []
    watch.lock_wanted.connect(lambda: heard.append("lock"))
    listen(watch, listener, listener, SESSION)
    path, interface, name, arguments = signal
    tell(teller, path, interface, name, *arguments)
    tell(teller, SESSION, "org.freedesktop.login1.Session", "Lock")  # what is last to come shows that the first has passed
    expected = ["lock"] * (1 + locks)
    qtbot.waitUntil(lambda: len(heard) >= len(expected))
    assert heard == expected


def test_system_without_a_bus_tells_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """No error either: a bare Linux has none."""
    parent = QObject()
    assert isinstance(system_lock(parent), SystemLock)


@pytest.mark.parametrize(
    ("number", "what", "locks"),
    [(0x02B1, 0x7, True), (0x02B1, 0x2, True), (0x02B1, 0x8, False), (0x0218, 0x4, True), (0x0218, 0x7, False)],
)
def test_messages_of_windows_lock(qtbot: QtBot, number: int, what: int, locks: bool) -> None:
    """As Windows lays them out in memory; an unlock or a wake locks nothing, and no message is stopped."""
    watch = SystemLock()
    heard = []
    watch.lock_wanted.connect(lambda: heard.append("lock"))
    message = _Message(None, number, what, 0)
    messages = _Messages(watch)
    assert messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert heard == ["lock"] * locks
    assert messages.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(message)) == (False, 0)
    assert heard == ["lock"] * locks
