"""The role matrix: every action against every role, through the methods that do it."""

import hashlib
import inspect
import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from desktop.errors import RecordsError
from desktop.inference.result import ModelRef, new_reading_id
from desktop.records import keys, totp
from desktop.records.access import Person
from desktop.records.accounts import Accounts
from desktop.records.audit import Audit, AuditEntry
from desktop.records.backups import confirm_restore, make_backup, purge, set_second_medium
from desktop.records.batch import Batch, Claim, QueueOptions
from desktop.records.batches import Batches
from desktop.records.blind_first import BlindFirst
from desktop.records.cases import Cases
from desktop.records.display_checks import Seen, note_check
from desktop.records.entry import LogQuery, Patient
from desktop.records.export import export_csv, export_jsonl, export_xlsx
from desktop.records.filters import Filters
from desktop.records.local_ids import LocalIds
from desktop.records.models import Models
from desktop.records.operating_points import OperatingPoints
from desktop.records.opinions import OpinionKind, Opinions, Said
from desktop.records.persons import Persons
from desktop.records.restoring import restore
from desktop.records.roles import LOWEST_ROLE, Action, Role
from desktop.records.session import Session
from desktop.records.settings import Settings
from desktop.records.store import Records
from desktop.records.training import export_training
from desktop.records.vault import Vault
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.records.readings import CHILD, analyzed

PASSWORD, OTHER = "copper lantern 7", "gravel window 8"
CHEST: Final = ModelRef("chest", "1.0", "a" * 64)
NAMES: Final = {Role.VIEWER: "vera", Role.OPERATOR: "otto", Role.CLINICIAN: "clara", Role.ADMINISTRATOR: "ada"}


@dataclass(frozen=True)
class Desk:
    """What somebody has before them."""

    session: Session
    records: Records
    reading_id: str
    persons: tuple[int, int]
    merge: int
    files: Path
    """An empty folder."""

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        return self.session.accounts


def confirm_new_factor(desk: Desk) -> None:
    """Give oneself a second factor."""
    secret = desk.accounts.start_second_factor()
    desk.accounts.confirm_second_factor(secret, totp.code(secret, desk.session.now()))


def save(desk: Desk) -> None:
    """Save a new reading."""
    desk.records.save(new_reading_id(), analyzed("e" * 64), preview=b"", source=Path("e.dcm"))


def put_back(desk: Desk) -> None:
    """Put a backup in the log's place; who may not is refused before it is looked for."""
    backup = desk.files / "backup"
    if desk.session.person.may(Action.RESTORE):
        backup = make_backup(desk.session, desk.files).path
        desk.records.close()
    restore(desk.session, backup)


def given(desk: Desk) -> Batch:
    """Return the batch that is open."""
    return Batch(1, QueueOptions(), tuple(desk.records.batches.items(1)), Claim(desk.session.home, 1))


def finish(desk: Desk) -> None:
    """End the batch, of which all is done."""
    if desk.session.person.may(Action.BATCH_END):
        desk.records.access.connection.execute("DELETE FROM batch_items")
    desk.records.batches.finish(given(desk))


