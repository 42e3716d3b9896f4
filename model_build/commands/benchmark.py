"""``benchmark``: what reading and changing the films costs, as a share of a training step of ResNet-18."""

import argparse
import logging

from model_build.commands.options import add_options, prepare_work

log = logging.getLogger(__name__)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("benchmark", help="share of a training step that goes into reading and changing the films")
    parser.set_defaults(command=run)
    add_options(parser)
    parser.add_argument("--steps", type=int, default=6, help="steps of each kind, in turn; their medians count (%(default)s)")


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    from model_build.benchmark import ARCHITECTURE, measure  # noqa: PLC0415 - torch takes seconds to import, --help should not

    work = prepare_work(options)
    experiment = work.experiment
    cost = measure(
        work.prepared.train, experiment.student.recipe, experiment.preprocessing, classes=len(experiment.codes), steps=options.steps
    )  # fmt: skip
    log.info("%s at %d pixels, batches of %d: %s", ARCHITECTURE, experiment.preprocessing.width, cost.batch, cost)
    return 0
