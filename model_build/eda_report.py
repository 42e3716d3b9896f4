"""The report of a look at a data set: one HTML file that needs nothing else."""

import base64
from collections import Counter
from collections.abc import Sequence
from html import escape
from io import BytesIO
from itertools import cycle
from pathlib import Path
from typing import Any, Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image, ImageOps

from model_build.data import Film, read_gray
from model_build.eda import FEW, Measure, features, findings, imbalance, separations

SHEET: Final = (8, 3)
"""Columns and rows of a contact sheet."""
THUMBNAIL: Final = 110
"""Pixels on each side of a film's place in a contact sheet."""

_STYLE: Final = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; max-width: 1080px; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.6em } h2 { font-size: 1.2em; margin-top: 2em } h3 { font-size: 1em; margin-bottom: .3em }
table { border-collapse: collapse } th, td { padding: .25em .8em; border-bottom: 1px solid #d8dde4; text-align: right }
th:first-child, td:first-child { text-align: left } th { font-weight: 600 } img { max-width: 100% }
.warnings li { background: #fff4e0; border-left: 4px solid #d98a00; padding: .5em .8em; margin: .5em 0; list-style: none }
.warnings { padding: 0 }
"""


def write_report(title: str, root: Path, films: Sequence[Film], measures: Sequence[Measure], out: Path) -> None:
    """Write the report.

    Parameters
    ----------
    title : str
        What the data set is called.
    root : Path
        The films' paths are below it.
    films : sequence of Film
    measures : sequence of Measure
        Of `films`, in the same order.
    out : Path
        The HTML file.
    """
    body = [
        f"<h1>{escape(title)}</h1><p>{len(films):,} films of {len({film.patient_id for film in films}):,} patients, "
        f"{len({film.label for film in films})} classes. The largest class has {imbalance(films):.2f} times the films of the smallest.</p>",
        "<h2>What could mislead</h2>",
        _warnings(films, measures),
        "<h2>Counts</h2>",
        _crossed("class", "part", [film.label for film in films], [film.split for film in films]),
    ]
    if len({film.source for film in films}) > 1:
        body += [
            "<h3>By source</h3>",
            _crossed("source", "class", [film.source for film in films], [film.label for film in films]),
        ]
    body += [
        "<h2>What one number alone tells</h2><p>Area under the ROC curve of each number, for each class against all others: "
        "0.5 is guessing, 1 tells every film.</p>",
        _separation_table(films, measures),
        f"<h2>Sizes and brightness</h2><p>Groups of fewer than {FEW} films are left out of the curves.</p>",
        _picture(png(size_figure(films, measures)), "Width and height by class"),
        _picture(png(histograms([film.label for film in films], measures)), "By class"),
    ]
    if len({film.source for film in films}) > 1:
        body.append(_picture(png(histograms([film.source for film in films], measures)), "By source"))
    body.append("<h2>Films</h2>")
    for label in sorted({film.label for film in films}):
        sheet = contact_sheet(root, [film for film in films if film.label == label])
        buffer = BytesIO()
        Image.fromarray(sheet).save(buffer, "JPEG", quality=80)
        body.append(f"<h3>{escape(label)}</h3>" + _picture(buffer.getvalue(), f"Films of the class {label}"))
    out.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
        f"<body>{''.join(body)}</body></html>\n",
        encoding="utf-8",
    )


def size_figure(films: Sequence[Film], measures: Sequence[Measure]) -> Figure:
    """Return width against height, by class."""
    figure = Figure(figsize=(6.5, 4.5), layout="constrained")
    axes = figure.subplots()
    for label in sorted({film.label for film in films}):
        mine = [m for film, m in zip(films, measures, strict=True) if film.label == label]
        axes.scatter([m.width for m in mine], [m.height for m in mine], s=9, alpha=0.45, label=label)
    axes.set(xlabel="width, pixels", ylabel="height, pixels")
    axes.margins(0.08)
    axes.legend(frameon=False)
    return figure


def histograms(groups: Sequence[str], measures: Sequence[Measure]) -> Figure:
    """Return how each plain number is spread in each group of at least `FEW` films (all groups where none has), as shares of it."""
    numbers = features(measures)
    figure = Figure(figsize=(11, 6.6), layout="constrained")
    grid: Any = figure.subplots(2, 2)  # an array of axes
    counts = Counter(groups)
    names = sorted(name for name in counts if counts[name] >= min(FEW, max(counts.values())))
    for (feature, values), axes in zip(numbers.items(), grid.flat, strict=True):
        _spread(axes, np.asarray(groups), values, names)
        axes.set(xlabel=feature, ylabel="share of the group")
    figure.legend(*grid.flat[0].get_legend_handles_labels(), loc="outside upper left", ncols=min(3, len(names)), frameon=False)
    return figure


def contact_sheet(root: Path, films: Sequence[Film]) -> NDArray[np.uint8]:
    """Return some films of the list, spread over all of it, side by side in their own shapes; uint8, shape (rows, columns)."""
    columns, rows = SHEET
    chosen = films[:: -(-len(films) // (columns * rows))]
    sheet = Image.new("L", (columns * THUMBNAIL, -(-len(chosen) // columns) * THUMBNAIL), 255)
    for place, film in enumerate(chosen):
        gray = read_gray(root / film.path)
        shown = gray if gray.dtype == np.uint8 else np.rint(255 * gray).astype(np.uint8)
        thumbnail = ImageOps.contain(Image.fromarray(shown), (THUMBNAIL - 4, THUMBNAIL - 4))
        sheet.paste(thumbnail, (place % columns * THUMBNAIL + 2, place // columns * THUMBNAIL + 2))
    return np.asarray(sheet)


def png(figure: Figure) -> bytes:
    """Return the figure as PNG; no window system is needed."""
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return buffer.getvalue()


def _spread(axes: Axes, groups: NDArray[np.str_], values: NDArray[np.float64], names: Sequence[str]) -> None:
    low, high = np.quantile(values, [0.002, 0.998])  # one odd film must not squeeze all others into one bin
    if high - low < 1e-9:
        low, high = low - 0.5, high + 0.5
    bins = np.linspace(low, high, 41)
    for name, line in zip(names, cycle(("-", "--", ":", "-.")), strict=False):  # lines on one another are both seen
        mine = np.clip(values[groups == name], low, high)
        axes.stairs(np.histogram(mine, bins)[0] / len(mine), bins, linestyle=line, linewidth=1.8, label=name or "not named")


def _warnings(films: Sequence[Film], measures: Sequence[Measure]) -> str:
    found = findings(films, measures)
    if not found:
        return "<p>Nothing that these measures can show.</p>"
    return (
        f'<ul class="warnings">{"".join(f"<li>{escape(sentence)}</li>" for sentence in found)}</ul>'
        "<p>Vary in augmentation what should not count, and measure on films from elsewhere.</p>"
    )


def _crossed(name: str, by: str, rows: Sequence[str], columns: Sequence[str]) -> str:
    """Return a table of counts of one thing by another, with sums."""
    cells = Counter(zip(rows, columns, strict=True))
    heads = sorted(set(columns))
    lines = [[f"{name} \\ {by}", *(head or "not named" for head in heads), "all", "share"]]
    for row in sorted(set(rows)):
        total = sum(cells[row, head] for head in heads)
        lines.append(
            [row or "not named", *(f"{cells[row, head]:,}" for head in heads), f"{total:,}", f"{total / len(rows):.1%}"]
        )
    return _table(lines)


def _separation_table(films: Sequence[Film], measures: Sequence[Measure]) -> str:
    found = {(s.label, s.feature): s for s in separations(films, measures)}
    names = list(features(measures))
    lines = [["class", *names]]
    for label in sorted({film.label for film in films}):
        row = [found.get((label, name)) for name in names]
        lines.append([label, *("" if s is None else f"{s.auc:.2f} {'higher' if s.higher else 'lower'}" for s in row)])
    return _table(lines)


def _table(lines: Sequence[Sequence[str]]) -> str:
    head, *rest = lines
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in rest)
    return f"<table><tr>{''.join(f'<th>{escape(cell)}</th>' for cell in head)}</tr>{rows}</table>"


def _picture(data: bytes, alternative: str) -> str:
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    return f'<p><img alt="{escape(alternative)}" src="data:image/{kind};base64,{base64.b64encode(data).decode()}"></p>'