# Every method that writes, or lets something leave the log: what it is in the audit, and how it is called
METHODS: Final[dict[str, tuple[Action, Callable[[Desk], object]]]] = {
    "Records.save": (Action.SAVE, save),
    "Records.correct_patient": (
        Action.IDENTIFY,
        lambda d: d.records.correct_patient(d.reading_id, Patient("Okafor^Ada", "77")),
    ),
    "Records.view": (Action.VIEW, lambda d: d.records.view(d.reading_id)),
    "Records.delete_patient": (Action.DELETE_PATIENT, lambda d: d.records.delete_patient(d.persons[0], "asked for in writing")),
    "Opinions.add": (Action.OPINION, lambda d: d.records.opinions.add(d.reading_id, OpinionKind.IMPRESSION, text="clear")),
    "Opinions.add_all": (
        Action.OPINION,
        lambda d: d.records.opinions.add_all(d.reading_id, [Said(OpinionKind.IMPRESSION, text="clear")]),
    ),
    "Persons.merge": (Action.MERGE, lambda d: d.records.persons.merge(*d.persons)),
    "Persons.unmerge": (Action.UNMERGE, lambda d: d.records.persons.unmerge(d.merge)),
    "LocalIds.make": (Action.LOCAL_IDS, lambda d: d.records.local_ids.make(2)),
    "Filters.save": (Action.FILTER, lambda d: d.records.filters.save("mine", LogQuery(text="a"))),
    "Filters.delete": (Action.FILTER, lambda d: (d.records.filters.save("mine", LogQuery()), d.records.filters.delete("mine"))),
    "Batches.start": (Action.BATCH_START, lambda d: d.records.batches.start([Path("f.dcm")])),
    "Batches.resume": (Action.BATCH_RESUME, lambda d: d.records.batches.resume(1)),
    "Batches.end": (Action.BATCH_END, lambda d: d.records.batches.end(given(d))),
    "Batches.abandon": (Action.BATCH_END, lambda d: d.records.batches.abandon(1)),
    "Batches.finish": (Action.BATCH_END, finish),
    "Batches.expand": (Action.SAVE, lambda d: d.records.batches.expand(given(d), given(d).items[0], 3)),
    "Batches.leave_out": (Action.SAVE, lambda d: d.records.batches.leave_out(given(d).items[:1], "FILE-NOT-IMAGE")),
    "Models.note": (Action.MODEL_CHANGE, lambda d: d.records.models.note([ModelRef("chest", "1.0", "a" * 64)])),
    "BlindFirst.switch": (Action.SETTING, lambda d: d.records.blind_first.switch(True)),
    "OperatingPoints.set": (
        Action.SETTING,
        lambda d: d.records.operating_points.set(CHEST, 0.4, ill=30, well=30, sensitivity=0.9, specificity=0.8),
    ),
    "OperatingPoints.withdraw": (Action.SETTING, lambda d: d.records.operating_points.withdraw(CHEST)),
    "Settings.set": (Action.SETTING, lambda d: d.records.settings.set("lock-minutes", "3")),
    "export_csv": (Action.EXPORT, lambda d: export_csv(d.records, LogQuery(), d.files / "a.csv")),
    "export_jsonl": (Action.EXPORT, lambda d: export_jsonl(d.records, LogQuery(), d.files / "a.jsonl")),
    "export_xlsx": (Action.EXPORT, lambda d: export_xlsx(d.records, LogQuery(), d.files / "a.xlsx")),
    "export_csv with names": (
        Action.EXPORT_NAMES,
        lambda d: export_csv(d.records, LogQuery(), d.files / "a.csv", with_names=True),
    ),
    "export_jsonl with names": (
        Action.EXPORT_NAMES,
        lambda d: export_jsonl(d.records, LogQuery(), d.files / "a.jsonl", with_names=True),
    ),
    "export_xlsx with names": (
        Action.EXPORT_NAMES,
        lambda d: export_xlsx(d.records, LogQuery(), d.files / "a.xlsx", with_names=True),
    ),
    "export_training": (Action.EXPORT_TRAINING, lambda d: export_training(d.records, LogQuery(), d.files / "cases")),
    "make_backup": (Action.BACKUP, lambda d: make_backup(d.session, d.files)),
    "set_second_medium": (Action.SETTING, lambda d: set_second_medium(d.records, d.files)),
    "confirm_restore": (Action.SETTING, lambda d: confirm_restore(d.records)),
    "note_check": (Action.DISPLAY_CHECK, lambda d: note_check(d.records, Seen("Screen", 1366, 768, True, True))),
    "purge": (Action.DELETE_PATIENT, lambda d: purge(d.files, d.session, d.persons[0])),
    "restore": (Action.RESTORE, put_back),
    "Accounts.add": (Action.ACCOUNT, lambda d: d.accounts.add("new", "", Role.VIEWER, OTHER)),
    "Accounts.set_role": (Action.ACCOUNT, lambda d: d.accounts.set_role("otto", Role.VIEWER)),
    "Accounts.disable": (Action.ACCOUNT, lambda d: d.accounts.disable("gone")),
    "Accounts.enable": (Action.ACCOUNT, lambda d: d.accounts.enable("gone", OTHER)),
    "Accounts.set_password": (Action.ACCOUNT, lambda d: d.accounts.set_password("otto", OTHER)),
    "Accounts.new_recovery_key": (Action.ACCOUNT, lambda d: d.accounts.new_recovery_key()),
    "Accounts.start_recovery_key": (Action.ACCOUNT, lambda d: d.accounts.start_recovery_key(PASSWORD)),
    "Accounts.confirm_recovery_key": (Action.ACCOUNT, lambda d: d.accounts.confirm_recovery_key(keys.new_recovery_key())),
    "Accounts.end_second_factor": (Action.ACCOUNT, lambda d: d.accounts.end_second_factor("gone")),
    "Accounts.list": (Action.ACCOUNT, lambda d: d.accounts.list()),
    "Audit.entries": (Action.READ_AUDIT, lambda d: d.records.access.audit.entries()),
    "Audit.entries_about": (Action.READ_AUDIT, lambda d: d.records.access.audit.entries_about(d.reading_id)),
    "Accounts.change_password": (Action.PASSWORD, lambda d: d.accounts.change_password(PASSWORD, OTHER)),
    "Accounts.confirm_second_factor": (Action.PASSWORD, confirm_new_factor),
    "Accounts.end_second_factor of one's own": (Action.PASSWORD, lambda d: d.accounts.end_second_factor(d.session.person.name)),
}
READING: Final = {
    *("Records.close", "Records.search", "Records.count", "Records.reading", "Records.versions", "Records.identities"),
    "Records.full_name",
    "Records.logged",
    "Records.preview",
    *(
        "Records.export_rows",
        "Records.statistics",
        "Opinions.of",
        "Persons.summary",
        "Persons.timeline",
        "Persons.rival",
        "Persons.likely_duplicates",
    ),
    *(
        "Persons.merges",
        "LocalIds.is_free",
        "LocalIds.is_local",
        "LocalIds.normalise",
        "Filters.list",
        "Settings.get",
        "Models.known",
        "BlindFirst.marked",
        "BlindFirst.narrowed",
        "Cases.of",
        "Cases.seen",
        "Cases.untold",
        "OperatingPoints.all",
        "Batches.items",
        "Batches.open_batches",
        "Accounts.own",
    ),
    "Accounts.start_second_factor",
    *("Audit.append", "Audit.head", "Audit.mac_of", "Audit.row_hash", "Audit.verify"),
}
"""What anybody may call who is logged in; it changes nothing. `Audit.append` has no way in but `Access.writing`."""
SILENT: Final = {
    "Accounts.list",
    "Accounts.start_recovery_key",
    "Audit.entries",
    "Audit.entries_about",
    "purge",
    "restore",
    "OperatingPoints.withdraw",
    "Batches.expand",
    "Batches.leave_out",
}
"""Their entry in the audit is none, or not the newest of the log that is open."""
BY_ITSELF: Final = {
    *(Action.CREATE, Action.LOGIN, Action.LOGIN_FAILED, Action.LOCK, Action.CLOCK_JUMP, Action.MIGRATE, Action.VERIFY),
    Action.PRINT,
}
"""Actions that no method of the log stands for: the program's own, and those that window or command line ask for themselves."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Desk]]:
    """Return a home folder with a log that no test writes into: people, readings, a merge; passwords are stretched at once."""
    home = tmp_path_factory.mktemp("roles") / "home"
    home.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "stretch", lambda password, salt, cost: hashlib.sha256(salt + password.encode()).digest())
        session, _ = Vault(home).create("ada", "", PASSWORD, cost=LOWEST_COST)
        for role, name in [*NAMES.items(), (Role.VIEWER, "gone")]:
            if name != "ada":
                session.accounts.add(name, "", role, PASSWORD)
        with session.open() as records:
            jpeg = io.BytesIO()
            Image.linear_gradient("L").save(jpeg, "JPEG")
            first, *others = (
                records.save(new_reading_id(), analyzed(c * 64, header), preview=jpeg.getvalue(), source=Path("a.dcm"))
                for c, header in zip("abcd", (CHILD, *(header_of(name) for name in "BCD")), strict=True)
            )
            records.opinions.add(first.entry.reading_id, OpinionKind.READING, label="normal")
            records.batches.start([Path("e.dcm")]).let_go()
            persons = [stored.entry.person for stored in (first, *others)]
            merge = records.persons.merge(persons[2], persons[3])
            desk = Desk(session, records, first.entry.reading_id, (persons[0], persons[1]), merge, home)
        yield home, desk


def header_of(name: str):
    """Return the header of another patient."""
    return type(CHILD)(patient_name=name, patient_id=f"id-{name}", modality="DX")


@pytest.fixture
def desk_of(made: tuple[Path, Desk], tmp_path: Path) -> Iterator[Callable[[Role], Desk]]:
    """Return a function that seats somebody at a copy of the log."""
    home, desk = made
    shutil.copytree(home, tmp_path / "home")
    (tmp_path / "files").mkdir()
    opened: list[Records] = []

    def seat(role: Role) -> Desk:
        session = Session(tmp_path / "home", desk.session.key, Person(NAMES[role], "", role))
        opened.append(session.open())
        return Desk(session, opened[-1], desk.reading_id, desk.persons, desk.merge, tmp_path / "files")

    yield seat
    for records in opened:
        records.close()


def everything(desk: Desk) -> dict[str, object]:
    """Return all that the log, its pictures, its key file and the folder of files hold."""
    found: dict[str, object] = {"keys": desk.session.keys_path.read_bytes(), "files": sorted(desk.files.rglob("*"))}
    for connection in (desk.records.access.connection, desk.records.access.pictures.connection):
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        for (name,) in tables.fetchall():
            found[name] = [tuple(row) for row in connection.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
    return found


def newest(desk: Desk) -> AuditEntry:
    """Return the newest entry of the audit, which only an administrator can read."""
    with Session(desk.session.home, desk.session.key, Person("ada", "", Role.ADMINISTRATOR)).open() as records:
        return records.access.audit.entries(limit=1)[0]


def test_every_action_has_a_lowest_role() -> None:
    """And no role is without something of its own to do."""
    assert set(LOWEST_ROLE) == set(Action)
    assert set(LOWEST_ROLE.values()) == set(Role)


def test_roles_are_a_ladder() -> None:
    """Each may do all that those before it may."""
    roles = list(Role)
    assert [[a.includes(b) for b in roles] for a in roles] == [[i >= j for j in range(4)] for i in range(4)]


@pytest.mark.parametrize(
    ("action", "lowest"),
    [
        (Action.VIEW, Role.VIEWER),
        (Action.BACKUP, Role.VIEWER),
        (Action.SAVE, Role.OPERATOR),
        (Action.MERGE, Role.OPERATOR),
        (Action.OPINION, Role.CLINICIAN),
        (Action.EXPORT, Role.CLINICIAN),
        (Action.EXPORT_NAMES, Role.ADMINISTRATOR),
        (Action.DELETE_PATIENT, Role.ADMINISTRATOR),
        (Action.ACCOUNT, Role.ADMINISTRATOR),
        (Action.RESTORE, Role.ADMINISTRATOR),
        (Action.READ_AUDIT, Role.ADMINISTRATOR),
    ],
)
def test_lowest_roles_are_those_that_were_decided(action: Action, lowest: Role) -> None:
    """A slip in the table would otherwise move the whole matrix with it."""
    assert LOWEST_ROLE[action] is lowest


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("action", list(Action))
def test_way_into_the_log_lets_each_role_do_what_it_may_and_nothing_else(
    desk_of: Callable[[Role], Desk], action: Action, role: Role
) -> None:
    """Whatever is written goes through it; what is refused is not even audited."""
    desk = desk_of(role)
    before = everything(desk)
    allowed = role.includes(LOWEST_ROLE[action])
    if allowed:
        desk.records.access.note(action)
        entry = newest(desk)
        assert (entry.user, entry.action) == (NAMES[role], action.value)
        return
    with pytest.raises(RecordsError) as caught:
        desk.records.access.note(action)
    assert (caught.value.code, caught.value.fields["role"]) == ("NOT-ALLOWED", LOWEST_ROLE[action].value)
    assert everything(desk) == before


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("method", METHODS)
def test_every_method_refuses_below_its_role_and_writes_nothing(
    desk_of: Callable[[Role], Desk], method: str, role: Role
) -> None:
    """And works from that role on, under that person's name."""
    action, call = METHODS[method]
    desk = desk_of(role)
    if not role.includes(LOWEST_ROLE[action]):
        before = everything(desk)
        with pytest.raises(RecordsError) as caught:
            call(desk)
        assert (caught.value.code, caught.value.fields["action"]) == ("NOT-ALLOWED", action.value)
        assert everything(desk) == before
        return
    call(desk)
    if method not in SILENT:
        entry = newest(desk)
        assert (entry.user, entry.action) == (NAMES[role], action.value)


