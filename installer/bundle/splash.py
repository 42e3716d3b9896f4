"""The picture that the one file shows while it unpacks itself, before any Python runs.

PyInstaller's bootloader shows it through Tcl/Tk. Its own script opens a TCP port so that the program can end the picture, and this
program opens no port: ours makes an empty file instead, names it in the environment (`desktop.gui.splash` deletes it when the
window is there), and looks every 50 ms whether it is gone.
"""

import sys
from typing import Final

from PyInstaller.building.splash import Splash
from PyInstaller.building.splash_templates import image_script, pack_widgets, position_window, splash_canvas_setup

from installer.bundle.trim import LEFT_TO_THE_SYSTEM, Entry, own

LONGEST_MS: Final = 30_000
"""Then it goes by itself: a slow disk may need so long to unpack, and a program that failed tells nobody."""

BEFORE: Final = r"""
# Commands in a terminal or a script have arguments: they get no picture. Windows does not tell them.
if {![catch {open /proc/self/cmdline r} commands]} {
    fconfigure $commands -translation binary
    set given [llength [split [string trimright [read $commands] \0] \0]]
    close $commands
    if {$given > 1} exit
}
if {[catch {package require Tk}]} exit
close [file tempfile waiting]
set env(LIGHTBOX_SPLASH) $waiting
"""
TITLE: Final = "Lightbox starts"
AFTER: Final = r"""
wm title . "%s"
proc look {file rest} {
    if {![file exists $file] || $rest <= 0} {
        file delete $file
        exit
    }
    after 50 [list look $file [expr {$rest - 50}]]
}
look $waiting %d
"""


class FileSplash(Splash):  # type: ignore[misc]  # PyInstaller has no types
    """PyInstaller's, with a script that opens nothing."""

    def generate_script(self) -> str:
        """Return the script that the bootloader runs."""
        return "\n".join(
            [BEFORE, image_script, splash_canvas_setup, pack_widgets, position_window, AFTER % (TITLE, LONGEST_MS)]
        )

    def assemble(self) -> None:
        """Write what the bootloader reads, without the libraries that the system has."""
        self.binaries: list[Entry] = own(self.binaries)
        self.splash_requirements: set[str] = {name for name in self.splash_requirements if not LEFT_TO_THE_SYSTEM.search(name)}
        super().assemble()


def available() -> bool:
    """Tell whether it can be made: not on macOS, and only where Python has Tcl/Tk."""
    if sys.platform == "darwin":
        return False
    from PyInstaller.utils.hooks.tcl_tk import tcltk_info  # noqa: PLC0415  it looks for them when it is asked

    if not tcltk_info.available:
        print("The one file gets no picture at its start: this Python has no tkinter.", file=sys.stderr)
    return bool(tcltk_info.available)
