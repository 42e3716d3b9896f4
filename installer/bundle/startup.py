"""How long the frozen program takes to show a window, beside a bare PySide6 window frozen the same way.

    xvfb-run -a -s -noreset python -m installer.bundle.startup [ROUNDS]

Each round starts all programs one after the other; the shortest time of each counts, for other work on the machine only adds.
A window counts as shown when the X server has mapped it: the programs are watched from outside, none is changed for this.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from installer.bundle.splash import TITLE
from installer.product import ROOT

BARE: Final = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Lightbox")
window.show()
sys.exit(app.exec())
"""
TIMEOUT_S: Final = 60.0
LIMITS_S: Final = {"lightbox": 2.0, "lightbox-portable": 4.0, "its first picture": 0.5}
WINDOW: Final = "Lightbox"


def main() -> None:
    """Print a table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        bare = _freeze_bare(Path(folder))
        programs = {
            "bare window, folder": [str(bare / "bare" / "bare")],
            "lightbox": [str(ROOT / "dist" / "lightbox" / "lightbox")],
            "bare window, one file": [str(bare / "bare-portable")],
            "lightbox-portable": [str(ROOT / "dist" / "lightbox-portable")],
        }
        times: dict[str, list[float]] = {name: [] for name in (*programs, "its first picture")}
        for number in range(rounds + 1):
            for name, command in programs.items():
                picture, seconds, memory_mb = _start(command, Path(folder) / f"home-{number}")
                if number:  # the first round fills the disk cache: what follows is a warm start
                    times[name].append(seconds)
                    if picture:
                        times["its first picture"].append(picture)
                print(f"{name:24} {seconds:6.2f} s  {memory_mb:5.0f} MB", flush=True)
    print()
    for name, measured in times.items():
        if not measured:  # built without the picture
            continue
        limit = f", at most {LIMITS_S[name]:g}" if name in LIMITS_S else ""
        print(f"{name:24} {min(measured):6.2f} s at best, {sorted(measured)[len(measured) // 2]:.2f} in the middle{limit}")


def _freeze_bare(folder: Path) -> Path:
    script = folder / "bare.py"
    script.write_text(BARE, encoding="ascii")
    for name, how in (("bare", "--onedir"), ("bare-portable", "--onefile")):
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", how, "--name", name]
        command += ["--distpath", str(folder), "--workpath", str(folder / "work"), "--specpath", str(folder), str(script)]
        subprocess.run(command, check=True)  # noqa: S603
    return folder


def _start(command: list[str], home: Path) -> tuple[float, float, float]:
    """Start a program; return the seconds until its first picture (0: none) and its window are shown, and the MB of it and its children."""
    begin, picture = time.perf_counter(), 0.0
    process = subprocess.Popen(command, env=os.environ | {"LIGHTBOX_HOME": str(home)}, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        while not _is_shown(WINDOW):
            if not picture and _is_shown(TITLE):
                picture = time.perf_counter() - begin
            if process.poll() is not None or time.perf_counter() - begin > TIMEOUT_S:
                raise SystemExit(f"{command[0]} shows no window")
        seconds = time.perf_counter() - begin
        time.sleep(2)  # until its workers are up
        return picture, seconds, sum(map(_pss_mb, _family(process.pid)))
    finally:
        process.terminate()
        process.wait()
        while _is_shown(WINDOW):
            time.sleep(0.05)


def _is_shown(title: str) -> bool:
    shown = subprocess.run(["xwininfo", "-name", title], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return "IsViewable" in shown.stdout


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(member for child in children for member in _family(int(child)))]


def _pss_mb(pid: int) -> float:
    """Return the memory of a process; what it shares with others counts in part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    main()
