"""All that a model says of itself, as a page: for whom, figures, limits, training data, and which version it is. No Qt widgets here."""

import html
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.analysis.predictive_value import PredictiveValue
from desktop.gui.i18n import model_words, number, percent
from desktop.gui.model_words import age_words, class_title, figure_title, set_title
from desktop.gui.result_words import coverage_words, how_often_right, why_so_often
from desktop.inference.package import Package
from desktop.model_package.manifest import Figure, Manifest

COVERAGE: Final = "coverage of the prediction sets"
Told = Sequence[tuple[str, PredictiveValue | None, Sequence[PredictiveValue]]]
"""Of each class that may be acted on: its code, how often the answer is right, and the same on images of other hospitals."""


def facts_page(package: Package, told: Told) -> str:
    """Return the facts as HTML for Qt's rich text; every text of the manifest is shown as it is."""
    manifest = package.manifest
    parts = [
        _heading(QCoreApplication.translate("ModelFacts", "For whom")),
        *_for_whom(manifest),
        #: Safety text
        _heading(QCoreApplication.translate("ModelFacts", "Known limits and failures")),
        _list(model_words(limit) for limit in manifest.limits),
        _heading(QCoreApplication.translate("ModelFacts", "Answers")),
        *_answers(manifest),
    ]
    if told:
        parts += [
            _heading(QCoreApplication.translate("ModelFacts", "How often an answer is right")),
            *_how_often(manifest, told),
        ]
    parts += [_heading(QCoreApplication.translate("ModelFacts", "What was measured")), *_figures(manifest)]
    parts += [_heading(QCoreApplication.translate("ModelFacts", "Learnt from")), *_sources(manifest)]
    parts += [_heading(QCoreApplication.translate("ModelFacts", "Which one this is")), *_identity(package)]
    return "\n".join(parts)


def _for_whom(manifest: Manifest) -> list[str]:
    population = manifest.population
    kinds = []
    if population.age_years is not None:
        kinds.append(age_words(population.age_years))
    if population.modalities:
        kinds.append(QCoreApplication.translate("ModelFacts", "Modality {0}").format(", ".join(population.modalities)))
    if population.views:
        kinds.append(QCoreApplication.translate("ModelFacts", "Views {0}").format(", ".join(population.views)))
    smallest = QCoreApplication.translate("ModelFacts", "At least {0} pixels on the shorter side")
    kinds.append(smallest.format(number(manifest.scope.minimum_side)))
    return [_paragraph(model_words(population.description)), _paragraph("  ·  ".join(kinds))]


def _answers(manifest: Manifest) -> list[str]:
    parts = []
    for answer in manifest.classes:
        parts.append(f"<p><b>{_plain(class_title(answer))}</b><br>{_plain(model_words(answer.meaning))}</p>")
        if answer.research_only:
            words = QCoreApplication.translate(
                #: Safety text
                "ModelFacts",
                "For research only: it did not pass its audit, and nobody may act on it.",
            )
            parts.append(f"<p><b>{_plain(words)}</b></p>")
    probable = QCoreApplication.translate("ModelFacts", "Where the operating point is used, it is called from a probability of")
    rows = [(class_title(c), percent(manifest.thresholds[c.code])) for c in manifest.classes]
    #: Safety text
    coverage = QCoreApplication.translate("ModelFacts", "Prediction sets are made to hold the right class in {0} of the cases.")
    parts.append(_paragraph(coverage.format(percent(manifest.prediction_set.coverage))))
    parts += [_paragraph(coverage_words(figure)) for figure in manifest.figures if figure.name == COVERAGE]
    return [*parts, _paragraph(probable), _table((), rows)]


def _how_often(manifest: Manifest, told: Told) -> list[str]:
    parts = []
    for code, value, others in told:
        parts.append(_paragraph(how_often_right(value, class_title(manifest.model_class(code)))))
        if value is not None:
            parts.append(f"<p>{_plain(why_so_often(value, others))}</p>")
    return parts


def _figures(manifest: Manifest) -> list[str]:
    parts = []
    head = (
        QCoreApplication.translate("ModelFacts", "Figure"),
        QCoreApplication.translate("ModelFacts", "Value"),
        QCoreApplication.translate("ModelFacts", "95 % interval"),
    )
    for on in dict.fromkeys(figure.on for figure in manifest.figures):
        figures = [figure for figure in manifest.figures if figure.on == on]
        counted = QCoreApplication.translate("ModelFacts", "{0}: {1} images of {2} patients")
        counts = dict.fromkeys((figure.images, figure.patients) for figure in figures)
        images, patients = next(iter(counts))
        parts.append(f"<h3>{_plain(counted.format(set_title(on), number(images), number(patients)))}</h3>")
        parts.append(_table(head, [_row(figure, manifest) for figure in figures]))
    #: Safety text
    note = QCoreApplication.translate(
        "ModelFacts",
        "Where both ends of an interval are 0, or both are 1, no such image was seen; that does not mean that there is none.",
    )
    return [*parts, _paragraph(note)]


def _row(figure: Figure, manifest: Manifest) -> tuple[str, str, str]:
    interval = QCoreApplication.translate("ModelFacts", "{0} to {1}").format(number(figure.low, 3), number(figure.high, 3))
    return figure_title(figure, manifest), number(figure.value, 3), interval


def _sources(manifest: Manifest) -> list[str]:
    licence = QCoreApplication.translate("ModelFacts", "Used for: {0}. Licence: {1}.")
    parts = []
    for source in manifest.training_data:
        words = licence.format(model_words(source.use), source.licence)
        parts.append(f"<p><b>{_plain(model_words(source.name))}</b><br>{_plain(words)}<br>{_plain(source.citation)}</p>")
    return parts


def _identity(package: Package) -> list[str]:
    manifest = package.manifest
    size = QCoreApplication.translate("ModelFacts", "{0} x {1} pixels, preprocessing {2}")
    spec = manifest.preprocessing
    rows = [
        (QCoreApplication.translate("ModelFacts", "Id"), manifest.id),
        (QCoreApplication.translate("ModelFacts", "Version"), manifest.version),
        (QCoreApplication.translate("ModelFacts", "Fingerprint (SHA-256)"), package.ref.sha256),
        (QCoreApplication.translate("ModelFacts", "What the network sees"), size.format(spec.width, spec.height, spec.version)),
        (QCoreApplication.translate("ModelFacts", "Temperature of the probabilities"), number(manifest.temperature, 3)),
        (QCoreApplication.translate("ModelFacts", "Limit of the scope"), number(manifest.scope.limit, 2)),
    ]
    return [_table((), rows)]


def _heading(words: str) -> str:
    return f"<h2>{_plain(words)}</h2>"


def _paragraph(words: str) -> str:
    return f"<p>{_plain(words)}</p>"


def _list(items: Iterable[str]) -> str:
    return "<ul>{}</ul>".format("".join(f"<li>{_plain(item)}</li>" for item in items))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Names in the first column, which is the wide one."""
    lines = ["".join(f"<th>{_plain(cell)}</th>" for cell in head)] if head else []
    lines += [
        f'<td width="58%">{_plain(row[0])}</td>' + "".join(f"<td>{_plain(cell)}</td>" for cell in row[1:]) for row in rows
    ]
    return '<table cellspacing="0" cellpadding="4" width="100%">{}</table>'.format(
        "".join(f"<tr>{line}</tr>" for line in lines)
    )


def _plain(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
