"""The list before the analysis on the command line, and archives and discs in ``analyze``."""

import json
from pathlib import Path

from desktop.exit_status import ExitStatus
from desktop.records.roles import Role
from tests.desktop.clinic import Clinic, lightbox
from tests.desktop.imaging.test_zip_aes import DEFLATED_256, PASSWORD
from tests.desktop.media import contents, film, packed, photograph, report


def make_disc(root: Path) -> Path:
    """Write a disc: two films of one patient, one of them twice, a report, a letter, a locked archive, and a file that is missing."""
    film(root / "A" / "IM1", 1, StudyInstanceUID="1.1", StudyDate="20261118", StudyDescription="Chest")
    film(root / "A" / "IM2", 2, StudyInstanceUID="1.1", StudyDate="20261118", StudyDescription="Chest")
    (root / "COPY").write_bytes((root / "A" / "IM1").read_bytes())
    report(root / "SR1", StudyInstanceUID="1.1")
    (root / "letter").write_text("Dear colleague")
    (root / "locked").write_bytes(DEFLATED_256)
    contents(root / "DICOMDIR", ("A", "IM1"), ("A", "IM9"))
    return root


def triaged(*arguments: str | Path) -> dict[str, dict[str, object]]:
    """Return the lines of ``triage --json`` by file name."""
    done = lightbox("triage", "--json", *arguments)
    assert done.returncode == ExitStatus.OK, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return {Path(line["file"]).name: line for line in lines}


def test_triage_lists_every_file_with_its_verdict(tmp_path: Path) -> None:
    """Nothing is judged; what cannot be read says why; the password opens the archive."""
    (tmp_path / "passwords").write_text(f"wrong\n{PASSWORD}\n", encoding="utf-8")
    lines = triaged(make_disc(tmp_path / "cd"), "--archive-password-file", tmp_path / "passwords")
    assert {name: line["verdict"] for name, line in lines.items()} == {
        "IM1": "ready", "IM2": "ready", "COPY": "duplicate", "SR1": "other",
        "IM9": "unreadable", "letter": "unreadable", "film.txt": "unreadable",
    }  # fmt: skip
    assert lines["IM9"]["code"] == "DICOMDIR-MISSING"
    assert (lines["IM1"]["patient_id"], lines["IM1"]["study_date"], lines["IM1"]["rows"]) == ("TEST-1", "2026-11-18", 48)
    assert lines["COPY"]["same_as"] == str(tmp_path / "cd" / "A" / "IM1")


def test_triage_for_people_groups_and_counts(tmp_path: Path) -> None:
    """A line for the patient, one for the study, one for each file; the counts at the end."""
    done = lightbox("triage", make_disc(tmp_path / "cd"))
    lines = done.stdout.splitlines()
    at = lines.index("TEST-1  TEST^CHILD")
    assert lines[at + 1].strip() == "2026-11-18  Chest"
    assert lines[at + 2].endswith("IM1  ready")
    assert "letter  unreadable  This is not" in done.stdout
    assert lines[-1].startswith("7 files:")
    assert "2 ready" in lines[-1]


def test_triage_says_what_the_log_has(tmp_path: Path, clinic: Clinic) -> None:
    """With an account, what was analysed before is said to be in the log."""
    one, other = photograph(tmp_path / "one", 1), photograph(tmp_path / "other", 2)
    lightbox("analyze", "--log", *clinic.login(Role.OPERATOR), one)
    lines = triaged(one, other, "--log", *clinic.login(Role.VIEWER))
    assert {name: line["verdict"] for name, line in lines.items()} == {"one": "logged", "other": "ready"}


def test_analyze_takes_archives_and_discs(tmp_path: Path) -> None:
    """The members are judged under their paths; refused ones are lines of their own; the table of contents is no image."""
    root = make_disc(tmp_path / "cd")
    inner = packed([("IM5", photograph(tmp_path / "x", 5).read_bytes()), ("../evil", b"x")])
    (root / "export").write_bytes(packed([("inner", inner)]))
    done = lightbox("analyze", "--json", root / "DICOMDIR")
    lines = {Path(line["file"]).relative_to(root).as_posix(): line for line in map(json.loads, done.stdout.splitlines())}
    assert set(lines) == {
        "A/IM1", "A/IM2", "A/IM9", "COPY", "SR1", "letter", "locked", "export/inner/IM5", "export/inner/..\u2215evil",
    }  # fmt: skip
    codes = {name: line.get("code", "") for name, line in lines.items()}
    assert codes["A/IM9"] == "DICOMDIR-MISSING"
    assert codes["locked"] == "ARCHIVE-PASSWORD"
    assert codes["export/inner/..\u2215evil"] == "ARCHIVE-NAME"
    assert codes["SR1"] == "DICOM-NO-PIXELS"
    assert not codes["export/inner/IM5"].startswith(("ARCHIVE", "FILE"))
    assert done.returncode == ExitStatus.REFUSED


def test_analyze_reads_from_a_locked_archive(tmp_path: Path, clinic: Clinic) -> None:
    """The password reaches the worker, with and without the log, and stands nowhere."""
    (tmp_path / "locked").write_bytes(DEFLATED_256)
    (tmp_path / "passwords").write_text(f"{PASSWORD}\n", encoding="utf-8")
    for more in ([], ["--log", *clinic.login(Role.OPERATOR)]):
        done = lightbox("analyze", "--json", tmp_path / "locked", "--archive-password-file", tmp_path / "passwords", *more)
        (line,) = map(json.loads, done.stdout.splitlines())
        assert (Path(line["file"]).name, line["code"]) == ("film.txt", "FILE-NOT-IMAGE")
        assert PASSWORD not in done.stdout + done.stderr
