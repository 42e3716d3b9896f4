"""The Dashboard page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.dashboard_page import DashboardPage, samples, save_chart
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.opinions import Agreement, OpinionKind
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, refused, save


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> Iterator[DashboardPage]:
    """Return the page over a log with two answers and a refusal."""
    with session.open() as records:
        first = save(records, analyzed("1" * 64)).entry
        save(records, analyzed("2" * 64, normal=0.9))
        save(records, refused("3" * 64))
        records.opinions.add(first.reading_id, OpinionKind.READING, agreement=Agreement.AGREE)
    page = DashboardPage(session, look)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    yield page
    page.close_jobs()


def test_figures_of_the_period_are_shown(qtbot: QtBot, page: DashboardPage) -> None:
    """Counts in words and as plots; a period without films says so."""
    page.reload()
    qtbot.waitUntil(lambda: "Films: 3, refused: 1" in said(page))
    assert page.films.plot.chart is not None
    assert [series.values[-1] for series in page.films.plot.chart.series] == [2, 1]
    assert "Readers agreed with 1, disagreed with 0 and were unsure of 0 films." in said(page)
    page.period.box.setCurrentIndex(page.period.box.count() - 1)
    page.period.first.setDate(page.period.first.date().addDays(-400))
    page.period.last.setDate(page.period.last.date().addDays(-300))
    qtbot.waitUntil(lambda: "Nothing in this period" in said(page))


def test_samples_are_not_counted(qtbot: QtBot, page: DashboardPage, session: Session) -> None:
    """Neither as films nor as readings; the page says how many there are."""
    page.reload()
    qtbot.waitUntil(lambda: "Films: 3, refused: 1" in said(page))
    assert "Samples" not in said(page)
    with session.open() as records:
        for number, sha256 in enumerate(samples()):
            entry = save(records, refused(sha256) if number == 0 else analyzed(sha256)).entry
            if entry.label:
                records.opinions.add(entry.reading_id, OpinionKind.READING, agreement=Agreement.AGREE)
    page.reload()
    qtbot.waitUntil(lambda: f"Samples, not counted: {len(samples())}" in said(page))
    assert len(samples()) >= 5
    assert "Films: 3, refused: 1" in said(page)
    assert page.films.plot.chart is not None
    assert [series.values[-1] for series in page.films.plot.chart.series] == [2, 1]
    assert "Readers agreed with 1, disagreed with 0 and were unsure of 0 films." in said(page)


def test_saved_plot_is_audited(qtbot: QtBot, page: DashboardPage, session: Session, tmp_path: Path) -> None:
    """Figures leave the log as a picture or as numbers, and the audit says so."""
    page.reload()
    qtbot.waitUntil(lambda: page.films.plot.chart is not None)
    for suffix in ("png", "csv"):
        save_chart(session, page.films.plot.chart, tmp_path / f"films.{suffix}")
        assert (tmp_path / f"films.{suffix}").stat().st_size > 100
    with session.open() as records:
        entries = records.access.audit.entries(limit=2)
    assert [(entry.action, entry.detail["format"]) for entry in entries] == [(Action.EXPORT, "csv"), (Action.EXPORT, "png")]


def test_operator_sees_figures_and_saves_none(qtbot: QtBot, page: DashboardPage, session: Session, look: Look) -> None:
    """Saving is an export; it needs the role of a clinician."""
    other = DashboardPage(Session(session.home, session.key, Person("otto", "", Role.OPERATOR)), look)
    qtbot.addWidget(other)
    other.reload()
    qtbot.waitUntil(lambda: other.films.plot.chart is not None)
    assert not other.films.save.isEnabled()
    assert "Clinician" in other.films.save.toolTip()
    other.close_jobs()
