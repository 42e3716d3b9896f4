"""The gate before the shelf: a package that misses its bars on the test part stays in its run folder."""

from collections.abc import Mapping

from model_build.evaluate.result import Metrics
from model_build.experiment import Experiment


def missed_bars(bars: Mapping[str, float], metrics: Metrics) -> list[str]:
    """Return what keeps a package from the shelf, a sentence each.

    Parameters
    ----------
    bars : mapping of name to float
        Least value of figures of the first set, the test part.
    metrics : Metrics
    """
    reached = {name: metrics.sets[0].figure(name) for name in bars}
    return [
        f"{name} is {figure.value if figure else 'not known'}, not {bars[name]:.4f}"
        for name, figure in reached.items()
        if figure is None or figure.value < bars[name]
    ]


def lite_bars(experiment: Experiment, standard: Metrics) -> dict[str, float]:
    """Return the bars of a lite package: what its standard one reaches, less what the experiment allows."""
    name = f"accuracy, {len(experiment.classes)} classes"
    figure = standard.sets[0].figure(name)
    assert figure is not None  # noqa: S101
    return {name: figure.value - experiment.lite_tolerance}
