"""The model card as Markdown: for whom, from what, how good, and what it cannot do (Mitchell et al. 2019). Nothing typed by hand."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop.model_package.manifest import Figure, Manifest
from model_build.evaluate.result import Effect, Metrics, Probe, SetMetrics
from model_build.evaluate.robustness import MOVEMENT
from model_build.evaluate.shortcuts import FEATURES
from model_build.evaluate.tables import (
    class_table,
    confusion_table,
    effect_table,
    figure_table,
    probe_table,
    size_of,
    subgroup_table,
    with_interval,
)

HOW_TO_READ: Final = (
    "Value, and in brackets where 95 % of the values lie when patients are drawn again (bootstrap). Where both ends are 0 or both "
    "are 1, no such film was seen, which does not mean that there is none. All films of a set count, refused ones included. "
    '"Called" is the most probable class; at the operating point a film is called ill when the probability of normal stays below '
    "its threshold."
)


def model_card(manifest: Manifest, metrics: Metrics | None) -> str:
    """Return the card of a package.

    Parameters
    ----------
    manifest : Manifest
    metrics : Metrics or None
        What was measured on this very network; None while it has not been measured.
    """
    measured = "Nothing has been measured yet.\n" if metrics is None else _figures(metrics)
    return f"""# {manifest.name} ({manifest.id} {manifest.version})

Decision support for health workers, not a diagnosis, and not a cleared medical device. A person decides.

{for_whom(manifest)}
## Answers
{_answers(manifest)}

{_calibration(manifest)}

Operating points, from the validation films:
{_points(manifest)}

## Limits
{_list(limits(manifest))}

## Figures
{HOW_TO_READ}

