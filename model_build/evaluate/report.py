"""The report of an evaluation: one HTML file with its pictures inside, to be read without a network."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Final

from desktop.model_package.manifest import Manifest
from model_build.data.films import read_gray
from model_build.evaluate import plots
from model_build.evaluate.card import HOW_TO_READ, for_whom, limits, robustness_sentences, shortcut_sentences
from model_build.evaluate.measure import EvaluationSet
from model_build.evaluate.result import Metrics, SetMetrics
from model_build.evaluate.robustness import as_8_bit
from model_build.evaluate.tables import class_table, effect_table, figure_table, probe_table, size_of, subgroup_table

STYLE: Final = """
:root { color-scheme: light; --ink: #1f2933; --soft: #52606d; --line: #e4e7eb; --accent: #0072b2; }
* { box-sizing: border-box; }
body { margin: 0; background: #f5f7fa; color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 20px 64px; }
section { background: white; border: 1px solid var(--line); border-radius: 10px; padding: 20px 24px; margin: 20px 0; }
h1 { font-size: 28px; margin: 0 0 4px; } h2 { font-size: 20px; margin: 0 0 8px; } h3 { font-size: 16px; margin: 20px 0 8px; }
p { margin: 6px 0; } .soft { color: var(--soft); }
ul { margin: 6px 0; padding-left: 20px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 12px; margin: 16px 0 4px; }
.tile { border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; padding: 10px 14px; }
.tile b { display: block; font-size: 26px; line-height: 1.2; }
.tile span { display: block; color: var(--soft); font-size: 13px; }
.warn { border-left: 4px solid #d55e00; padding-left: 12px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13px; margin: 8px 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: normal; }
td { white-space: nowrap; }
tbody th { min-width: 130px; } thead th { color: var(--soft); }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px; }
img { max-width: 100%; height: auto; }
.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; }
figure { margin: 0; } figure img { display: block; width: 100%; border-radius: 6px; background: black; }
figcaption { font-size: 12px; line-height: 1.35; margin-top: 4px; }
details summary { cursor: pointer; color: var(--accent); margin: 8px 0; }
"""
TILES: Final = (
    "AUC, normal against ill",
    "balanced accuracy, {} classes",
    "ill called normal",
    "normal called ill",
    "in scope",
)
"""The figures that stand largest, where the first set allows them."""


def write_report(metrics: Metrics, manifest: Manifest, sets: Sequence[EvaluationSet], root: Path, path: Path) -> None:
    """Write the report.

    Parameters
    ----------
    metrics : Metrics
    manifest : Manifest
        Of the package that was measured.
    sets : sequence of EvaluationSet
        On which it was measured, in the same order; the films that are shown are read again.
    root : Path
        Data root.
    path : Path
        The HTML file.
    """
    names = [manifest.model_class(code).name for code in manifest.codes]
    sections = [_top(metrics, manifest)]
    for part, films in zip(metrics.sets, sets, strict=True):
        sections.append(_set_section(part, metrics, names))
        if part.mistakes and not films.only:
            sections.append(_contact_sheet(part, films, names, manifest, root))
    if metrics.robustness:
        sections += [_robustness_section(metrics), _shortcut_section(metrics)]
    sections.append(_sources(manifest))
    title = f"{manifest.name}, {manifest.id} {manifest.version}"
    body = "\n".join(f"<section>{section}</section>" for section in sections)
    path.write_text(
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}: evaluation</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>'
        f'<body><main><h1>{escape(manifest.name)}</h1><p class="soft">Evaluation of {escape(manifest.id)} '
        f"{escape(manifest.version)}, network {metrics.network_sha256[:12]}</p>\n{body}\n</main></body></html>\n",
        encoding="utf-8",
        newline="\n",
    )


def _top(metrics: Metrics, manifest: Manifest) -> str:
    """For whom, the figures that matter most, and the limits."""
    first = metrics.sets[0]
    whom = "".join(f"<p>{escape(line)}</p>" for line in for_whom(manifest).splitlines()[1:] if line)
    figures = [figure for name in TILES if (figure := first.figure(name.format(len(manifest.codes))))]
    tiles = "".join(
        f'<div class="tile"><span>{escape(figure.name)}</span><b>{figure.value:.3f}</b>'
        f"<span>{figure.low:.3f} to {figure.high:.3f}</span></div>"
        for figure in figures
    )
    answers = [f"{answer.name} ({answer.code}): {answer.meaning}" for answer in manifest.classes]
    return (
        '<h2>For whom</h2><p class="warn">Decision support for health workers, not a diagnosis, and not a cleared medical device. '
        f"A person decides.</p>{whom}<h3>Answers</h3>{_list(answers)}<h3>{escape(_title(first.name))}: {escape(size_of(first))}</h3>"
        f'<div class="tiles">{tiles}</div><p class="soft">{escape(HOW_TO_READ)}</p>'
        f"<h3>Limits</h3>{_list(limits(manifest))}"
    )


def _set_section(part: SetMetrics, metrics: Metrics, names: Sequence[str]) -> str:
    headline = [figure for figure in metrics.headline if figure.on == part.name]
    html = f"<h2>{escape(_title(part.name))}</h2><p class='soft'>{escape(size_of(part))}</p>"
    if part.reliability:  # not a set for single figures
        pictures = {"confusion": plots.confusion(part, names)}
        if part.curves:
            pictures["ROC"] = plots.roc(part, names, metrics.codes)
            pictures["precision and recall"] = plots.precision_recall(part, names, metrics.codes)
        pictures |= {"reliability": plots.reliability(part), "prediction sets": plots.set_sizes(part)}
        html += f'<div class="plots">{"".join(_picture(title, address) for title, address in pictures.items())}</div>'
        html += f"<h3>By class</h3>{class_table(part, metrics.codes).html()}"
    html += f"<h3>Figures</h3>{figure_table(headline).html()}"
    others = [figure for figure in part.figures if figure not in headline]
    if others:
        html += f"<details><summary>All other figures</summary>{figure_table(others).html()}</details>"
    if part.subgroups:
        html += f"<h3>Parts of these films</h3>{subgroup_table(part, metrics.codes).html()}"
    return html


def _contact_sheet(part: SetMetrics, films: EvaluationSet, names: Sequence[str], manifest: Manifest, root: Path) -> str:
    """Return the films that fool the package most, small, without any path."""
    name_of = dict(zip(manifest.codes, names, strict=True))
    cells = []
    for mistake in part.mistakes:
        address = plots.thumbnail(as_8_bit(read_gray(root / films.films[mistake.film].path)))
        cells.append(
            f'<figure><img src="{address}" alt=""><figcaption>true: {escape(name_of[mistake.label])}<br>called: '
            f"{escape(name_of[mistake.called])}, {mistake.probability:.0%}</figcaption></figure>"
        )
    return (
        f"<h2>{escape(_title(part.name))}: films that fool it</h2><p class='soft'>The {len(cells)} wrong answers that give the true "
        f'class the least probability, the worst first.</p><div class="sheet">{"".join(cells)}</div>'
    )


def _robustness_section(metrics: Metrics) -> str:
    shown = [figure.name for figure in metrics.robustness[0].figures if figure.name.startswith(("AUC", "balanced", "in scope"))]
    return (
        f"<h2>Changed pictures</h2>{_list(robustness_sentences(metrics))}"
        f"{_picture('robustness', plots.effects(metrics.robustness, shown))}"
        f"<details><summary>All figures</summary>{effect_table(metrics.robustness).html()}</details>"
    )


def _shortcut_section(metrics: Metrics) -> str:
    return (
        "<h2>Shortcuts</h2><p>How well things that should not matter tell the class or the hospital: a picture's rim, its size, its "
        f"brightness.</p>{_list(shortcut_sentences(metrics))}{probe_table(metrics).html() if metrics.probes else ''}"
        f"<h3>The package itself on changed pictures</h3>{effect_table((metrics.robustness[0], *metrics.shortcuts)).html()}"
    )


def _sources(manifest: Manifest) -> str:
    lines = [f"{s.name}. Licence: {s.licence}. Used for: {s.use}. {s.citation}." for s in manifest.training_data]
    return f"<h2>Data and licences</h2>{_list(lines)}"


def _picture(title: str, address: str) -> str:
    return f'<img src="{address}" alt="{escape(title)}">'


def _list(sentences: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(sentence)}</li>' for sentence in sentences)}</ul>" if sentences else ""


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]
