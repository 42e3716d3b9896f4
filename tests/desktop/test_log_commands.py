"""The log, as a script uses it: every role, every command, and what stands in the audit afterwards."""

import csv
import json
import re
import shutil
import sqlite3
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.paths import RESOURCES
from desktop.records.backups import make_backup
from desktop.records.entry import LogQuery, Patient
from desktop.records.manifest import list_backups
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from tests.desktop.clinic import NAMES, Clinic, full_disk, lightbox, make_log
from tests.desktop.program import COMMAND, from_within, run
from tests.desktop.records.readings import CHILD, analyzed, refused, save

SAMPLES = RESOURCES / "samples"
ROLES = tuple(Role)


def printed_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    """Run a command and return its lines of JSON."""
    assert run(list(arguments)) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def fails(capsys: pytest.CaptureFixture[str], code: str, *arguments: str) -> None:
    """Run a command and see that it says one sentence with this code, and nothing else."""
    assert run(list(arguments)) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert f"[{code}]" in printed.err


def audited(session: Session) -> list[tuple[str, str]]:
    """Return user and action of every entry of the audit but the logins, oldest first."""
    with session.open() as records:
        entries = records.access.audit.entries(limit=1000)
    return [
        (entry.user, entry.action) for entry in reversed(entries) if entry.action not in (Action.LOGIN, Action.LOGIN_FAILED)
    ]


@pytest.fixture
def filled(clinic: Clinic) -> Clinic:
    """Return a log with three films: of Müller a judged and a refused one, of 陈伟 a judged one."""
    with clinic.session(Role.OPERATOR).open() as records:
        save(records, analyzed())
        save(records, refused())
        save(records, analyzed("cc" * 32, header=replace(CHILD, patient_name="陈伟", patient_id="C-7"), normal=0.9))
    return clinic


def test_what_analyze_keeps_another_process_finds(clinic: Clinic, tmp_path: Path) -> None:
    """The ids agree in `analyze`, list, search, show and export, each in a process of its own."""
    done = lightbox("analyze", SAMPLES, "--json", "--log", *clinic.login(Role.OPERATOR))
    assert done.returncode == 0, done.stderr
    readings = [json.loads(line)["reading"] for line in done.stdout.splitlines()]
    listed = lightbox("log", "list", "--json", *clinic.login(Role.VIEWER))
    assert [json.loads(line)["reading"] for line in listed.stdout.splitlines()] == readings[::-1]
    found = lightbox("log", "search", "sample", "two", *clinic.login(Role.VIEWER))
    assert len(found.stdout.splitlines()) == 1
    shown = lightbox("log", "show", readings[0], *clinic.login(Role.VIEWER))
    assert readings[0] in shown.stdout
    assert lightbox("log", "export", tmp_path / "log.csv", *clinic.login(Role.CLINICIAN)).returncode == 0
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sorted(row["reading"] for row in csv.DictReader(file)) == sorted(readings)
    assert "SAMPLE^" not in (tmp_path / "log.csv").read_text(encoding="utf-8-sig")


