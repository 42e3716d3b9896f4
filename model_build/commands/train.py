"""``train``: one network on labels alone, on one process or, under torchrun, on many."""

import argparse
import logging
from typing import TYPE_CHECKING

from model_build.commands.options import add_options, prepare_work

if TYPE_CHECKING:
    from model_build.experiment import Experiment, NetworkPlan

log = logging.getLogger(__name__)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "train",
        help="train one network on labels alone",
        description="Train one network on labels alone. An interrupted training goes on after its last epoch. On several processes: "
        "torchrun --nproc-per-node N -m model_build train ...",
    )
    parser.set_defaults(command=run)
    add_options(parser, weights=True)
    parser.add_argument(
        "--network", default="student", help="student, lite, or the name of a teacher of the config (%(default)s)"
    )


def run(options: argparse.Namespace) -> int:
    """Train; leaves ``history.csv``, ``curves.png`` and TensorBoard's files in a folder of the run."""
    from model_build.curves import draw_curves  # noqa: PLC0415 - torch takes seconds to import, --help should not
    from model_build.distributed import is_first  # noqa: PLC0415
    from model_build.experiment import load_experiment  # noqa: PLC0415
    from model_build.teach import compare, table  # noqa: PLC0415

    known = plans(load_experiment(options.config))
    if options.network not in known:
        log.error("no network %r in this config; it has %s", options.network, ", ".join(known))
        return 2
    work = prepare_work(options)
    school = work.school(options.weights)
    folder, plan = plans(work.experiment)[options.network]
    net = school.train_alone(folder, plan)
    if is_first():
        log.info("curves: %s", draw_curves(work.run / folder, work.experiment.codes))
        log.info("on validation:\n%s", table(compare(school, {options.network: [net]}, work.prepared.validation)))
    return 0


def plans(experiment: "Experiment") -> "dict[str, tuple[str, NetworkPlan]]":
    """Return the networks that can be trained on labels alone: folder and plan by name."""
    own = {"student": ("student-labels", experiment.student), "lite": ("lite-labels", experiment.lite)}
    return own | {name: (name, plan) for name, plan in experiment.teachers.items()}
