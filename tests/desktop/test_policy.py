"""What IT locks for all users of a machine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import policy as policy_module
from desktop.errors import RecordsError
from desktop.gui.entry.idle import minutes_from
from desktop.paths import home
from desktop.policy import Policy, policy, policy_file, read_policy
from desktop.records.entry import LogQuery
from desktop.records.export import export_csv, export_jsonl
from desktop.records.training import export_training
from tests.desktop.clinic import Clinic


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the place of this machine's policy, which the test writes."""
    path = tmp_path / "policy.json"
    monkeypatch.setattr(policy_module, "policy_file", lambda: path)
    policy.cache_clear()
    yield path
    policy.cache_clear()


def test_without_a_file_nothing_is_locked(tmp_path: Path) -> None:
    """Nobody need have one."""
    assert read_policy(tmp_path / "policy.json") == Policy()
    assert Policy().allows("csv", "names", "training")


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{", '{"lock_minutes": "5"}', '{"lock_minutes": 0}', '{"lock_minutes": 600}', '{"exports": ["pdf"]}',
        '{"exports": "csv"}', '{"lock_minuts": 5}', '{"data_folder": "relative/folder"}', '{"data_folder": 3}', '{"language": "klingon"}',
    ],
)  # fmt: skip
def test_policy_that_cannot_be_read_is_not_taken_for_none(tmp_path: Path, text: str) -> None:
    """A typing error must not open what IT wanted closed."""
    (tmp_path / "policy.json").write_text(text, encoding="utf-8")
    with pytest.raises(RecordsError, match="policy") as caught:
        read_policy(tmp_path / "policy.json")
    assert caught.value.code == "POLICY-INVALID"


def test_language_is_one_that_the_window_speaks(tmp_path: Path) -> None:
    """Another one would leave it in English without a word."""
    (tmp_path / "policy.json").write_text('{"language": "sw"}', encoding="utf-8")
    assert read_policy(tmp_path / "policy.json") == Policy(language="sw")


def test_data_folder_of_the_policy_wins_over_the_users(locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables stand for the user's own folders; LIGHTBOX_HOME, which any user can set, does not help."""
    monkeypatch.setenv("CLINIC_SHARE", str(tmp_path / "share"))
    locked.write_text(json.dumps({"data_folder": "$CLINIC_SHARE/lightbox"}), encoding="utf-8")
    assert home() == tmp_path / "share" / "lightbox"
    assert home().is_dir()


def test_no_variable_moves_the_policy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What a user can set is no lock."""
    before = policy_file()
    for name in ("LIGHTBOX_HOME", "LIGHTBOX_POLICY", "HOME", "XDG_CONFIG_DIRS", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    assert policy_file() == before


def test_lock_time_of_the_policy_wins_over_the_logs(locked: Path) -> None:
    """Whatever the clinic's administrator chose."""
    assert minutes_from("12") == 12
    policy.cache_clear()
    locked.write_text('{"lock_minutes": 2}', encoding="utf-8")
    assert minutes_from("12") == 2


def test_only_allowed_exports_leave(locked: Path, clinic: Clinic, tmp_path: Path) -> None:
    """For an administrator too; what is refused leaves no file."""
    locked.write_text('{"exports": ["csv"]}', encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    with clinic.session().open() as records:
        assert export_csv(records, LogQuery(), out / "log.csv") == 0
        for refused in (
            lambda: export_csv(records, LogQuery(), out / "names.csv", with_names=True),
            lambda: export_jsonl(records, LogQuery(), out / "log.jsonl"),
            lambda: export_training(records, LogQuery(), out / "cases"),
        ):
            with pytest.raises(RecordsError) as caught:
                refused()
            assert caught.value.code == "POLICY-EXPORT"
    assert [path.name for path in out.iterdir()] == ["log.csv"]
