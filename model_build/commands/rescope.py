"""``rescope``: the scope of a package fitted anew, on today's training films; its network stays."""

import argparse
from dataclasses import replace
from pathlib import Path

from model_build.commands.options import INPUTS, add_options, prepare_work


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "rescope", help="fit the scope of a package anew; its network stays. Then: evaluate --renew, for its figures"
    )
    parser.set_defaults(command=run)
    add_options(parser)
    parser.add_argument("package", type=Path)
    parser.add_argument("--version", required=True, help="of the new package")


def run(options: argparse.Namespace) -> int:
    """Fit and write."""
    from desktop.model_package.manifest import load_manifest  # noqa: PLC0415 - --help should not wait for these
    from model_build.prepare import prepare  # noqa: PLC0415
    from model_build.rescope import rescope  # noqa: PLC0415

    work = prepare_work(options)
    manifest, _ = load_manifest(options.package)
    experiment = replace(work.experiment, preprocessing=manifest.preprocessing)
    rescope(options.package, prepare(experiment, work.root, work.run, work.run.parent / INPUTS), experiment, options.version)
    return 0
