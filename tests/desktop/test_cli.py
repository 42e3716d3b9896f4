"""The command line, run as a user runs it, with the shipped model."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from PIL import Image

from desktop import commands, log_commands
from desktop.inference.result import Prediction
from desktop.model_package.manifest import AgeRange
from desktop.paths import RESOURCES
from desktop.records.entry import LogQuery, Patient
from desktop.records.roles import Role
from tests.desktop.clinic import Clinic
from tests.desktop.packages import chest_manifest, write_package
from tests.desktop.program import COMMAND, from_within, run
from tests.desktop.records.readings import analyzed, save

SAMPLES = RESOURCES / "samples"
SCHEMA_FILE = Path(__file__).resolve().parents[1] / "contract" / "analyze.schema.json"
SCHEMA = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))


def analyze(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, list[dict[str, Any]]]:
    """Run ``analyze --json`` and return the exit status and the checked lines."""
    status = run(["analyze", "--json", *map(str, arguments)])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for line in lines:
        jsonschema.validate(line, SCHEMA)
        if "probabilities" in line:
            assert sum(line["probabilities"].values()) == pytest.approx(1, abs=1e-6)
    return status, lines


@pytest.fixture
def mixed_folder(tmp_path: Path) -> Path:
    """Return a folder with a sample, a text file, an empty file and a blank picture."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    shutil.copy(sorted(SAMPLES.glob("*.dcm"))[0], folder / "film")
    (folder / "letter.jpg").write_text("Dear colleague", encoding="utf-8")
    (folder / "nothing.dcm").touch()
    Image.fromarray(np.full((400, 400), 90, np.uint8)).save(folder / "blank.png")
    return folder


def test_schema_is_the_one_that_others_check_against(shared_data: Path) -> None:
    """The copy in the project and the published one do not drift apart."""
    published = shared_data.parent / "checks" / "analyze.schema.json"
    assert json.loads(published.read_text(encoding="utf-8")) == SCHEMA


@pytest.mark.skipif(sys.platform != "linux", reason="only here may names hold any byte")
def test_name_that_is_no_text_is_shown_and_harmless(tmp_path: Path) -> None:
    """A stick from elsewhere has names in another encoding, or with what a terminal would obey."""
    odd = os.fsdecode(b"film-\xe9-\x1b[2J.jpg")
    (tmp_path / odd).write_bytes(b"")
    command = [*COMMAND, "analyze", os.fsencode(tmp_path / odd), "--csv", str(tmp_path / "t.csv")]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 3, done.stderr
    assert b"FILE-EMPTY" in done.stdout
    assert b"\x1b" not in done.stdout
    assert "FILE-EMPTY" in (tmp_path / "t.csv").read_text(encoding="utf-8-sig")


def test_console_without_the_letters_of_a_name_shows_all_else(tmp_path: Path) -> None:
    """Consoles of Windows know some two hundred letters."""
    (tmp_path / "अमीना.jpg").write_bytes(b"")
    command = [*COMMAND, "analyze", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "cp1252"})
    assert done.returncode == 3, done.stderr
    assert b"FILE-EMPTY" in done.stdout


