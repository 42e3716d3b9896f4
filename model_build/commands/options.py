"""What the training commands have in common: their options, and the films of a run made ready."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from model_build.experiment import Experiment
    from model_build.prepare import Prepared
    from model_build.teach import School

RUNS: Final = Path(".training")
INPUTS: Final = "inputs"
"""Folder of decoded films below the folder of runs."""
SMOKE_FILMS: Final = "films"


@dataclass(frozen=True, eq=False)
class Work:
    """An experiment with its films and folders."""

    experiment: "Experiment"
    prepared: "Prepared"
    root: Path
    run: Path

    def school(self, weights: Path | None) -> "School":
        """Return what trains networks, with TensorBoard's files written in the run folders."""
        from model_build.curves import EventLog  # noqa: PLC0415 - torch takes seconds to import, --help should not
        from model_build.teach import School  # noqa: PLC0415

        return School(self.experiment, self.prepared, weights, self.run, self.run.parent, EventLog(self.experiment.codes))


def add_options(parser: argparse.ArgumentParser, *, weights: bool = False) -> None:
    """Add the options that say which experiment, which films, and where to."""
    parser.add_argument(
        "--config", default="chest_xray_child", help="a module of model_build/configs, or a model's id (%(default)s)"
    )
    parser.add_argument("--data", type=Path, help="folder that the data sets are in")
    parser.add_argument("--run", type=Path, help=f"working folder of the run ({RUNS}/ID)")
    parser.add_argument("--smoke", action="store_true", help="drawn films and small networks, in a minute; needs --run")
    if weights:
        parser.add_argument(
            "--weights", type=Path, help="folder with the start weights; without it training starts from scratch"
        )


def prepare_work(options: argparse.Namespace) -> Work:
    """Read the experiment, and split, check and decode its films; with several processes the first does it for all.

    Raises
    ------
    SystemExit
        Options are missing.
    """
    from model_build.distributed import first_before_others, join  # noqa: PLC0415
    from model_build.experiment import load_experiment  # noqa: PLC0415
    from model_build.prepare import prepare  # noqa: PLC0415
    from model_build.smoke import small, write_films  # noqa: PLC0415

    experiment, root = load_experiment(options.config), options.data
    if options.smoke and options.run is None:
        raise SystemExit("--smoke needs --run, so that it never goes on with a real run")
    if not options.smoke and root is None:
        raise SystemExit("--data is missing: the folder that the data sets are in")
    join()
    run: Path = options.run or RUNS / experiment.id
    with first_before_others():
        if options.smoke:
            experiment, root = small(experiment), run / SMOKE_FILMS
            if not root.exists():
                write_films(root, experiment)
        prepared = prepare(experiment, root, run, run.parent / INPUTS)
    return Work(experiment, prepared, root, run)
