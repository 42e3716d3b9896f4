"""The figures of an evaluation as tables of text, the same for the card and for the report."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from desktop.model_package.manifest import Figure
from model_build.evaluate.result import Effect, Metrics, SetMetrics

OF_CLASS: Final = (
    "AUC",
    "AUPRC",
    "precision",
    "recall",
    "specificity",
    "false-positive rate",
    "false-negative rate",
    "F1",
    "coverage",
)
"""Figures that every class has; the AUC is that against the rest."""
NONE: Final = "–"


@dataclass(frozen=True)
class Table:
    """Texts in rows."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def markdown(self) -> str:
        """Return the table as GitHub's Markdown, with a line break at its end."""
        line: Callable[[Sequence[str]], str] = lambda cells: f"| {' | '.join(cells)} |\n"
        return line(self.header) + line(["---"] * len(self.header)) + "".join(map(line, self.rows))

    def html(self) -> str:
        """Return the table as HTML; the first column heads its row."""
        head = "".join(f"<th>{escape(cell)}</th>" for cell in self.header)
        body = "".join(
            f"<tr><th>{escape(row[0])}</th>{''.join(f'<td>{escape(cell)}</td>' for cell in row[1:])}</tr>" for row in self.rows
        )
        return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def with_interval(figure: Figure | None) -> str:
    """Return a value and, in brackets, its interval."""
    return NONE if figure is None else f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"


def size_of(part: SetMetrics) -> str:
    """Return how many films of how many patients, and of which classes."""
    classes = ", ".join(f"{count} {code}" for code, count in part.films_by_class.items())
    return f"{part.images} films of {part.patients} patients ({classes})"


def figure_table(figures: Sequence[Figure]) -> Table:
    """Return one figure a row."""
    return Table(("figure", "value"), tuple((figure.name, with_interval(figure)) for figure in figures))


def class_table(part: SetMetrics, codes: Sequence[str]) -> Table:
    """Return the figures of every class, a class a column; figures that the set does not allow are left out."""
    named: Callable[[str, str], str] = lambda name, code: f"{name}, {code}{' against the rest' if name == 'AUC' else ''}"
    rows = [(name, *(with_interval(part.figure(named(name, code))) for code in codes)) for name in OF_CLASS]
    rows = [row for row in rows if any(cell != NONE for cell in row[1:])]
    return Table(("", *codes), tuple(rows))


def confusion_table(part: SetMetrics, codes: Sequence[str]) -> Table:
    """Return the true classes in rows, the called ones in columns."""
    rows = zip(codes, part.confusion, strict=True)
    return Table(("true \\ called", *codes), tuple((code, *map(str, counts)) for code, counts in rows if sum(counts)))


def subgroup_table(part: SetMetrics, codes: Sequence[str]) -> Table:
    """Return one part of the films a row."""
    wanted = (
        "AUC, normal against ill",
        f"balanced accuracy, {len(codes)} classes",
        "ill called normal",
        "normal called ill",
        "in scope",
    )
    names = [name for name in wanted if any(figure.name == name for group in part.subgroups for figure in group.figures)]
    rows = []
    for group in part.subgroups:
        figures = {figure.name: figure for figure in group.figures}
        classes = ", ".join(f"{count} {code}" for code, count in group.films_by_class.items())
        cells = (with_interval(figures.get(name)) for name in names)
        rows.append((f"{group.attribute}: {group.value}", str(group.images), str(group.patients), classes, *cells))
    return Table(("part", "films", "patients", "classes", *names), tuple(rows))


def effect_table(effects: Sequence[Effect]) -> Table:
    """Return one change of the pictures a row."""
    names = list(dict.fromkeys(figure.name for effect in effects for figure in effect.figures))
    rows = []
    for effect in effects:
        figures = {figure.name: figure for figure in effect.figures}
        title = ", ".join(word for word in (effect.change, effect.strength) if word)
        rows.append((title, *(with_interval(figures.get(name)) for name in names)))
    return Table(("pictures", *names), tuple(rows))


def probe_table(metrics: Metrics) -> Table:
    """Return one question to the logistic regression a row."""
    rows = []
    for probe in metrics.probes:
        area, balanced = probe.figures
        guess = f"{1 / probe.answers:.3f}"
        films = f"{area.images} films of {area.patients} patients"
        rows.append((probe.asked, probe.evidence, films, with_interval(area), with_interval(balanced), guess))
    return Table(("told", "from", "films", "AUC (guessing: 0.5)", "balanced accuracy", "by guessing"), tuple(rows))