def test_matrix_is_complete() -> None:
    """A new method of the log must be put into it; every action stands in it but those that are the program's own."""
    classes = (Records, Opinions, Persons, LocalIds, Filters, Settings, Models, Batches, Accounts, Audit)
    classes += (BlindFirst, Cases, OperatingPoints)
    methods = {
        f"{c.__name__}.{name}"
        for c in classes
        for name, _ in inspect.getmembers(c, inspect.isfunction)
        if not name.startswith("_")
    }
    assert methods == {name for name in METHODS if "." in name and " " not in name} | READING
    assert {action for action, _ in METHODS.values()} == set(Action) - BY_ITSELF


def test_reading_is_for_everybody_and_changes_nothing(desk_of: Callable[[Role], Desk]) -> None:
    """A viewer finds and sees all films."""
    desk = desk_of(Role.VIEWER)
    records, before = desk.records, everything(desk)
    assert len(records.search(LogQuery())) == records.count(LogQuery()) == 4
    assert records.reading(desk.reading_id).preview
    assert len(records.versions(desk.reading_id)) == len(records.identities(desk.reading_id)) == 1
    assert records.opinions.of(desk.reading_id)
    assert records.persons.timeline(desk.persons[0])
    today = datetime.now(UTC).date()
    assert sum(day.total for day in records.statistics(date(2020, 1, 1), today.replace(year=today.year + 1)).days) == 4
    assert everything(desk) == before


def test_backups_run_whoever_is_logged_in(desk_of: Callable[[Role], Desk]) -> None:
    """A viewer's day is backed up like any other; they may not put it back."""
    desk = desk_of(Role.VIEWER)
    backup = make_backup(desk.session, desk.files)
    desk.records.close()
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        restore(desk.session, backup.path)
