"""What the Log page asks of the log, without a window."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from desktop.errors import RecordsError
from desktop.gui.log_jobs import HeldLog, export_log, load_detail, search_log
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.export import Format
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.store import Records
from tests.desktop.gui.conftest import break_log
from tests.desktop.gui.test_log_page import save


def counted(session: Session) -> tuple[Callable[[], Records], list[Records]]:
    """Return what opens the log, and the list of what it has opened."""
    opened: list[Records] = []

    def open_log() -> Records:
        opened.append(session.open())
        return opened[-1]

    return open_log, opened


def test_log_is_opened_once_for_many_searches(session: Session) -> None:
    """And sees what others write meanwhile."""
    save(session.open, 3)
    open_log, opened = counted(session)
    held = HeldLog(open_log)
    assert held.search(LogQuery()).total == 3
    save(session.open, 6)
    assert held.search(LogQuery()).total == 6
    assert len(opened) == 1
    held.release()
    held.release()
    assert not held.held


def test_log_that_breaks_is_let_go_and_opened_anew(session: Session) -> None:
    """So that a restored one is found, and no damaged one kept."""
    save(session.open, 3)
    open_log, opened = counted(session)
    held = HeldLog(open_log)
    held.search(LogQuery())
    held.release()
    mend = break_log(session)
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        held.search(LogQuery())
    assert not held.held
    mend()
    assert held.search(LogQuery()).total == 3
    assert len(opened) == 2
    held.release()


def test_single_search_leaves_nothing_open(session: Session) -> None:
    """The list of the Home page."""
    save(session.open, 3)
    open_log, opened = counted(session)
    assert len(search_log(open_log, LogQuery(text="amina")).entries) == 1
    with pytest.raises(Exception, match="closed"):
        opened[0].access.connection.execute("SELECT 1")


def test_detail_has_the_audit_only_for_who_may_read_it(session: Session) -> None:
    """A viewer sees the reading and is noted as one who looked."""
    save(session.open, 1)
    reading = search_log(session.open, LogQuery()).entries[0].reading_id
    viewer = Session(session.home, session.key, Person("vera", "", Role.VIEWER))
    assert load_detail(viewer.open, reading).audit == []
    entries = load_detail(session.open, reading, audited=False).audit
    assert (entries[0].user, entries[0].action) == ("vera", Action.VIEW)


def test_export_that_is_stopped_leaves_no_file(session: Session, tmp_path: Path) -> None:
    """And says that nothing was written."""
    save(session.open, 3)
    stop = Event()
    stop.set()
    path = tmp_path / "log.csv"
    assert export_log(session.open, LogQuery(), path, Format.CSV, with_names=False, stop=stop, tell=print) is None
    assert list(tmp_path.glob("log*")) == []
    assert export_log(session.open, LogQuery(), path, Format.CSV, with_names=False, stop=Event(), tell=print) == 3
