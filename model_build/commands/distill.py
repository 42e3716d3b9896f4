"""``distill``: the teachers, then the student in every way of teaching, and a table of what each is worth."""

import argparse

from model_build.commands.options import add_options, prepare_work


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "distill",
        help="train the teachers, and the student in all four ways; compare them on the validation films",
        description="Train the teachers, and the student on labels alone, in Hinton's way, stage by stage (arXiv 1812.01819), and "
        "so with a short joint fine-tune; compare them on the validation films. What is trained already is not repeated.",
    )
    parser.set_defaults(command=run)
    add_options(parser, weights=True)


def run(options: argparse.Namespace) -> int:
    """Train and compare; leaves ``students.md``, ``students.json`` and the curves of each training in the run folder."""
    from model_build.distributed import is_first  # noqa: PLC0415 - torch takes seconds to import, --help should not
    from model_build.teach import report_students, students, teachers  # noqa: PLC0415

    school = prepare_work(options).school(options.weights)
    taught_by = teachers(school)
    learned = students(school, taught_by)
    if is_first():
        report_students(school, taught_by, learned)
    return 0