{measured}
## Data and licences
{_sources(manifest)}
"""


def for_whom(manifest: Manifest) -> str:
    """Return the part of the card that says for whom and for which pictures the model is."""
    population = manifest.population
    lists = (("modalities", population.modalities), ("body parts", population.body_parts), ("views", population.views))
    pictures = "; ".join([population.image, *(f"{name} {', '.join(values)}" for name, values in lists if values)])
    ages = f" For {population.age_years} only." if population.age_years else ""
    return f"## For whom\n{population.description}{ages}\n\nInput: {pictures}.\n"


def limits(manifest: Manifest) -> list[str]:
    """Return the limits, classes for research only among them."""
    research = [f"{c.name} ({c.code}) is research only: not for any decision." for c in manifest.classes if c.research_only]
    return [*research, *manifest.limits]


def shortcut_sentences(metrics: Metrics) -> list[str]:
    """Return what the audit found, a sentence for each question."""
    if not metrics.shortcuts:
        return []
    plain = metrics.robustness[0]
    main = plain.figures[0].name  # the area, where there are healthy and ill: what is known, not what is called
    return [
        *(_probe_sentence(probe) for probe in metrics.probes),
        *(
            f"The package itself, asked about pictures {_in_words(change.change)}: {main} {with_interval(_figure(change, main))}; "
            f"with the pictures as they are {with_interval(_figure(plain, main))}. "
            f"It judges {_share(_figure(change, 'in scope'))} of them and refuses the rest."
            for change in metrics.shortcuts
        ),
    ]


def robustness_sentences(metrics: Metrics) -> list[str]:
    """Return which change of the pictures harms most, and which is refused most."""
    if len(metrics.robustness) < 2:
        return []
    plain, changes = metrics.robustness[0], metrics.robustness[1:]
    names = [figure.name for figure in plain.figures]
    # Of the decisions, not of the order of the films: a threshold fails long before the area does.
    main = next((name for name in names if name.startswith("balanced accuracy")), names[0])
    value: Callable[[Effect, str], float] = lambda change, name: f.value if (f := _figure(change, name)) else 0.0
    worst = min(changes, key=lambda change: value(change, main))
    moved = max(changes, key=lambda change: value(change, f"{MOVEMENT}, mean"))
    refused = min(changes, key=lambda change: value(change, "in scope"))
    films = plain.figures[0].images
    return [
        f"On {films} films, as evenly over the classes as there are: {main} {with_interval(_figure(plain, main))}.",
        f"Most is lost under {_name(worst)}: {main} {with_interval(_figure(worst, main))}.",
        f"The probabilities move most under {_name(moved)}: the largest movement of a film's probabilities is on average "
        f"{with_interval(_figure(moved, f'{MOVEMENT}, mean'))}.",
        f"Most is refused under {_name(refused)}: {_share(_figure(refused, 'in scope'))} are still judged.",
    ]


def _answers(manifest: Manifest) -> str:
    return "\n".join(
        f"- **{c.name}** (`{c.code}`){' - **research only**, not for any decision' if c.research_only else ''}: {c.meaning}"
        for c in manifest.classes
    )


def _calibration(manifest: Manifest) -> str:
    bias = ", ".join(f"{code} {value:+.3f}" for code, value in manifest.class_bias.items() if value)
    scope = manifest.scope
    return (
        f"Probabilities are calibrated (temperature {manifest.temperature:.3f}{'; bias ' + bias if bias else ''}). "
        f"A prediction set holds the true class in {manifest.prediction_set.coverage:.0%} of the cases of every class, on films "
        f"like those it was fitted on.\nA picture with a scope score above {scope.limit:.3f} is not judged, one above "
        f"{scope.near:.3f} gets a notice; nor is one with fewer than {scope.minimum_side} pixels on its shorter side, or with a "
        f"width of less than {scope.aspect[0]:g} or more than {scope.aspect[1]:g} times its height."
    )


def _points(manifest: Manifest) -> str:
    return "\n".join(f"- `{code}`: called from {value:.3f}" for code, value in manifest.thresholds.items())


def _sources(manifest: Manifest) -> str:
    return "\n".join(f"- {s.name}. Licence: {s.licence}. Used for: {s.use}. {s.citation}." for s in manifest.training_data)


def _figures(metrics: Metrics) -> str:
    parts = [_set_section(part, metrics) for part in metrics.sets]
    if metrics.robustness:
        first = metrics.sets[0].name
        parts += [
            f"### Changed pictures: {first}\n{_list(robustness_sentences(metrics))}\n\n{effect_table(metrics.robustness).markdown()}",
            f"### Shortcuts: {first}\nHow well things that should not matter tell the class or the hospital.\n"
            f"{_list(shortcut_sentences(metrics))}\n" + (f"\n{probe_table(metrics).markdown()}" if metrics.probes else ""),
        ]
    return "\n".join(parts)


def _set_section(part: SetMetrics, metrics: Metrics) -> str:
    headline = [figure for figure in metrics.headline if figure.on == part.name]
    title = f"{part.name[0].upper()}{part.name[1:]}"
    lines = [f"### {title}: {size_of(part)}\n", figure_table(headline).markdown()]
    if part.reliability:
        lines += ["By class:\n", class_table(part, metrics.codes).markdown()]
    if len(part.films_by_class) > 1:
        lines += ["Films by true class (rows) and called class:\n", confusion_table(part, metrics.codes).markdown()]
    if part.subgroups:
        lines += ["Parts of these films:\n", subgroup_table(part, metrics.codes).markdown()]
    return "\n".join(lines)


def _probe_sentence(probe: Probe) -> str:
    area, balanced = probe.figures
    verdict = "more than guessing" if area.low > 0.5 else "no better than guessing"
    if probe.asked == "class" and probe.evidence in FEATURES:
        verdict = "for comparison: this is what the network knows"
    return (
        f"A logistic regression tells the {probe.asked} ({probe.answers} answers) from {probe.evidence} with an AUC of "
        f"{with_interval(area)} and a balanced accuracy of {with_interval(balanced)} ({verdict})."
    )


def _figure(effect: Effect, name: str) -> Figure | None:
    return next((figure for figure in effect.figures if figure.name == name), None)


def _name(effect: Effect) -> str:
    return f"{effect.change} ({effect.strength})" if effect.strength else effect.change


def _in_words(change: str) -> str:
    return {"rim alone": "of which the rim alone is left", "without the rim": "of which the rim is gone"}.get(change, change)


def _share(figure: Figure | None) -> str:
    return "none" if figure is None else f"{figure.value:.0%}"


def _list(sentences: Sequence[str]) -> str:
    return "\n".join(f"- {sentence}" for sentence in sentences)
