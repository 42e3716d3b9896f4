"""From starting the program to its first paint and to the first answer, against a bare Qt window. New processes, in turns.

    python -m tests.benchmarks.start

Uses the display if there is one, else Qt's off-screen platform. Peak memory is of the whole process.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.paths import RESOURCES

ROUNDS = 7
BARE = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: (print(time.time() - float(os.environ["STARTED"])), app.quit()))
app.exec()
"""
OURS = """
import os, resource, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app as program
painted = []
application = program._application()
window = program._make_window(application, program.Settings(program.settings_file()), program.functools.partial(
    program.Records.open, program.log_database()))
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: painted.append(time.time() - float(os.environ["STARTED"])))
window.open_paths([Path(sys.argv[1])])
program._wait_for_film(window)
print(painted[0], time.time() - float(os.environ["STARTED"]), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
window.close()
"""


def run(code: str, *arguments: str) -> list[float]:
    """Run a program in a new process and return the numbers that it prints."""
    with TemporaryDirectory() as home:
        environment = os.environ | {"LIGHTBOX_HOME": home, "STARTED": repr(time.time())}
        if not environment.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], env=environment, capture_output=True, text=True, check=True
        )
    return [float(number) for number in done.stdout.split()]


def main() -> None:
    """Print medians."""
    sample = str(sorted(Path(RESOURCES / "samples").glob("*.dcm"))[0])
    rounds = [(run(OURS, sample), run(BARE)) for _ in range(ROUNDS + 1)][1:]  # the first one warms the disk cache
    first_paint = statistics.median(ours[0] for ours, _ in rounds)
    first_answer = statistics.median(ours[1] for ours, _ in rounds)
    memory = max(ours[2] for ours, _ in rounds)
    bare = statistics.median(times[0] for _, times in rounds)
    print(f"start to first paint   {first_paint:6.2f} s   bare Qt window {bare:6.2f} s   ratio {first_paint / bare:5.2f}")
    print(f"start to first answer  {first_answer:6.2f} s   peak memory {memory:.0f} MB")


if __name__ == "__main__":
    main()
