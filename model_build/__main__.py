"""Commands of the trainer: ``python -m model_build COMMAND --help``."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from model_build import eda, sampling
from model_build.commands import augment, benchmark, build, distill, rescope, router, samples, train, variants
from model_build.data import command as split
from model_build.evaluate import command as evaluate

if TYPE_CHECKING:
    from model_build.evaluate.measure import EvaluationSet


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    for noisy in ("onnx_ir", "onnxscript", "torch.onnx", "torch.utils._pytree", "torchao"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
    result: int = options.command(options)
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m model_build", description="From films to model packages.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (eda, split, sampling, augment, train, distill, variants, build, router):
        module.add_parser(commands)
    evaluate.add_parser(commands, _sets_of)
    for module in (rescope, benchmark, samples):
        module.add_parser(commands)
    return parser


def _sets_of(name: str, root: Path) -> "Sequence[EvaluationSet]":
    """Return what the card of a package tells of."""
    from model_build.experiment import load_experiment  # noqa: PLC0415 - torch takes seconds to import, --help should not
    from model_build.pipeline import evaluation_sets  # noqa: PLC0415

    return evaluation_sets(load_experiment(name), root)


if __name__ == "__main__":
    sys.exit(main())