def test_two_processes_keep_all_that_they_judge(clinic: Clinic) -> None:
    """At once, into one log: nothing is lost, nothing stands twice, and the audit holds."""
    command = [*COMMAND, "analyze", str(SAMPLES), "--json", "--log", *clinic.login(Role.OPERATOR)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    printed = [process.communicate(timeout=120) for process in both]
    assert [(process.returncode, errors) for process, (_, errors) in zip(both, printed, strict=True)] == [(0, "")] * 2
    readings = [json.loads(line)["reading"] for lines, _ in printed for line in lines.splitlines()]
    films = len(readings) // 2
    with clinic.session().open() as records:
        assert records.count(LogQuery()) == films
        versions = [entry for reading in readings[:films] for entry in records.versions(reading)]
        assert sorted(entry.reading_id for entry in versions) == sorted(readings)
        assert {entry.version for entry in versions} == {1, 2}
        assert records.access.audit.verify() is None


def test_analyze_makes_the_backup_that_is_due(capsys: pytest.CaptureFixture[str], clinic: Clinic, tmp_path: Path) -> None:
    """Half an hour after the last, as the window does; where there is no room for it the results are said all the same."""
    film, login = str(sorted(SAMPLES.glob("*.dcm"))[0]), clinic.login(Role.OPERATOR)
    for _ in range(2):
        assert run(["analyze", film, "--log", *login]) == 0
        (backup,) = list_backups(clinic.home / "backups")
    assert backup.readings == 1
    assert capsys.readouterr().err == ""
    shutil.rmtree(clinic.home / "backups")
    (clinic.home / "backups").touch()
    assert run(["analyze", film, "--log", *login]) == 0
    printed = capsys.readouterr()
    assert ("1 judged" in printed.out, printed.err.count("\n"), "[BACKUP-" in printed.err) == (True, 1, True)


@from_within
def test_who_may_keep_nothing_is_told_before_any_work(
    capsys: pytest.CaptureFixture[str], clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No account, a viewer's account, a wrong password: nothing is analysed, no file is made."""
    monkeypatch.setattr("desktop.analyze_commands.work_off", None)
    wrong = tmp_path / "wrong"
    wrong.write_text("a wrong password", encoding="utf-8")
    for code, login in (
        ("LOGIN-NEEDED", []),
        ("NOT-ALLOWED", clinic.login(Role.VIEWER)),
        ("LOGIN-FAILED", ["--user", NAMES[Role.OPERATOR], "--password-file", str(wrong)]),
        ("LOGIN-FAILED", ["--user", "nobody", "--password-file", str(wrong)]),
    ):
        fails(capsys, code, "analyze", str(SAMPLES), "--log", "--csv", str(tmp_path / "t.csv"), *login)
    assert not (tmp_path / "t.csv").exists()


@pytest.mark.parametrize("role", ROLES)
def test_each_role_does_what_it_may(role: Role, capsys: pytest.CaptureFixture[str], filled: Clinic, tmp_path: Path) -> None:
    """All commands of the log tried by everybody; what is refused leaves no file and no entry but the login."""
    login, session = filled.login(role), filled.session()
    with session.open() as records:
        reading = records.search(LogQuery())[0].reading_id
    backup = lightbox("log", "backup", *filled.login(Role.VIEWER)).stdout.strip()
    stick = tmp_path / "stick"
    stick.mkdir()
    before = audited(session)
    wanted: list[tuple[Action | None, Role, list[str]]] = [
        (None, Role.VIEWER, ["list"]),
        (None, Role.VIEWER, ["search", "müller"]),
        (Action.VIEW, Role.VIEWER, ["show", reading]),
        (Action.VERIFY, Role.VIEWER, ["verify"]),
        (Action.BACKUP, Role.VIEWER, ["backup", str(stick)]),
        (Action.EXPORT, Role.CLINICIAN, ["export", str(tmp_path / "log.jsonl")]),
        (Action.EXPORT_NAMES, Role.ADMINISTRATOR, ["export", str(tmp_path / "names.csv"), "--with-names"]),
        (Action.RESTORE, Role.ADMINISTRATOR, ["restore", backup]),
    ]
    for action, lowest, arguments in wanted:
        if role.includes(lowest):
            assert run(["log", *arguments, *login]) == 0, capsys.readouterr().err
            new = audited(session)[-1:] if action is Action.RESTORE else audited(session)[len(before) :]
            assert new == ([(NAMES[role], action)] if action else [])
        else:
            capsys.readouterr()
            fails(capsys, "NOT-ALLOWED", "log", *arguments, *login)
            assert audited(session) == before
        before = audited(session)
    assert (tmp_path / "log.jsonl").exists() == role.includes(Role.CLINICIAN)
    assert (tmp_path / "names.csv").exists() == (role is Role.ADMINISTRATOR)
    capsys.readouterr()
    code = "TRAINING-NONE" if role is Role.ADMINISTRATOR else "NOT-ALLOWED"
    fails(capsys, code, "log", "export", str(tmp_path / "cases"), "--training", *login)
    assert not (tmp_path / "cases").exists()


def test_lists_are_filtered_and_paged(capsys: pytest.CaptureFixture[str], filled: Clinic) -> None:
    """Words in any script and order, class, outcome, days; pages do not overlap."""
    login = filled.login(Role.VIEWER)

    def found(*options: str) -> list[str]:
        return [entry["patient_name"] for entry in printed_json(capsys, "log", *options, "--json", *login)]

    assert found("list") == ["陈伟", "Müller^Hans", "Müller^Hans"]
    assert found("search", "HANS", "muller") == ["Müller^Hans"] * 2
    assert found("search", "伟") == ["陈伟"]
    assert found("list", "--class", "normal") == ["陈伟"]
    assert found("list", "--status", "refused") == ["Müller^Hans"]
    assert found("list", "--until", "1999-12-31") == []
    assert found("list", "--limit", "1") == ["陈伟"]
    assert found("list", "--limit", "2", "--offset", "1") == ["Müller^Hans"] * 2
    assert run(["log", "list", "--limit", "2", *login]) == 0
    printed = capsys.readouterr()
    assert (len(printed.out.splitlines()), printed.err) == (2, "2 of 3 entries\n")


def test_lists_tell_what_is_not_sure(capsys: pytest.CaptureFixture[str], filled: Clinic) -> None:
    """Warnings, classes that cannot be ruled out, and why an image was refused."""
    assert run(["log", "list", *filled.login(Role.VIEWER)]) == 0
    newest, refusal, oldest = capsys.readouterr().out.splitlines()
    assert "  normal 90 %  (cannot rule out: viral_pneumonia)  with warnings  " in newest
    assert "  refused: The image is blank. [IMAGE-BLANK]  " in refusal
    assert "  viral_pneumonia 75 %  (cannot rule out: normal)  with warnings  " in oldest


def test_show_tells_the_whole_reading(capsys: pytest.CaptureFixture[str], filled: Clinic) -> None:
    """Model, hash, thresholds, warnings, all versions and identities, what people said; the audit for administrators alone."""
    with filled.session(Role.CLINICIAN).open() as records:
        reading = records.search(LogQuery(label="viral_pneumonia"))[0].reading_id
        records.opinions.add(reading, OpinionKind.FIRST, label="normal")
        records.opinions.add(reading, OpinionKind.READING, label="normal", agreement=Agreement.DISAGREE, urgency=Urgency.URGENT)
        records.opinions.add(reading, OpinionKind.REFERRAL, text="to Kisumu\x1b[2J\nat once")
        again = save(records, analyzed(normal=0.4)).entry.reading_id
        records.correct_patient(again, Patient("Müller^Johann", "0042"))
    (whole,) = printed_json(capsys, "log", "show", reading, "--json", *filled.login(Role.VIEWER))
    assert (whole["reading"], whole["patient"]["name"], whole["header"]["patient_name"]) == (
        reading,
        "Müller^Johann",
        "Müller^Hans",
    )
    assert whole["model"]["sha256"] == "ab" * 32
    assert whole["analysis"]["probabilities"] == {"normal": 0.25, "viral_pneumonia": 0.75}
    assert [warning["code"] for warning in whole["analysis"]["warnings"]] == ["LOW-RESOLUTION", "LOSSY"]
    assert [(entry["version"], entry["reading"]) for entry in whole["versions"]] == [(2, again), (1, reading)]
    assert [(known["name"], known["origin"], known["user"]) for known in whole["identities"]] == [
        ("Müller^Johann", "typed", NAMES[Role.CLINICIAN]),
        ("Müller^Hans", "header", NAMES[Role.OPERATOR]),
    ]
    assert [(said["kind"], said["label"], said["urgency"], said["user"]) for said in whole["opinions"]] == [
        ("referral", "", "", NAMES[Role.CLINICIAN]),
        ("reading", "normal", "urgent", NAMES[Role.CLINICIAN]),
        ("first", "normal", "", NAMES[Role.CLINICIAN]),
    ]
    assert run(["log", "list", *filled.login(Role.VIEWER)]) == 0
    assert "  urgent  " in capsys.readouterr().out
    assert "audit" not in whole
    assert run(["log", "show", reading, *filled.login(Role.ADMINISTRATOR)]) == 0
    text = capsys.readouterr().out
    assert "reading  normal  disagree  urgent" in text
    for words in (
        "Müller^Johann",
        "ab" * 32,
        "to Kisumu",
        "[LOW-RESOLUTION]",
        f"{NAMES[Role.VIEWER]}  view",
        f"{NAMES[Role.OPERATOR]}  save",
    ):
        assert words in text
    assert "\x1b" not in text
    fails(capsys, "LOG-NOT-FOUND", "log", "show", "no-such-reading", *filled.login(Role.VIEWER))


@pytest.mark.parametrize("ending", ["csv", "jsonl", "xlsx"])
def test_an_export_is_of_the_kind_that_its_name_says(ending: str, filled: Clinic, tmp_path: Path) -> None:
    """Or of the kind that is asked for; without names unless asked for."""
    login = filled.login(Role.ADMINISTRATOR)
    begins = {"csv": b"\xef\xbb\xbf", "jsonl": b'{"sequence": ', "xlsx": b"PK"}[ending]
    assert run(["log", "export", str(tmp_path / f"log.{ending.upper()}"), "--status", "warning", *login]) == 0
    assert (tmp_path / f"log.{ending.upper()}").read_bytes().startswith(begins)
    assert run(["log", "export", str(tmp_path / "named"), "--format", ending, "--with-names", *login]) == 0
    assert (tmp_path / "named").read_bytes().startswith(begins)
    if ending != "xlsx":
        assert b"Hans" not in (tmp_path / f"log.{ending.upper()}").read_bytes()
        assert b"Hans" in (tmp_path / "named").read_bytes()


def test_unwritable_exports_are_one_sentence(capsys: pytest.CaptureFixture[str], clinic: Clinic, tmp_path: Path) -> None:
    """A folder, a folder that is not there, a film."""
    login = clinic.login(Role.CLINICIAN)
    film = tmp_path / "film.csv"
    shutil.copy(sorted(SAMPLES.glob("*.dcm"))[0], film)
    before = film.read_bytes()
    fails(capsys, "FILE-UNWRITABLE", "log", "export", str(tmp_path), *login)
    fails(capsys, "FILE-UNWRITABLE", "log", "export", str(tmp_path / "gone" / "log.csv"), *login)
    fails(capsys, "FILE-EXISTS", "log", "export", str(film), *login)
    assert film.read_bytes() == before
    assert not list(tmp_path.glob("*.unfinished"))


def test_verify_names_the_first_bad_entry(capsys: pytest.CaptureFixture[str], filled: Clinic) -> None:
    """A stored answer that somebody with the key changed past the program; exit status 1."""
    session, login = filled.session(), filled.login(Role.VIEWER)
    with session.open() as records:
        connection = records.access.connection
        (bad,) = [
            entry.sequence
            for entry in records.access.audit.entries()
            if "readings" in str(entry.detail) and is_second(entry.detail)
        ]
        sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'readings_no_update'").fetchone()[0]
        connection.execute("DROP TRIGGER readings_no_update")
        connection.execute("UPDATE readings SET label = 'normal' WHERE sequence = 2")
        connection.execute(sql)
    assert run(["log", "verify", *login]) == 1
    assert re.search(rf"entry {bad} of the audit .*\[LOG-TAMPERED\]", capsys.readouterr().out)


def is_second(detail: dict[str, Any]) -> bool:
    """Tell whether an entry of the audit is about the second reading."""
    return any(table == "readings" and number == 2 for table, number, *_ in detail["rows"])


def test_deleted_patient_does_not_come_back_by_a_batch_that_is_resumed(
    capsys: pytest.CaptureFixture[str], clinic: Clinic, tmp_path: Path
) -> None:
    """The film is refused in words, the batch is done, and to analyse it anew keeps it."""
    film, login = tmp_path / "film.dcm", clinic.login(Role.OPERATOR)
    shutil.copyfile(SAMPLES / "sample-1.dcm", film)  # under a name that does not tell whose it is
    assert run(["analyze", str(film), "--log", *login]) == 0
    with clinic.session().open() as records:
        (entry,) = records.search(LogQuery())
        records.batches.start([film]).let_go()
        assert entry.person is not None
        records.delete_patient(entry.person, "asked for in writing")
        assert run(["log", "resume", *login]) == 3
        assert "[PATIENT-DELETED]" in capsys.readouterr().out
        assert (records.count(LogQuery()), records.batches.open_batches()) == (0, [])
        assert run(["analyze", str(film), "--log", *login]) == 0
        assert records.count(LogQuery()) == 1


def test_damaged_log_is_read_and_not_written_to(capsys: pytest.CaptureFixture[str], filled: Clinic, tmp_path: Path) -> None:
    """Lists and readings come with a word; whatever would write is refused after the same check as the window's."""
    with filled.session().open() as records:
        records.access.connection.execute("DROP TRIGGER audit_no_update")
        records.access.connection.execute("UPDATE audit SET object = 'other' WHERE sequence = 1")
    password = ("--password-file", str(filled.password_file))
    administrator = ("--as", "ada", "--as-password-file", str(filled.password_file))
    assert run(["log", "list", *filled.login(Role.VIEWER)]) == 0
    printed = capsys.readouterr()
    assert printed.out.count("\n") == 3
    assert "[LOG-TAMPERED]" in printed.err
    for command in (
        ("analyze", str(SAMPLES), "--log", *filled.login(Role.OPERATOR)),
        ("log", "resume", *filled.login(Role.OPERATOR)),
        ("log", "export", str(tmp_path / "log.csv"), *filled.login(Role.CLINICIAN)),
        ("user", "add", "zoe", "--role", "viewer", *password, *administrator),
        ("user", "disable", "vera", *administrator),
        ("user", "recovery-key", *administrator, "--recovery-file", str(tmp_path / "key")),
        ("user", "password", "ada", *password, *administrator),
    ):
        assert run(list(command)) == 2
        assert "[LOG-DAMAGED]" in capsys.readouterr().err, command
    assert not (tmp_path / "log.csv").exists()


def test_log_on_a_full_disk_is_read_by_scripts(capsys: pytest.CaptureFixture[str], filled: Clinic) -> None:
    """A line says that nothing is stored; what would write is refused."""
    with full_disk():
        listed = run(["log", "list", *filled.login(Role.VIEWER)])
        resumed = run(["log", "resume", *filled.login(Role.OPERATOR)])
    printed = capsys.readouterr()
    assert (listed, resumed, printed.out.count("\n")) == (0, 2, 3)
    assert printed.err.count("[LOG-UNAVAILABLE]") == 2


def test_verify_sees_one_changed_byte(capsys: pytest.CaptureFixture[str], filled: Clinic) -> None:
    """In the log, whether that can still be logged in to or not, and in the pictures; exit status 1, and no traceback."""
    login = filled.login(Role.VIEWER)
    assert run(["log", "verify", *login]) == 0
    assert capsys.readouterr().out.startswith("ok: 3 entries")
    pictures = filled.home / "log" / "pictures.db"
    whole = pictures.read_bytes()
    flip(pictures, len(whole) - 2000)
    assert run(["log", "verify", *login]) == 1
    assert "pictures" in capsys.readouterr().out
    pictures.write_bytes(whole)
    log = filled.home / "log" / "log.db"
    whole = log.read_bytes()
    for place in range(50, len(whole), len(whole) // 10):
        flip(log, place)
        assert run(["log", "verify", *login]) == 1
        printed = capsys.readouterr()
        assert ("LOG-DAMAGED" in printed.out, printed.err) == (True, "")
        log.write_bytes(whole)


def flip(path: Path, place: int) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_backup_and_restore_bring_a_log_back(capsys: pytest.CaptureFixture[str], filled: Clinic, tmp_path: Path) -> None:
    """To another medium and back: what was stored since is in the log that is kept; a damaged and a missing log come back too."""
    login, stick = filled.login(Role.ADMINISTRATOR), tmp_path / "stick"
    fails(capsys, "BACKUP-UNAVAILABLE", "log", "backup", str(stick), *login)
    assert not stick.exists()  # it is not plugged in
    stick.mkdir()
    assert run(["log", "backup", str(stick), *login]) == 0
    backup = Path(capsys.readouterr().out.strip())
    assert backup.is_relative_to(stick)
    with filled.session().open() as records:
        save(records, analyzed("dd" * 32))
    assert run(["log", "restore", str(backup), *login]) == 0
    replaced = Path(re.search(r"kept in (.*)\.\n", capsys.readouterr().out)[1])
    assert (replaced / "log.db").is_file()
    assert count(filled) == 3
    (filled.home / "log" / "log.db").write_bytes(b"no database" * 500)
    assert run(["log", "restore", str(stick), *login]) == 0
    assert count(filled) == 3
    shutil.rmtree(filled.home / "log")
    assert run(["log", "restore", str(backup), *login]) == 0
    assert count(filled) == 3
    capsys.readouterr()
    fails(capsys, "BACKUP-MISSING", "log", "restore", str(tmp_path), *login)


def test_recovery_key_restores_where_no_password_is_known(
    capsys: pytest.CaptureFixture[str], filled: Clinic, tmp_path: Path
) -> None:
    """On a new computer, from a file that holds the key as it is printed; a wrong one changes nothing."""
    key_file, wrong = tmp_path / "key.txt", tmp_path / "wrong.txt"
    key_file.write_text(filled.session().accounts.new_recovery_key())
    wrong.write_text("AAAA-BBBB")
    assert run(["log", "backup", str(tmp_path), *filled.login(Role.ADMINISTRATOR)]) == 0
    backup = capsys.readouterr().out.strip()
    shutil.rmtree(filled.home / "log")
    fails(capsys, "RECOVERY-KEY", "log", "restore", backup, "--recovery-file", str(wrong))
    fails(capsys, "LOGIN-NEEDED", "log", "restore", backup)
    assert not (filled.home / "log").exists()
    assert run(["log", "restore", backup, "--recovery-file", str(key_file)]) == 0
    assert count(filled) == 3


def test_restore_takes_the_backup_of_this_log_from_a_stick_with_several(
    capsys: pytest.CaptureFixture[str], filled: Clinic, tmp_path: Path
) -> None:
    """Another log's lies beside it; where the log here is gone nobody can tell which is meant, and the choice is named."""
    login, stick = filled.login(Role.ADMINISTRATOR), tmp_path / "stick"
    other = replace(filled, home=make_log(tmp_path / "other")[0])
    own, others = (make_backup(clinic.session(), stick).path for clinic in (filled, other))
    assert run(["log", "restore", str(stick), *login]) == 0
    assert count(filled) == 3
    shutil.rmtree(filled.home / "log")
    capsys.readouterr()
    assert run(["log", "restore", str(stick), *login]) == 2
    said = capsys.readouterr().err
    assert str(own) in said
    assert str(others) in said
    assert run(["log", "restore", str(own), *login]) == 0
    assert count(filled) == 3


def count(clinic: Clinic) -> int:
    """Return how many entries the log has."""
    with clinic.session().open() as records:
        return records.count(LogQuery())


def test_nothing_readable_lies_in_the_home_folder(filled: Clinic) -> None:
    """After a script has kept, shown and backed up films: no name in any file, and stock SQLite opens none of them."""
    login = filled.login(Role.OPERATOR)
    for arguments in (["search", "müller"], ["backup"], ["verify"]):
        assert run(["log", *arguments, *login]) == 0
    for path in filled.home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(word in content for word in (b"ller", b"Hans", "陈伟".encode(), b"0042", b"2021-03-04")), path.name
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(filled.home / "log" / "log.db") as connection:
        connection.execute("SELECT 1 FROM sqlite_master")
