"""Plots on screen and in files."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.chart import Chart, Kind, Series
from desktop.gui.plot_painting import COLORS_DARK, COLORS_LIGHT
from desktop.gui.plots import PICTURE_SIZE, Plot, save_picture, save_table
from desktop.gui.theme import THEMES, Look, ThemeName

CHART = Chart(
    Kind.LINES,
    "Answers",
    ("2026-01-01", "2026-01-02", "2026-01-05"),
    (Series("Normal", (3, 9, 5)), Series("Viral", (7, None, 2))),
    "Day",
    "Films",
    positions=(1.0, 2.0, 5.0),
)
ALL = [
    CHART,
    replace(CHART, positions=(), labels=("one",), series=(Series("Normal", (3,)),)),
    replace(CHART, kind=Kind.COLUMNS),
    replace(CHART, kind=Kind.BARS, series=CHART.series[:1]),
    replace(CHART, kind=Kind.GRID),
]


def luminance(color: QColor) -> float:
    """Return the relative luminance (WCAG 2.1)."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (color.redF(), color.greenF(), color.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize(
    ("colors", "theme"), [(COLORS_DARK, ThemeName.DARK), (COLORS_LIGHT, ThemeName.LIGHT)], ids=["dark", "light"]
)
def test_series_can_be_told_from_the_ground(colors: tuple[str, ...], theme: ThemeName) -> None:
    """Every colour has a contrast of 4.5 to the card that it is drawn on."""
    ground = luminance(QColor(THEMES[theme].surface))
    for color in colors:
        bright, dark = sorted((luminance(QColor(color)), ground), reverse=True)
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, color


@pytest.mark.parametrize("chart", ALL, ids=[f"{number}-{chart.kind.name.lower()}" for number, chart in enumerate(ALL)])
def test_plot_draws_what_it_is_given(qtbot: QtBot, look: Look, chart: Chart) -> None:
    """Other numbers give another picture, and every label can be pointed at."""
    plot = Plot(look)
    qtbot.addWidget(plot)
    plot.resize(500, 260)
    plot.show_chart(chart)
    first = plot.grab().toImage()
    other = tuple(replace(s, values=tuple(None if v is None else 10 - v for v in s.values)) for s in chart.series)
    said = {plot.said_at(QPoint(x, y)) for x in range(0, 500, 5) for y in range(0, 260, 5)}
    assert {chart.says(place) for place in range(len(chart.labels))} <= said
    plot.show_chart(replace(chart, series=other))
    assert plot.grab().toImage() != first


def test_screen_readers_get_the_numbers(qtbot: QtBot, look: Look) -> None:
    """A plot is no silent picture."""
    plot = Plot(look)
    qtbot.addWidget(plot)
    plot.show_chart(CHART)
    assert plot.accessibleName() == "Answers"
    assert "2026-01-02, Normal: 9, Viral: –" in plot.accessibleDescription()


def test_plot_is_saved_as_a_picture(look: Look, tmp_path: Path) -> None:
    """On white, in twice the pixels; an earlier picture is replaced, another file never."""
    path = tmp_path / "answers.png"
    save_picture(CHART, path)
    save_picture(CHART, path)
    image = QImage(str(path))
    assert image.size() == PICTURE_SIZE * 2
    assert image.pixelColor(2, 2) == QColor("#FFFFFF")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleague")
    with pytest.raises(RecordsError, match="FILE-EXISTS"):
        save_picture(CHART, letter)
    assert letter.read_text() == "Dear colleague"


def test_plot_is_saved_as_a_table(tmp_path: Path) -> None:
    """A spreadsheet gets the same numbers."""
    save_table(CHART, tmp_path / "answers.csv")
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["Day", "Normal", "Viral"]
    assert rows[2][:3] == ["2026-01-02", "9", ""]
