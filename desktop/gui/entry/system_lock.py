"""When the system locks its screen, sleeps, or gives the screen to another user: then the window locks as well.

Linux
    D-Bus where there is a bus, else nothing: the screen saver's ``ActiveChanged``, logind's ``PrepareForSleep``, and of our own
    session ``Lock``, ``LockedHint`` and ``Active`` (which user has the screen).
Windows
    ``WM_WTSSESSION_CHANGE`` for our own session, and the suspend message of ``WM_POWERBROADCAST``.
macOS
    Nothing of this is covered: Qt tells no program of it. The idle lock stands there, which also notices sleep.

References
----------
systemd, org.freedesktop.login1(5); Microsoft, WTSRegisterSessionNotification.
"""

import ctypes
import os
import sys
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QWindow

LOGIN: Final = "org.freedesktop.login1"
LOGIN_PATH: Final = "/org/freedesktop/login1"
SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
CALL_MS: Final = 500
"""logind answers at once or is not there."""


class SystemLock(QObject):
    """Emits `lock_wanted`; does nothing on a system that tells nothing."""

    lock_wanted = Signal()

    def watch(self, window: QWindow | None) -> None:
        """Tell the system which window is to hear of it, where it asks."""

    @Slot(bool)
    def on_active(self, active: bool) -> None:
        """The screen is locked, or the computer is about to sleep; false when that ends."""
        if active:
            self.lock_wanted.emit()

    @Slot()
    def on_lock(self) -> None:
        """Somebody locked this session."""
        self.lock_wanted.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def on_session_changed(self, _interface: str, changed: Mapping[str, Any], _invalidated: list[str]) -> None:
        """The session was locked, or another user's came to the front."""
        if changed.get("LockedHint") is True or changed.get("Active") is False:
            self.lock_wanted.emit()


def system_lock(parent: QObject) -> SystemLock:
    """Return what listens to this system."""
    watch = WindowsLock(parent) if sys.platform == "win32" else SystemLock(parent)
    if sys.platform == "linux":
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  the other systems have no bus

        listen(watch, QDBusConnection.sessionBus(), QDBusConnection.systemBus())
    return watch


def listen(watch: SystemLock, session_bus: Any, system_bus: Any, session_path: str = "") -> None:
    """Connect to the signals of two buses; one that is not there is left out.

    Parameters
    ----------
    watch : SystemLock
    session_bus, system_bus : QDBusConnection
    session_path : str
        logind's name of our session; by default it is asked.
    """
    if session_bus.isConnected():
        for interface in SCREEN_SAVERS:
            session_bus.connect("", "", interface, "ActiveChanged", watch, SLOT("on_active(bool)"))
    if system_bus.isConnected():
        manager = f"{LOGIN}.Manager"
        system_bus.connect("", LOGIN_PATH, manager, "PrepareForSleep", watch, SLOT("on_active(bool)"))
        path = session_path or _session_path(system_bus)
        if path:
            system_bus.connect("", path, f"{LOGIN}.Session", "Lock", watch, SLOT("on_lock()"))
            slot = SLOT("on_session_changed(QString,QVariantMap,QStringList)")
            system_bus.connect("", path, "org.freedesktop.DBus.Properties", "PropertiesChanged", watch, slot)


def _session_path(bus: Any) -> str:
    """Ask logind for our session: by its name, else by our process, which a desktop may have started outside any session."""
    from PySide6.QtDBus import QDBus, QDBusMessage  # noqa: PLC0415  the other systems have no bus

    name = os.environ.get("XDG_SESSION_ID", "")
    method, argument = ("GetSession", name) if name else ("GetSessionByPID", os.getpid())
    call = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, f"{LOGIN}.Manager", method)
    call.setArguments([argument])
    reply = bus.call(call, QDBus.CallMode.Block, CALL_MS)
    found = reply.arguments() if reply.type() == QDBusMessage.MessageType.ReplyMessage else []
    return found[0].path() if found else ""


class WindowsLock(SystemLock):
    """Hears of it through the messages of our own window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = _Messages(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._messages)

    def watch(self, window: QWindow | None) -> None:
        if window is not None:
            this_session_only = 0
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(  # type: ignore[attr-defined,unused-ignore]
                ctypes.c_void_p(int(window.winId())), this_session_only
            )


class _Messages(QAbstractNativeEventFilter):
    """Looks at the messages of Windows that pass by, and stops none."""

    LOCKED = frozenset(
        (
            (0x02B1, 0x2),  # WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT: another user has the screen
            (0x02B1, 0x4),  # WTS_REMOTE_DISCONNECT
            (0x02B1, 0x7),  # WTS_SESSION_LOCK
            (0x0218, 0x4),  # WM_POWERBROADCAST, PBT_APMSUSPEND
        )
    )

    def __init__(self, watch: SystemLock) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:  # noqa: N802
        if QByteArray(kind).data() == b"windows_generic_MSG":
            self.look(_Message.from_address(int(message)))
        return False, 0

    def look(self, message: "_Message") -> None:
        """Lock for the messages that say so; the window's own Qt slots run later, outside the message."""
        if (message.number, message.what) in self.LOCKED:
            self._watch.lock_wanted.emit()


class _Message(ctypes.Structure):
    """The beginning of Windows' ``MSG``."""

    _fields_ = (("window", ctypes.c_void_p), ("number", ctypes.c_uint), ("what", ctypes.c_size_t), ("more", ctypes.c_ssize_t))
