"""How plots are drawn: axes with numbers and titles, a legend, and marks that differ in shape as well as in colour."""

import itertools
import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from desktop.gui.chart import Chart, number_text, ticks
from desktop.gui.theme import THEMES, ThemeName, Tokens, blend

Marks = list[tuple[QRectF, int]]
"""Areas of a plot, and the place of the label that each belongs to."""

COLORS_DARK: Final = ("#56B4E9", "#F2A93B", "#3CC2AE", "#F0E442", "#E48AC0", "#FF8A5C")
COLORS_LIGHT: Final = ("#0068A8", "#B45309", "#0B7A6E", "#7A6A00", "#A33C82", "#C2410C")
"""After Okabe and Ito, for people who see colours otherwise too; each has a contrast of at least 4.5:1 on its surface (the
light ones darkened for that). Only where more series than colours are drawn do colours return, with another shape."""
SHAPES: Final = ("circle", "square", "triangle", "diamond", "down", "cross", "plus")
DASHES: Final = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine,
)  # fmt: skip
HATCHES: Final = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.CrossPattern)
BAR_PX: Final = 18
LARGEST_MARKER_PX: Final = 5.0

Flag = Qt.AlignmentFlag
Sample = Callable[[QPainter, QRectF, int, Tokens], None]
"""Draws how a series looks."""


def _line(painter: QPainter) -> int:
    """Return the height of a line of text, 18 for text of 12."""
    return round(1.5 * painter.font().pixelSize())


def series_color(tokens: Tokens, number: int) -> QColor:
    """Return the colour of a series."""
    colors = COLORS_LIGHT if tokens is THEMES[ThemeName.LIGHT] else COLORS_DARK
    return QColor(colors[number % len(colors)])


def paint_lines(painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens) -> Marks:
    """Draw a line for each series."""
    box = _paint_legend(painter, box, chart, tokens, _paint_line_sample)
    area, scale = _paint_axes(painter, box, chart, tokens, _highest(chart))
    places = _places(chart, area.adjusted(12, 0, -12, 0))
    _paint_labels(painter, area, chart.labels, places, tokens)
    radius = max(2.0, min(LARGEST_MARKER_PX, area.width() / max(1, len(places)) / 3))
    for number, series in enumerate(chart.series):
        painter.setPen(QPen(series_color(tokens, number), 1.5, DASHES[number % len(DASHES)]))
        points = [
            None if value is None else QPointF(x, area.bottom() - value * scale)
            for x, value in zip(places, series.values, strict=True)
        ]
        for before, after in itertools.pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        for point in points:
            if point is not None:
                _paint_marker(painter, point, number, tokens, radius)
    return _slices(area, places)


def paint_columns(painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens) -> Marks:
    """Draw a column for each label, the series stacked on each other."""
    box = _paint_legend(painter, box, chart, tokens, _paint_fill_sample)
    highest = max((sum(v or 0 for v in values) for values in zip(*(s.values for s in chart.series), strict=True)), default=0)
    area, scale = _paint_axes(painter, box, chart, tokens, highest)
    slot = area.width() / max(1, len(chart.labels))
    places = [area.left() + slot * (number + 0.5) for number in range(len(chart.labels))]
    _paint_labels(painter, area, chart.labels, places, tokens)
    width = max(1.0, min(40.0, slot * 0.72))
    for place, x in enumerate(places):
        bottom = area.bottom()
        for number, series in enumerate(chart.series):
            height = (series.values[place] or 0) * scale
            if height:
                _fill(painter, QRectF(x - width / 2, bottom - height, width, height), number, tokens)
            bottom -= height
    return _slices(area, places)


def paint_bars(painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens) -> Marks:
    """Draw a lying bar for each label, with its number behind it."""
    values = [value or 0 for value in chart.series[0].values]
    metrics = painter.fontMetrics()
    names = min(box.width() * 0.45, max((metrics.horizontalAdvance(label) for label in chart.labels), default=0) + 16)
    numbers = metrics.horizontalAdvance(number_text(max(values, default=0))) + 12
    scale = (box.width() - names - numbers) / max(1, *values)
    slot = min(BAR_PX * 1.8, (box.height() - _line(painter)) / max(1, len(values)))
    marks: Marks = []
    for place, value in enumerate(values):
        row = QRectF(box.left(), box.top() + place * slot, box.width(), slot)
        painter.setPen(tokens.color("text"))
        name = metrics.elidedText(chart.labels[place], Qt.TextElideMode.ElideRight, int(names) - 12)
        painter.drawText(row.adjusted(0, 0, names - 12 - row.width(), 0), Flag.AlignVCenter | Flag.AlignLeft, name)
        thick = min(float(BAR_PX), slot * 0.7)
        bar = QRectF(row.left() + names, row.center().y() - thick / 2, value * scale, thick)
        _fill(painter, bar, 0, tokens)
        painter.setPen(tokens.color("text"))
        painter.drawText(QRectF(bar.right() + 6, row.top(), numbers, slot), Flag.AlignVCenter, number_text(value))
        marks.append((row, place))
    painter.setPen(tokens.color("muted"))
    foot = QRectF(box.left() + names, box.top() + len(values) * slot, box.width() - names, _line(painter))
    painter.drawText(foot, Flag.AlignLeft | Flag.AlignVCenter, chart.y_title)
    return marks


