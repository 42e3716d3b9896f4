"""``samples``: chest films of nobody, drawn from the training films."""

import argparse
from pathlib import Path

from model_build.commands.build import SHELF
from model_build.commands.options import add_options, prepare_work


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("samples", help="draw chest films of nobody, from the training films")
    parser.set_defaults(command=run)
    add_options(parser)
    parser.add_argument("--package", type=Path, help=f"the model that chooses among the drawn films ({SHELF}/ID)")
    parser.add_argument("--out", type=Path, default=Path("resources/samples"), help="folder (%(default)s)")


def run(options: argparse.Namespace) -> int:
    """Draw the films and write them."""
    from model_build.samples import write_samples  # noqa: PLC0415 - --help should not wait

    work = prepare_work(options)
    write_samples(options.package or SHELF / work.experiment.id, work.prepared.train, options.out)
    return 0
