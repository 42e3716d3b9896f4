"""``python -m model_build evaluate PACKAGE --data ROOT``: measure a package again and compare with what it claims."""

import argparse
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from model_build.evaluate.measure import EvaluationSet
    from model_build.evaluate.result import Metrics

log = logging.getLogger(__name__)

SetsOf = Callable[[str, Path], "Sequence[EvaluationSet]"]
"""From the name of an experiment (or the id of its package) and the data root to the sets that its card tells of."""
SMOKE_FILMS: Final = 24
"""Of each set, and for robustness."""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", sets_of: SetsOf) -> None:
    """Add the command.

    Parameters
    ----------
    commands : argparse's subparsers
    sets_of : callable
    """
    parser = commands.add_parser("evaluate", help="measure a package again and compare with what its manifest claims")
    parser.set_defaults(command=lambda options: _evaluate(options, sets_of))
    parser.add_argument("package", type=Path)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the data sets")
    parser.add_argument("--config", help="experiment whose sets are measured (that of the package's id)")
    parser.add_argument("--out", type=Path, help="folder for metrics.json, report.html and card.md")
    parser.add_argument("--sets", nargs="+", metavar="NAME", help="only these sets of films, by the names in the card")
    parser.add_argument("--renew", action="store_true", help="put what is measured into the package's manifest and card")
    parser.add_argument("--check", action="store_true", help="only compare the claims: no changed pictures, no shortcuts")
    parser.add_argument("--trials", type=int, default=200, help="films for changed pictures and shortcuts (%(default)s)")
    parser.add_argument("--smoke", action="store_true", help="the whole way on a few films of each set; nothing is compared")
    parser.add_argument("--others", type=Path, nargs="*", default=[], help="folders of pictures that should be refused")


def _evaluate(options: argparse.Namespace, sets_of: SetsOf) -> int:
    from desktop.model_package.manifest import load_manifest  # noqa: PLC0415 - --help should not wait for these
    from model_build.evaluate.answers import refused  # noqa: PLC0415
    from model_build.evaluate.measure import differences, measure  # noqa: PLC0415

    manifest, _ = load_manifest(options.package)
    if (options.data / "labels.csv").exists():  # one data set is named: the others lie beside it
        options.data = options.data.resolve().parent
    sets = list(sets_of(options.config or manifest.id, options.data))
    sets = [part for part in sets if not options.sets or part.name in options.sets]
    trials = 0 if options.check else options.trials
    if options.smoke:
        sets, trials = [_few(part) for part in sets], min(trials, SMOKE_FILMS)
    metrics = measure(options.package, options.data, sets, trials=trials)
    for figure in metrics.headline:
        log.info("%s, %s: %.4f (%.4f to %.4f)", figure.on, figure.name, figure.value, figure.low, figure.high)
    if options.out:
        _write(options, metrics, sets)
    for folder in options.others:
        log.info("%s: %d of %d pictures refused", folder.name, *refused(options.package, folder))
    if options.smoke:
        return 0
    if options.renew:
        from model_build.package import renew_figures  # noqa: PLC0415

        log.info("%d figures renewed", len(renew_figures(options.package, metrics).figures))
        return 0
    wrong = differences(manifest.figures, metrics.headline)
    for name, (claimed, value) in wrong.items():
        log.error(
            "%s: the manifest claims %.4f, %s", name, claimed, "not measured" if value is None else f"measured {value:.4f}"
        )
    log.info("%d of %d claims hold", len(manifest.figures) - len(wrong), len(manifest.figures))
    return 1 if wrong else 0


def _write(options: argparse.Namespace, metrics: "Metrics", sets: "Sequence[EvaluationSet]") -> None:
    from desktop.model_package.manifest import load_manifest  # noqa: PLC0415
    from model_build.evaluate.card import model_card  # noqa: PLC0415
    from model_build.evaluate.report import write_report  # noqa: PLC0415
    from model_build.evaluate.result import save_metrics  # noqa: PLC0415

    manifest, _ = load_manifest(options.package)
    options.out.mkdir(parents=True, exist_ok=True)
    save_metrics(metrics, options.out / "metrics.json")
    write_report(metrics, manifest, sets, options.data, options.out / "report.html")
    (options.out / "card.md").write_text(model_card(manifest, metrics), encoding="utf-8", newline="\n")
    log.info("written: %s", ", ".join(sorted(path.name for path in options.out.iterdir())))


def _few(part: "EvaluationSet") -> "EvaluationSet":
    from model_build.evaluate.robustness import some_of_every_class  # noqa: PLC0415

    return replace(part, films=some_of_every_class(part.films, SMOKE_FILMS))