def paint_grid(painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens) -> Marks:
    """Draw numbers in cells, the darker the larger their share of the row."""
    metrics = painter.fontMetrics()
    names = min(box.width() * 0.4, max((metrics.horizontalAdvance(label) for label in chart.labels), default=0) + 16)
    names += _line(painter)
    width = (box.width() - names) / max(1, len(chart.series))
    height = min(44.0, (box.height() - 3 * _line(painter)) / max(1, len(chart.labels)))
    top = box.top() + 2.4 * _line(painter)
    painter.setPen(tokens.color("muted"))
    painter.drawText(
        QRectF(box.left() + names, box.top(), box.width() - names, _line(painter)), Flag.AlignCenter, chart.x_title
    )
    _paint_turned(painter, QPointF(box.left() + _line(painter) / 2, top + height * len(chart.labels) / 2), chart.y_title)
    for column, series in enumerate(chart.series):
        head = QRectF(box.left() + names + column * width + 2, box.top() + _line(painter), width - 4, _line(painter))
        painter.drawText(head, Flag.AlignCenter, metrics.elidedText(series.name, Qt.TextElideMode.ElideRight, int(width) - 4))
    marks: Marks = []
    for row, label in enumerate(chart.labels):
        y = top + row * height
        painter.setPen(tokens.color("muted"))
        text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(names) - _line(painter) - 10)
        painter.drawText(
            QRectF(box.left() + _line(painter), y, names - _line(painter) - 10, height),
            Flag.AlignVCenter | Flag.AlignRight,
            text,
        )
        total = sum(series.values[row] or 0 for series in chart.series)
        for column, series in enumerate(chart.series):
            cell = QRectF(box.left() + names + column * width, y, width, height).adjusted(2, 2, -2, -2)
            share = (series.values[row] or 0) / total if total else 0
            painter.setPen(QPen(tokens.color("border"), 1))
            painter.setBrush(blend(tokens.surface, tokens.accent, 0.45 * share))
            painter.drawRoundedRect(cell, 4, 4)
            painter.setPen(tokens.color("text" if share else "muted"))
            painter.drawText(cell, Flag.AlignCenter, number_text(series.values[row]))
        marks.append((QRectF(box.left(), y, box.width(), height), row))
    return marks


# --- parts ------------------------------------------------------------------------------------------------------------


def _highest(chart: Chart) -> float:
    return chart.top or max((value or 0 for series in chart.series for value in series.values), default=0)


def _places(chart: Chart, area: QRectF) -> list[float]:
    """Return where each label stands along the axis; a single one in the middle."""
    along = chart.positions or tuple(range(len(chart.labels)))
    if not along:
        return []
    first, last = min(along), max(along)
    if last == first:
        return [area.center().x()] * len(along)
    return [area.left() + area.width() * (x - first) / (last - first) for x in along]


