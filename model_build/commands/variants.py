"""``variants``: the ways of training that a config names, compared on films from elsewhere."""

import argparse
import logging

from model_build.commands.options import add_options, prepare_work

log = logging.getLogger(__name__)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("variants", help="compare the ways of training that a config names, on films from elsewhere")
    parser.set_defaults(command=run)
    add_options(parser, weights=True)


def run(options: argparse.Namespace) -> int:
    """Train every variant and print what each is worth; leaves ``variants.md`` in the run folder."""
    from model_build.variants import compare_variants, table  # noqa: PLC0415 - torch takes seconds to import, --help should not

    work = prepare_work(options)
    if not work.experiment.variants:
        log.error("the config of %s names no variants", work.experiment.id)
        return 2
    text = table(compare_variants(work.school(options.weights), work.root))
    (work.run / "variants.md").write_text(text, encoding="utf-8")
    log.info("%s", text)
    return 0
