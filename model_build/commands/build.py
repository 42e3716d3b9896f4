"""``build``: from films to the packages of one model, the standard and the lite one."""

import argparse
import logging
from pathlib import Path

from model_build.commands.options import add_options, prepare_work

log = logging.getLogger(__name__)

SHELF = Path("resources/models")


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "build",
        help="train, distil, quantize, calibrate, measure and package one model; goes on after an interruption",
        description="The whole way from films to the packages of one model, the standard and the lite one. What is done lies in the "
        "run folder and is not repeated.",
    )
    parser.set_defaults(command=run)
    add_options(parser, weights=True)
    parser.add_argument("--out", type=Path, help=f"folder that gets the packages ({SHELF}); --smoke needs it")
    parser.add_argument("--trials", type=int, default=200, help="films for robustness and shortcuts (%(default)s)")


def run(options: argparse.Namespace) -> int:
    """Build both packages."""
    from model_build.pipeline import build  # noqa: PLC0415 - torch takes seconds to import, --help should not

    if options.smoke and options.out is None:
        log.error("--smoke needs --out, so that it never replaces a real package")
        return 2
    work = prepare_work(options)
    trials = 12 if options.smoke else options.trials
    for manifest in build(work.school(options.weights), work.root, options.out or SHELF, trials=trials):
        for figure in manifest.figures:
            log.info(
                "%s, %s, %s: %.4f (%.4f to %.4f)", manifest.id, figure.on, figure.name, figure.value, figure.low, figure.high
            )
    return 0
