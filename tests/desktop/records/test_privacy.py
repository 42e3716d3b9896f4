"""No name, id or birth date of a patient stands in any file that the program wrote, but for tables that were asked for."""

import base64
import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.imaging.image import Header
from desktop.log_format import DiscreetFormatter
from desktop.records.backups import make_backup
from desktop.records.entry import LogQuery, Patient
from desktop.records.export import export_csv
from desktop.records.opinions import OpinionKind
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.readings import analyzed, save

PASSWORD = "a long test password"  # noqa: S105
SECRETS = ("Quetzalcoatl", "Zyzzyva", "Пржевальский", "PID-77316041", "LOC-55501928", "1987-06-05", "Wolframite")
"""Names, ids, a birth date and words of an opinion that nothing else here holds."""
HEADER = Header(
    patient_name="Quetzalcoatl^Zyzzyva", patient_id="PID-77316041", patient_birth_date="1987-06-05", patient_sex="F"
)
TYPED = Patient("Пржевальский", "LOC-55501928", "1987-06-05", "M", 33.0)


def spellings(secret: str) -> Iterator[bytes]:
    """Yield how a text may lie in a file; of base64 the part that does not depend on what stands around it."""
    plain = secret.encode()
    for data in {
        plain,
        secret.lower().encode(),
        secret.upper().encode(),
        secret.encode("utf-16-le"),
        secret.encode("utf-16-be"),
    }:
        yield data
        yield data.hex().encode()
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + plain)
        yield coded[4 : len(coded) - 4]


def hits(folder: Path) -> list[tuple[str, str]]:
    """Return file and secret of every place where one is found, in contents and in names."""
    found = []
    for path in folder.rglob("*"):
        content = str(path.relative_to(folder)).encode() + (path.read_bytes() if path.is_file() else b"")
        found += [(path.name, secret) for secret in SECRETS if any(spelling in content for spelling in spellings(secret))]
    return found


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    """Each spelling; otherwise the test below could not fail."""
    for secret in SECRETS:
        for number, spelling in enumerate(spellings(secret)):
            path = tmp_path / str(number)
            path.write_bytes(b"before" + spelling + b"after")
            assert (path.name, secret) in hits(tmp_path)
            path.unlink()


def test_no_file_names_a_patient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Log, write-ahead log, key file, backups, temp folder, a table without names, and the program's own lines, bugs included."""
    home, place, temp = tmp_path / "home", tmp_path / "stick", tmp_path / "temp"
    for folder in (home, place, temp):
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temp))
    caplog.set_level(logging.DEBUG)
    vault = Vault(home)
    session, _ = vault.create("anna", "Anna Test", PASSWORD, cost=LOWEST_COST)
    for name, password in (("anna", "Quetzalcoatl"), ("Zyzzyva", "PID-77316041")):  # typed into the wrong field
        with pytest.raises(RecordsError, match="LOGIN-FAILED"):
            vault.unlock(name, password)
    with session.open() as records:
        first = save(records, analyzed(header=HEADER), source=Path("Quetzalcoatl/PID-77316041.dcm"))
        save(records, analyzed("cc" * 32), patient=TYPED)
        records.correct_patient(first.entry.reading_id, TYPED)
        records.opinions.add(first.entry.reading_id, OpinionKind.IMPRESSION, text="Wolframite, says Zyzzyva")
        records.filters.save("Zyzzyva", LogQuery(text="Quetzalcoatl", patient_id="LOC-55501928"))
        assert records.search(LogQuery(text="Пржев"))
        export_csv(records, LogQuery(), tmp_path / "home" / "table.csv")
        make_backup(session)
        make_backup(session, place)
        assert any(path.name == "log.db-wal" and path.stat().st_size for path in home.rglob("*"))
        assert hits(tmp_path) == []  # while it is open
    assert hits(tmp_path) == []
    try:
        raise ValueError(SECRETS[0])  # the line itself stands in the traceback
    except ValueError:
        logging.getLogger("desktop").exception("this is a bug")
    lines = "\n".join(DiscreetFormatter().format(record) for record in caplog.records)
    assert "ValueError" in lines
    assert not [secret for secret in SECRETS if secret in lines]
