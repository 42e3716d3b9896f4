"""``router``: what tells chest films, OCT scans and other pictures apart, fitted, measured and packaged."""

import argparse
import logging
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from model_build.commands.build import SHELF

log = logging.getLogger(__name__)

OUT = SHELF / "router"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "router", help="fit, measure and package what tells chest films, OCT scans and other pictures apart"
    )
    parser.set_defaults(command=run)
    parser.add_argument("--data", type=Path, help="folder of the data sets")
    parser.add_argument("--weights", type=Path, help="folder with the weights of the frozen layers")
    parser.add_argument("--photos", type=Path, help="folder of photographs; without it the router sees none before the clinic")
    parser.add_argument("--out", type=Path, help=f"package folder, replaced as a whole ({OUT})")
    parser.add_argument(
        "--smoke", action="store_true", help="the whole way on a few drawn pictures and random layers; needs --out"
    )


def run(options: argparse.Namespace) -> int:
    """Fit, measure and package."""
    from model_build.router.build import build  # noqa: PLC0415 - scikit-learn takes seconds to import, --help should not
    from model_build.router.pictures import collect  # noqa: PLC0415
    from model_build.router.settings import Settings  # noqa: PLC0415
    from model_build.router.smoke import write_stand_ins  # noqa: PLC0415

    if options.smoke and options.out is None:
        log.error("--smoke needs --out, so that it never replaces the real package")
        return 2
    if not options.smoke and (options.data is None or options.weights is None):
        log.error("--data and --weights are missing: the folder of the data sets, and that of the weights")
        return 2
    with TemporaryDirectory() as scratch:
        settings, data, weights = Settings(), options.data, options.weights
        if options.smoke:
            data, weights = write_stand_ins(Path(scratch))
            settings = replace(settings, drawn_fit=3, drawn_measure=2)
        pictures = collect(settings, data, None if options.smoke else options.photos)
        manifest = build(settings, pictures, weights, options.out or OUT)
    for figure in manifest.figures:
        interval = f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"
        log.info("%s, %s: %s of %d", figure.on, figure.name, interval, figure.images)
    return 0
