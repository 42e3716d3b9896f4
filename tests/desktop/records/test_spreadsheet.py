"""The exported table in a real spreadsheet program, as a clinic opens it (R14)."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.records.entry import LogQuery, Patient
from desktop.records.export import export_csv
from desktop.records.store import Records
from tests.desktop.records.readings import analyzed, save

NAMES = (
    *("=1+1", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "  =4", "＝1+1", "＋1", '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0"),
    *(
        '"quoted", with; comma',
        "0042",
        "00123456789012345678",
        "1E5",
        "3-4",
        "2024-01-02",
        "müller Ж 王 اختبار परीक्षण",
        "TRUE",
        "100%",
    ),
)
OFFICE = shutil.which("soffice")


def table(path: Path) -> list[list[str]]:
    """Return the cells of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_every_cell_as_it_was_written(records: Records, tmp_path: Path) -> None:
    """No formula runs, no id loses its zeros: what it shows of each cell is what Python's reader finds there."""
    for number, name in enumerate(NAMES):
        save(records, analyzed(f"{number:064x}"), patient=Patient(name, name[:60]))
    path = tmp_path / "log.csv"
    export_csv(records, LogQuery(), path, with_names=True)
    quoted_is_text, as_shown = "CSV:44,34,76,1,,0,true,false", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"
    command = [OFFICE, "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", f"--infilter={quoted_is_text}"]
    command += ["--convert-to", as_shown, "--outdir", str(tmp_path / "read"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    written = table(path)
    assert len(written) == len(NAMES) + 1
    assert table(next((tmp_path / "read").glob("*.csv"))) == written
