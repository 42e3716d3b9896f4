"""From starting the program to its first paint and to the first answer, against a bare Qt window. New processes, in turns.

    python -m tests.benchmarks.start

Uses the display if there is one, else Qt's off-screen platform. Memory is that of the program and its workers together: what several
of them share counts once (PSS, from Linux's /proc).
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
def main():
    import os, sys, time
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from desktop import app as program
    from desktop.paths import home, settings_file

    def pss_mb(process):
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024

    def all_mb(workers):
        return pss_mb("self") + sum(pss_mb(worker._process.pid) for worker in workers._all)

    painted = []
    application = program._application()
    with program.Workers(program.WORKERS) as workers:
        settings, session = program.Settings(settings_file()), program.try_out(home())
        desk = program.Desk(workers, session.open)
        window = program.MainWindow(desk, session, program.Look(application, settings.theme()), settings)
        window.resize(1366, 768)
        window.show()
        QTimer.singleShot(0, lambda: painted.append(time.time() - float(os.environ["STARTED"])))
        while not desk.analyses.loaded:
            application.processEvents()
        at_rest = all_mb(workers)
        window.opening.open_paths([Path(sys.argv[1])])
        program._wait_for_film(window)
        print(painted[0], time.time() - float(os.environ["STARTED"]), at_rest, all_mb(workers))
        window.close()
        desk.close()


if __name__ == "__main__":
    main()
"""


def run(code: str, *arguments: str) -> list[float]:
    """Run a program in a new process and return the numbers that it prints."""
    with TemporaryDirectory() as home:
        environment = os.environ | {"LIGHTBOX_HOME": home, "STARTED": repr(time.time())}
        if not environment.get("DISPLAY"):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        script = Path(home) / "script.py"  # a worker imports the script that started it, which does nothing then
        script.write_text(code, encoding="utf-8")
        environment["PYTHONPATH"] = str(Path.cwd())
        done = subprocess.run(
            [sys.executable, str(script), *arguments], env=environment, capture_output=True, text=True, check=True
        )
    return [float(number) for number in done.stdout.split()]


def main() -> None:
    """Print medians."""
    sample = str(sorted(Path(RESOURCES / "samples").glob("*.dcm"))[0])
    rounds = [(run(OURS, sample), run(BARE)) for _ in range(ROUNDS + 1)][1:]  # the first one warms the disk cache
    first_paint = statistics.median(ours[0] for ours, _ in rounds)
    first_answer = statistics.median(ours[1] for ours, _ in rounds)
    at_rest, judged = (max(ours[place] for ours, _ in rounds) for place in (2, 3))
    bare = statistics.median(times[0] for _, times in rounds)
    print(f"start to first paint   {first_paint:6.2f} s   bare Qt window {bare:6.2f} s   ratio {first_paint / bare:5.2f}")
    print(f"start to first answer  {first_answer:6.2f} s   memory before {at_rest:.0f} MB, after {judged:.0f} MB")


if __name__ == "__main__":
    main()