def test_heat_maps_that_cannot_be_written_are_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One sentence, no traceback, also where a file stands in the way of the folder."""
    (tmp_path / "maps").touch()
    assert run(["analyze", str(sorted(SAMPLES.glob("*.dcm"))[0]), "--heatmaps", str(tmp_path / "maps")]) == 2
    assert "FILE-UNWRITABLE" in capsys.readouterr().err


def test_samples_are_all_judged(capsys: pytest.CaptureFixture[str]) -> None:
    """One valid line for every sample, exit status 0; a picture that tells no age carries a warning."""
    status, lines = analyze(capsys, SAMPLES)
    assert status == 0
    assert {Path(line["file"]).suffix: line["status"] for line in lines} == {".dcm": "analyzed", ".jpg": "warning"}
    assert len({line["class"] for line in lines}) >= 3
    for line in lines:
        assert line["in_scope"]
        assert "SAMPLE" in {notice["code"] for notice in line["warnings"]}


def test_each_refused_file_gets_one_sentence_and_the_rest_is_judged(
    capsys: pytest.CaptureFixture[str], mixed_folder: Path
) -> None:
    """Exit status 3; the path is as given, joined with the path inside the folder."""
    status, lines = analyze(capsys, mixed_folder)
    assert status == 3
    codes = {Path(line["file"]).name: line.get("code", line["status"]) for line in lines}
    assert codes == {
        "film": "analyzed",
        "letter.jpg": "FILE-NOT-IMAGE",
        "nothing.dcm": "FILE-EMPTY",
        "blank.png": "IMAGE-BLANK",
    }
    assert all(line["file"] == str(mixed_folder / Path(line["file"]).name) for line in lines)


def test_workers_give_the_same_answers_in_the_same_order(capsys: pytest.CaptureFixture[str], mixed_folder: Path) -> None:
    """Only the time differs."""
    _, alone = analyze(capsys, mixed_folder)
    _, together = analyze(capsys, mixed_folder, "--workers", "2")
    for line in alone + together:
        del line["elapsed_ms"]
    assert together == alone


def test_frames_that_do_not_exist_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """The first frame of a film is its only one."""
    film = sorted(SAMPLES.glob("*.dcm"))[0]
    assert [line["frame"] for line in analyze(capsys, film, "--frames", "first")[1]] == [0]
    status, lines = analyze(capsys, film, "--frames", "1")
    assert (status, lines[0]["code"], lines[0]["frame"]) == (3, "FRAME-MISSING", 1)


def test_csv_says_the_same_as_json(capsys: pytest.CaptureFixture[str], mixed_folder: Path, tmp_path: Path) -> None:
    """A spreadsheet gets every row, refusals too."""
    _, lines = analyze(capsys, mixed_folder, "--csv", tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["file"], row["status"], row["class"], row["code"]) for row in rows] == [
        (line["file"], line["status"], line.get("class", ""), line.get("code", "")) for line in lines
    ]
    assert all(row["notice"] == "Decision support, not a diagnosis." for row in rows)


def test_heat_maps_are_pictures_without_the_patients_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One PNG for each answer, named after its file; its text holds no identity."""
    analyze(capsys, SAMPLES, "--heatmaps", tmp_path / "maps")
    pictures = list((tmp_path / "maps").iterdir())
    assert len(pictures) == len(list(SAMPLES.glob("*.dcm")) + list(SAMPLES.glob("*.jp*g")))
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.mode == "RGB"
            assert "Not an outline of disease." in picture.info["Description"]
        assert b"SAMPLE^" not in path.read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        ["analyze"],
        ["analyze", "x", "--model"],
        ["analyze", "x", "--frames", "-1"],
        ["analyze", "x", "--workers", "0"],
        ["analyze", ""],
        ["what"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_explained(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, nothing on standard output."""
    with pytest.raises(SystemExit) as caught:
        run(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["analyze", "nowhere.dcm"], "FILE-NOT-FOUND"),
        (["analyze", "nowhere.dcm", "--model", "oracle"], "MODEL-NOT-FOUND"),
        (["analyze", str(SAMPLES), "--csv", "/nowhere/table.csv"], "FILE-UNWRITABLE"),
        (["analyze", str(SAMPLES), "--log"], "LOG-MISSING"),
        (["log", "list"], "LOG-MISSING"),
    ],
)
def test_unusable_arguments_are_one_sentence(arguments: list[str], code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, one line with the code, no traceback."""
    assert run(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert f"[{code}]" in printed.err


def test_age_that_was_corrected_in_the_log_counts(capsys: pytest.CaptureFixture[str], clinic: Clinic) -> None:
    """A film that the clinic knows as a newborn's is not judged as a child's because its header says so."""
    film = sorted(SAMPLES.glob("*.dcm"))[0]
    logged = ["--log", *clinic.login(Role.OPERATOR)]
    _, (line,) = analyze(capsys, film, *logged)
    with clinic.session().open() as records:
        records.correct_patient(line["reading"], Patient("TEST^NEWBORN", age_years=0.1))
    status, (line,) = analyze(capsys, film, *logged)
    assert (status, line["code"]) == (3, "SCOPE-AGE")
    with clinic.session().open() as records:
        (entry,) = records.search(LogQuery())
    assert (entry.reading_id, entry.patient_name, entry.code) == (line["reading"], "TEST^NEWBORN", "SCOPE-AGE")


def test_no_table_is_written_over_a_film(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A slip of the hand must not cost a film; an earlier table may be replaced."""
    film = tmp_path / "film.dcm"
    shutil.copy(sorted(SAMPLES.glob("*.dcm"))[0], film)
    before = film.read_bytes()
    assert run(["analyze", str(film), "--csv", str(film)]) == 2
    assert "[FILE-EXISTS]" in capsys.readouterr().err
    assert film.read_bytes() == before
    for _ in range(2):
        assert run(["analyze", str(film), "--csv", str(tmp_path / "other.csv")]) == 0


@from_within
def test_our_own_bug_is_exit_status_1(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The traceback goes to standard error."""
    monkeypatch.setitem(commands.COMMANDS, "version", lambda _: 1 // 0)
    assert run(["version"]) == 1
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_the_window_says_so() -> None:
    """Qt would abort the process instead."""
    screenless = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run([*COMMAND], env=screenless, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no screen here" in done.stderr


def test_version_names_what_the_program_stands_on(capsys: pytest.CaptureFixture[str]) -> None:
    """IT asks for it in every report."""
    assert run(["version"]) == 0
    assert "onnxruntime" in capsys.readouterr().out


def test_models_are_listed_and_verified(capsys: pytest.CaptureFixture[str]) -> None:
    """The shipped models reach their golden answers; what kind and which variant they are is said."""
    for command in ("list", "verify"):
        assert run(["models", command]) == 0
        printed = capsys.readouterr().out
        [line] = [line for line in printed.splitlines() if re.search(r"chest-xray-child\b(?!-)", line)]
        assert "classifier, standard" in line
        assert "FAILED" not in printed


@from_within
def test_classes_for_research_only_are_marked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], clinic: Clinic
) -> None:
    """In the list of models and in the log, where a damaged package does no harm."""
    manifest = chest_manifest("adult", AgeRange(15, 150))
    write_package(tmp_path / "shelf" / "lite", manifest=replace(manifest, variant="lite"))
    for module in (commands, log_commands):
        monkeypatch.setattr(module, "MODELS", tmp_path / "shelf")
    assert run(["models", "list"]) == 0
    printed = capsys.readouterr().out
    assert "classifier, lite" in printed
    assert "normal, lung_opacity, covid_19 (research only)" in printed
    (tmp_path / "shelf" / "broken").mkdir()
    (tmp_path / "shelf" / "broken" / "manifest.json").touch()
    with clinic.session().open() as records:
        save(records, analyzed(prediction=Prediction({"covid_19": 0.9, "normal": 0.1}, {}, 1.0)))
    assert run(["log", "list", *clinic.login(Role.VIEWER)]) == 0
    assert "covid_19 (research only) 90 %" in capsys.readouterr().out


@from_within
def test_damaged_model_fails_verification(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One changed byte in a shipped file is named."""
    shelf = tmp_path / "shelf"
    shutil.copytree(RESOURCES / "models", shelf)
    card = shelf / "chest-xray-child" / "card.md"
    card.write_text(card.read_text(encoding="utf-8") + "!", encoding="utf-8")
    monkeypatch.setattr(commands, "MODELS", shelf)
    assert run(["models", "verify"]) == 1
    assert "card.md differs" in capsys.readouterr().out


def test_selftest_passes_on_this_machine(capsys: pytest.CaptureFixture[str]) -> None:
    """Every decoder, model, the database and the fonts."""
    assert run(["selftest"]) == 0, capsys.readouterr().out
    printed = capsys.readouterr().out
    for name in ("htj2k-lossless", "jpeg-lossless-sv1", "jpeg-extended", "rle", "chest-xray-child", "database", "fonts"):
        assert name in printed


def test_demo_shows_a_table_the_log_and_the_window(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lightbox_home: Path
) -> None:
    """The whole job without a screen; the log is thrown away, and no place for patients is made."""
    assert run(["demo", "--out", str(tmp_path / "out")]) == 0
    printed = capsys.readouterr().out
    assert "bacterial_pneumonia" in printed
    assert not (lightbox_home / "log").exists()
    with Image.open(tmp_path / "out" / "lightbox.png") as window:
        assert window.width >= 1280
        assert len(window.convert("RGB").getcolors(maxcolors=10_000_000) or []) > 1000, "nothing is drawn"
