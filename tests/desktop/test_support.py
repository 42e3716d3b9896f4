"""The file for whoever helps."""

import json
import zipfile
from pathlib import Path

import pytest

from desktop import support
from desktop.selftest import Check
from tests.desktop.clinic import NAMES, Clinic
from tests.desktop.program import run
from tests.desktop.records.readings import CHILD, analyzed, save


def test_support_file_tells_the_installation_and_nobody(
    clinic: Clinic, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Versions, every check, sizes; no patient, no account, no folder."""
    with clinic.session().open() as records:
        save(records, analyzed())
    out = tmp_path / "support.zip"
    assert run(["support", str(out)]) == 0, capsys.readouterr().err
    with zipfile.ZipFile(out) as archive:
        (name,) = archive.namelist()
        text = archive.read(name).decode("utf-8")
    report = json.loads(text)
    assert all(check["passed"] for check in report["checks"])
    assert len(report["checks"]) > 20
    assert report["log"]["bytes"]["log.db"] > 0
    assert any(line.startswith("onnxruntime ") for line in report["versions"])
    for private in (CHILD.patient_name, CHILD.patient_id, *NAMES.values(), str(tmp_path), str(Path.home())):
        assert private not in text


def test_folders_in_the_words_of_a_failed_check_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception may name a path, and a folder is often a person's."""
    words = r"OSError: [Errno 2] No such file: '/home/Jane Doe/lightbox/font.ttf' or C:\Users\Jane\x.onnx"
    monkeypatch.setattr("desktop.selftest.run_checks", lambda: iter([Check("fonts", passed=False, detail=words)]))
    assert not support.write_support_file(tmp_path / "support.zip")
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        (check,) = json.loads(archive.read("lightbox-support.json"))["checks"]
    assert "Jane" not in check["detail"]
    assert "font.ttf" in check["detail"]


def test_no_film_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the hand must not cost a film."""
    film = tmp_path / "film.dcm"
    film.write_bytes(b"film")
    assert run(["support", str(film)]) == 2
    assert "[FILE-EXISTS]" in capsys.readouterr().err
    assert film.read_bytes() == b"film"
