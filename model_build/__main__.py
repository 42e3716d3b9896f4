"""Commands of the trainer: ``python -m model_build COMMAND --help``."""

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from model_build.experiment import Experiment

log = logging.getLogger(__name__)

MODELS = Path("resources/models")
RUNS = Path(".training")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    for noisy in ("onnx_ir", "onnxscript", "torch.onnx"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
    result: int = options.command(options)
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m model_build", description="From films to model packages.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    build = commands.add_parser("build", help="train, export, calibrate, measure and package; goes on after an interruption")
    build.set_defaults(command=_build)
    build.add_argument("--config", default="chest_xray_child", help="a module of model_build/configs (%(default)s)")
    build.add_argument("--data", type=Path, help="folder with labels.csv")
    build.add_argument("--weights", type=Path, help="folder with the start weights; without it training starts from scratch")
    build.add_argument("--adults", type=Path, help="folder with labels.csv of adults; their healthy are measured for the card")
    build.add_argument("--run", type=Path, help=f"working folder of the run ({RUNS}/ID)")
    build.add_argument("--out", type=Path, help=f"package folder, replaced as a whole ({MODELS}/ID)")
    build.add_argument(
        "--smoke", action="store_true", help="the whole way in a minute on drawn pictures; needs --run and --out"
    )

    evaluate = commands.add_parser("evaluate", help="measure a package and compare with what its manifest claims")
    evaluate.set_defaults(command=_evaluate)
    evaluate.add_argument("package", type=Path)
    evaluate.add_argument("--config", default="chest_xray_child", help="a module of model_build/configs (%(default)s)")
    evaluate.add_argument("--data", type=Path, required=True, help="folder with labels.csv; its official test part is measured")
    evaluate.add_argument("--out", type=Path, help="write the figures as JSON")
    evaluate.add_argument("--others", type=Path, nargs="*", default=[], help="folders of pictures that should be refused")

    samples = commands.add_parser("samples", help="draw chest films of nobody, from the training films")
    samples.set_defaults(command=_samples)
    samples.add_argument("--config", default="chest_xray_child", help="a module of model_build/configs (%(default)s)")
    samples.add_argument(
        "--data", type=Path, default=Path("../shared/data/chestxray2017"), help="folder with labels.csv (%(default)s)"
    )
    samples.add_argument("--package", type=Path, help=f"the model that chooses among the drawn films ({MODELS}/ID)")
    samples.add_argument("--run", type=Path, help=f"run that the split is taken from ({RUNS}/ID)")
    samples.add_argument("--out", type=Path, default=Path("resources/samples"), help="folder (%(default)s)")
    return parser


def _experiment(name: str) -> Experiment:
    module = importlib.import_module(f"model_build.configs.{name}")
    experiment: Experiment = module.EXPERIMENT
    return experiment


def _build(options: argparse.Namespace) -> int:
    from model_build.pipeline import build  # noqa: PLC0415 - torch takes seconds to import, --help should not
    from model_build.smoke import small, write_films  # noqa: PLC0415

    experiment, data = _experiment(options.config), options.data
    if options.smoke:
        if options.run is None or options.out is None:
            log.error("--smoke needs --run and --out, so that it never replaces a real run or package")
            return 2
        experiment, data = small(experiment), options.run / "films"
        write_films(data, list(experiment.labels))
    if data is None:
        log.error("--data is missing: the folder with labels.csv")
        return 2
    run, out = options.run or RUNS / experiment.id, options.out or MODELS / experiment.id
    manifest = build(experiment, data, run, weights=options.weights, out=out, adults=options.adults)
    for figure in manifest.figures:
        log.info("%s, %s: %.4f (%.4f to %.4f)", figure.on, figure.name, figure.value, figure.low, figure.high)
    log.info("package: %s", out)
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from desktop.model_package.manifest import load_manifest  # noqa: PLC0415
    from model_build.data import TEST, read_films  # noqa: PLC0415
    from model_build.evaluate import differences, measure, refused, save_figures  # noqa: PLC0415
    from model_build.pipeline import OFFICIAL_TEST  # noqa: PLC0415

    experiment = _experiment(options.config)
    films = [film for film in read_films(options.data, experiment.labels) if film.split == TEST]
    figures = measure(options.package, options.data, films, experiment.normal, OFFICIAL_TEST)
    for figure in figures:
        log.info("%s: %.4f (%.4f to %.4f)", figure.name, figure.value, figure.low, figure.high)
    if options.out:
        save_figures(figures, options.out)
    for folder in options.others:
        log.info("%s: %d of %d refused", folder, *refused(options.package, folder))
    wrong = differences(load_manifest(options.package)[0].figures, figures)
    for name, (claimed, measured) in wrong.items():
        log.error("%s: the manifest claims %.4f, measured %.4f", name, claimed, measured)
    return 1 if wrong else 0


def _samples(options: argparse.Namespace) -> int:
    from model_build.pipeline import prepare  # noqa: PLC0415
    from model_build.samples import write_samples  # noqa: PLC0415

    experiment = _experiment(options.config)
    prepared = prepare(experiment, options.data, options.run or RUNS / experiment.id)
    patients = [film.patient_id for film in prepared.split.train]
    write_samples(options.package or MODELS / experiment.id, prepared.train, patients, options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
