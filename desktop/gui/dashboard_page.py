"""The Dashboard page: what was read in a period, as plots that can be saved."""

import functools
import hashlib
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.agreement_card import AgreementCard
from desktop.gui.chart import Chart
from desktop.gui.dashboard_charts import agreement_chart, classes_chart, devices_chart, films_chart, refusals_chart
from desktop.gui.file_dialogs import choose_new_file
from desktop.gui.jobs import JobRunner
from desktop.gui.model_words import class_titles
from desktop.gui.parts import Banner, beside_bar, button, clear_layout, empty_state, show_error, text_label
from desktop.gui.period import PeriodBox
from desktop.gui.permission import allow
from desktop.gui.plots import Plot, save_picture, save_table
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.paths import SAMPLES
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.records.statistics import Statistics


def load_statistics(session: Session, since: date, until: date) -> Statistics:
    """Return the figures of a period. Runs on a pool thread."""
    with session.open() as records:
        return records.statistics(since, until, samples())


@functools.cache
def samples() -> tuple[str, ...]:
    """Return the SHA-256 of the samples that come with Lightbox: trying them out is no film of the clinic."""
    return tuple(hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(SAMPLES.glob("*")) if path.is_file())


def save_chart(session: Session, chart: Chart, path: Path) -> None:
    """Write a plot to a file, a picture or a table by its name; the audit keeps that. Runs on a pool thread."""
    with session.open() as records:
        records.access.note(Action.EXPORT, figures=chart.kind.name.lower(), format=path.suffix.lstrip(".").lower())
    if path.suffix.lower() == ".png":
        save_picture(chart, path)
    else:
        save_table(chart, path)


class ChartCard(QFrame):
    """A plot with its title, a sentence, and a button that saves it."""

    def __init__(self, page: "DashboardPage", look: Look, height_px: int) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._page = page
        self.plot = Plot(look, height_px)
        self._title, self._words = text_label(kind="title"), text_label(kind="muted", wrap=True)
        self.save = button(look, self.tr("Save"), "download", "flat")
        menu = QMenu(self)
        menu.addAction(self.tr("Picture (PNG)...")).triggered.connect(lambda: page.save(self.plot.chart, ".png"))
        menu.addAction(self.tr("Numbers (CSV)...")).triggered.connect(lambda: page.save(self.plot.chart, ".csv"))
        self.save.setMenu(menu)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plot)
        self._stack.addWidget(text_label(self.tr("Nothing in this period."), "muted"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._stack, 1)

    def show_chart(self, chart: Chart, words: str = "") -> None:
        """Show a plot, or that there is nothing."""
        self._title.setText(chart.title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.plot.show_chart(chart)
        self._stack.setCurrentIndex(1 if chart.empty else 0)
        if allow(self.save, self._page.session.person, Action.EXPORT):
            self.save.setEnabled(not chart.empty)


class DashboardPage(QWidget):
    """Figures of a chosen period."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self.session, self._look = session, look
        self._jobs = JobRunner(1, self)
        self._asked = 0
        self._names: dict[str, str] = {}
        self._shown: tuple[Statistics, date, date] | None = None
        self.period = PeriodBox(any_date=False)
        self.period.box.setCurrentIndex(self.period.box.findData(29))
        self.films, self.classes = ChartCard(self, look, 210), ChartCard(self, look, 230)
        self.refusals, self.agreement, self.devices = (ChartCard(self, look, 230) for _ in range(3))
        self.looks = AgreementCard()
        self._count, self._samples = text_label(kind="muted"), text_label(kind="muted")
        self._samples.hide()
        self._notices = QVBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out()
        self.period.changed.connect(self.reload)

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the classes of the installed models."""
        self._names = class_titles(manifests)
        self.looks.set_manifests(manifests)
        if self._shown is not None:
            self._show(*self._shown)

    def reload(self) -> None:
        """Count again."""
        since, until = self.period.since or date.today(), self.period.until or date.today()
        self._jobs.forget(self._asked)
        self._asked = self._jobs.start(
            lambda: load_statistics(self.session, since, until),
            lambda figures: self._show(figures, since, until),
            self._on_failed,
        )

    def save(self, chart: Chart | None, suffix: str) -> None:
        """Ask for a file, and save a plot to it."""
        if chart is None:
            return
        proposed = f"{chart.title.lower().replace(' ', '-')}-{date.today():%Y-%m-%d}{suffix}"
        path = choose_new_file(self, self.tr("Save"), proposed)
        if path is not None:
            self._jobs.start(lambda: save_chart(self.session, chart, path), lambda _: self._on_saved(), self._on_failed)

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.finish()

    def _show(self, figures: Statistics, since: date, until: date) -> None:
        self._shown = figures, since, until
        clear_layout(self._notices)
        total = sum(day.total for day in figures.days)
        refused = sum(day.refused for day in figures.days)
        self._count.setText(self.tr("Films: {0}, refused: {1}").format(total, refused))
        self._samples.setText(self.tr("Samples, not counted: {0}").format(figures.apart))
        self._samples.setVisible(figures.apart > 0)
        self._stack.setCurrentIndex(0 if total else 1)
        self.films.show_chart(films_chart(figures, since, until))
        self.classes.show_chart(classes_chart(figures, self._names))
        self.refusals.show_chart(refusals_chart(figures))
        self.agreement.show_chart(agreement_chart(figures, self._names), self._agreement_words(figures))
        self.devices.show_chart(devices_chart(figures, self._names))
        self.looks.show_looks(figures.looks)

    def _agreement_words(self, figures: Statistics) -> str:
        counts = [figures.agreement.get(key, 0) for key in ("agree", "disagree", "unsure")]
        if not sum(counts):
            return ""
        return self.tr("Readers agreed with {0}, disagreed with {1} and were unsure of {2} films.").format(*counts)

    def _on_saved(self) -> None:
        clear_layout(self._notices)
        self._notices.addWidget(Banner(self._look, "info", "check", self.tr("Saved.")))

    def _on_failed(self, error: Exception) -> None:
        show_error(self._notices, self._look, error)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.setContentsMargins(0, 0, 24, 0)  # to where the cards end, before the scroll bar
        head.addWidget(text_label(self.tr("Dashboard"), "heading"))
        head.addWidget(self._count)
        head.addWidget(self._samples)
        head.addStretch(1)
        head.addWidget(self.period)
        body = QWidget()
        body.setObjectName("cardsBody")
        grid = QGridLayout(body)
        grid.setContentsMargins(beside_bar(bottom=24))
        grid.setSpacing(16)
        grid.addWidget(self.films, 0, 0, 1, 2)
        grid.addWidget(self.classes, 1, 0)
        grid.addWidget(self.refusals, 1, 1)
        grid.addWidget(self.agreement, 2, 0)
        grid.addWidget(self.devices, 2, 1)
        grid.addWidget(self.looks, 3, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        self._stack.addWidget(scroll)
        words = self.tr("Choose a longer period, or read some films first.")
        self._stack.addWidget(empty_state(self._look, "chart-column", self.tr("Nothing in this period"), words))
        self._stack.setCurrentIndex(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        self._notices.setContentsMargins(0, 0, 24, 0)
        layout.addLayout(self._notices)
        layout.addWidget(self._stack, 1)