def _paint_axes(painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens, highest: float) -> tuple[QRectF, float]:
    """Draw the axes; return the area between them and the height of one unit."""
    steps = ticks(highest)
    left = max(painter.fontMetrics().horizontalAdvance(number_text(step)) for step in steps) + 8
    turned = _line(painter) if chart.y_title else 0
    foot = _line(painter) + 4 + (_line(painter) if chart.x_title else 0)
    area = box.adjusted(left + turned, 8, -4, -foot)
    scale = area.height() / steps[-1]
    for step in steps:
        y = area.bottom() - step * scale
        painter.setPen(QPen(tokens.color("muted" if step == 0 else "groove"), 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(tokens.color("muted"))
        words = QRectF(box.left() + turned, y - 9, left - 6, _line(painter))
        painter.drawText(words, Flag.AlignRight | Flag.AlignVCenter, number_text(step))
    if chart.y_title:
        _paint_turned(painter, QPointF(box.left() + _line(painter) / 2 - 1, area.center().y()), chart.y_title)
    if chart.x_title:
        painter.drawText(
            QRectF(area.left(), box.bottom() - _line(painter), area.width(), _line(painter)),
            Flag.AlignHCenter | Flag.AlignBottom,
            chart.x_title,
        )
    return area, scale


def _paint_turned(painter: QPainter, middle: QPointF, text: str) -> None:
    painter.save()
    painter.translate(middle)
    painter.rotate(-90)
    painter.drawText(QRectF(-200, -_line(painter) / 2, 400, _line(painter)), Flag.AlignCenter, text)
    painter.restore()


def _paint_labels(painter: QPainter, area: QRectF, labels: tuple[str, ...], places: list[float], tokens: Tokens) -> None:
    """Write as many labels below the axis as have room, the newest always."""
    painter.setPen(tokens.color("muted"))
    free = math.inf
    for label, x in sorted(zip(labels, places, strict=True), key=lambda one: one[1], reverse=True):
        if not label:
            continue
        width = painter.fontMetrics().horizontalAdvance(label)
        middle = min(max(x, area.left() + width / 2 - 4), area.right() - width / 2 + 4)
        if middle + width / 2 + 10 > free:
            continue
        free = middle - width / 2
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
        painter.drawText(QRectF(middle - width / 2 - 2, area.bottom() + 4, width + 4, _line(painter)), Flag.AlignCenter, label)


def _paint_legend(painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens, sample: Sample) -> QRectF:
    """Name the series above the plot, in as many lines as they need; return the room that is left."""
    if len(chart.series) < 2:
        return box
    x, y, metrics = box.left(), box.top(), painter.fontMetrics()
    for number, series in enumerate(chart.series):
        name = metrics.elidedText(series.name, Qt.TextElideMode.ElideRight, int(box.width()) - 40)
        width = 30 + metrics.horizontalAdvance(name)
        if x > box.left() and x + width > box.right():
            x, y = box.left(), y + _line(painter) + 2
        sample(painter, QRectF(x, y, 24, _line(painter)), number, tokens)
        painter.setPen(tokens.color("text"))
        painter.drawText(QRectF(x + 30, y, width, _line(painter)), Flag.AlignVCenter | Flag.AlignLeft, name)
        x += width + 20
    return box.adjusted(0, y - box.top() + _line(painter) + 8, 0, 0)


def _paint_line_sample(painter: QPainter, box: QRectF, number: int, tokens: Tokens) -> None:
    painter.setPen(QPen(series_color(tokens, number), 1.5, DASHES[number % len(DASHES)]))
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
    _paint_marker(painter, box.center(), number, tokens, LARGEST_MARKER_PX)


def _paint_fill_sample(painter: QPainter, box: QRectF, number: int, tokens: Tokens) -> None:
    _fill(painter, QRectF(box.left() + 4, box.center().y() - 6, 20, 12), number, tokens)


def _fill(painter: QPainter, box: QRectF, number: int, tokens: Tokens) -> None:
    color = series_color(tokens, number)
    painter.setPen(QPen(color, 1) if number and min(box.width(), box.height()) > 3 else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(color, HATCHES[number % len(HATCHES)] if min(box.width(), box.height()) > 3 else HATCHES[0]))
    painter.drawRect(box)


def _paint_marker(painter: QPainter, at: QPointF, number: int, tokens: Tokens, radius: float) -> None:
    color, r = series_color(tokens, number), radius
    painter.setPen(QPen(color, 2 if SHAPES[number % len(SHAPES)] in {"cross", "plus"} else 1))
    painter.setBrush(color)
    match SHAPES[number % len(SHAPES)]:
        case "circle":
            painter.drawEllipse(at, r, r)
        case "square":
            painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r).adjusted(0.6, 0.6, -0.6, -0.6))
        case "cross":
            painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r))
            painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r))
        case "plus":
            painter.drawLine(at + QPointF(-r, 0), at + QPointF(r, 0))
            painter.drawLine(at + QPointF(0, -r), at + QPointF(0, r))
        case shape:
            corners = {
                "triangle": ((0, -r), (r, r), (-r, r)),
                "down": ((0, r), (r, -r), (-r, -r)),
                "diamond": ((0, -1.3 * r), (1.3 * r, 0), (0, 1.3 * r), (-1.3 * r, 0)),
            }[shape]
            painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))


def _slices(area: QRectF, places: list[float]) -> Marks:
    """Return the part of the area that is nearest to each place."""
    middles = [(a + b) / 2 for a, b in itertools.pairwise(places)]
    edges = [area.left(), *middles, area.right()]
    return [
        (QRectF(edges[number], area.top(), edges[number + 1] - edges[number], area.height()), number)
        for number in range(len(places))
    ]
