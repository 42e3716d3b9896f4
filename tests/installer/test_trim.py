"""What ships, and what does not."""

import sys
from pathlib import Path

import pytest

from installer.bundle.trim import needed, trimmed

QT = "PySide6/Qt"


def test_what_speaks_to_a_network_or_another_desktop_stays_out() -> None:
    """The plug-ins of a window on X11 and of none stay in."""
    plugins = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "imageformats/libqjpeg.so", "iconengines/libqsvgicon.so")
    unwanted = ("platformthemes/libqgtk3.so", "platforms/libqvnc.so", "tls/libqopensslbackend.so", "networkinformation/x.so")
    entries = [(f"{QT}/plugins/{name}", f"/wheel/{name}", "BINARY") for name in plugins + unwanted]
    entries.append((f"{QT}/lib/libQt6Network.so.6", "/wheel/libQt6Network.so.6", "BINARY"))
    assert [place for place, _, _ in trimmed(entries)] == [f"{QT}/plugins/{name}" for name in plugins]


def test_translations_ship_as_they_are_read_and_not_as_they_are_edited() -> None:
    """The window reads the compiled ones, the command line its own file."""
    names = [f"resources/translations/{name}" for name in ("lightbox_ar.qm", "lightbox_ar.ts", "sentences.json")]
    assert [place for place, _, _ in trimmed((name, f"/source/{name}", "DATA") for name in names)] == [names[0], names[2]]


def test_windows_names_are_understood() -> None:
    """They have the other separator and no prefix."""
    entries = [
        (r"PySide6\plugins\tls\qschannelbackend.dll", "", "BINARY"),
        (r"PySide6\plugins\platforms\qwindows.dll", "", "BINARY"),
    ]
    entries = [(place.replace("PySide6", r"PySide6\Qt"), source, kind) for place, source, kind in entries]
    assert [place for place, _, _ in trimmed(entries)] == [r"PySide6\Qt\plugins\platforms\qwindows.dll"]


def test_no_link_leads_nowhere() -> None:
    """An installer stops at a dangling one."""
    entries = [
        (f"{QT}/lib/libQt6Network.so.6", "/wheel/libQt6Network.so.6", "BINARY"),
        (f"{QT}/lib/libQt6Core.so.6", "/wheel/libQt6Core.so.6", "BINARY"),
        ("libQt6Network.so.6", f"{QT}/lib/libQt6Network.so.6", "SYMLINK"),
        ("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
        (f"{QT}/plugins/libQt6Core.so.6", "../lib/libQt6Core.so.6", "SYMLINK"),
    ]
    assert [place for place, _, _ in trimmed(entries)] == [entries[1][0], entries[3][0], entries[4][0]]


@pytest.mark.skipif(sys.platform != "linux", reason="only here libraries of the system ship")
def test_library_of_this_machine_stays_only_where_a_file_needs_it() -> None:
    """Python itself needs some, directly or through others; nobody needs this one."""
    libraries = [path for path in Path("/usr/lib/x86_64-linux-gnu").glob("lib*.so.*") if path.is_file()]
    if not libraries:
        pytest.skip("this system keeps its libraries elsewhere")
    system = [(path.name, str(path), "BINARY") for path in libraries]
    program = ("program", str(Path(sys.executable).resolve()), "EXECUTABLE")
    alone = needed([program, *system])
    assert program in alone
    assert len(alone) < len(system)
    assert "libcups.so.2" not in [place for place, _, _ in alone]
