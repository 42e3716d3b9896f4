"""The command line: its words. What they do stands in `desktop.commands`."""

import argparse
import io
import logging
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop import __version__
from desktop.errors import LightboxError
from desktop.exit_status import ExitStatus
from desktop.log_format import DiscreetFormatter

log = logging.getLogger(__name__)


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str
        Without the program's name.

    Returns
    -------
    int
        Exit status.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):  # names of files and patients need not exist in the console's encoding
        sys.stdout.reconfigure(errors="backslashreplace")
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(DiscreetFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[lines])
    options = _parser().parse_args(arguments)
    try:
        # Only now: `lightbox --help` need not load what analyses need.
        from desktop.commands import COMMANDS  # noqa: PLC0415

        return COMMANDS[options.command](options)
    except LightboxError as error:
        print(f"lightbox: {error.reason} [{error.code}]", file=sys.stderr)
        return ExitStatus.USAGE
    except BrokenPipeError:
        # The reader of our output has gone (`lightbox ... | head`); keep Python from writing to it once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.OK
    except KeyboardInterrupt:
        return ExitStatus.INTERRUPTED
    except Exception:
        log.exception("this is a bug in Lightbox")
        return ExitStatus.BUG


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "lightbox",
        description="Offline decision support for chest films and retinal OCT scans. Without a command it opens the window. Not a diagnosis.",
    )
    parser.set_defaults(command="open", paths=[])
    parser.add_argument("--version", action="version", version=f"Lightbox {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    window = commands.add_parser("open", help="open the window with files or folders")
    window.add_argument("paths", nargs="*", type=_path, metavar="PATH")
    window.set_defaults(command="open")
    _add_analyze(commands)
    demo = commands.add_parser("demo", help="the whole job on the samples, without a screen")
    demo.add_argument(
        "--out", type=_path, default=Path("demo-output"), help="folder for the picture of the window [%(default)s]"
    )
    demo.set_defaults(command="demo")
    selftest = commands.add_parser("selftest", help="check decoders, models, database and fonts of this installation")
    selftest.set_defaults(command="selftest")
    _add_models(commands)
    _add_log(commands)
    version = commands.add_parser("version", help="the versions of the program and of what it stands on")
    version.set_defaults(command="version")
    return parser


def _add_analyze(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    analyze = commands.add_parser("analyze", help="judge files or folders", description="Judge files or folders.")
    analyze.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="a file or a folder")
    analyze.add_argument("--model", default="auto", metavar="ID", help="see `lightbox models list` [%(default)s]")
    analyze.add_argument("--json", action="store_true", help="one JSON object a line for every image and frame")
    analyze.add_argument("--csv", type=_path, metavar="FILE", help="write a table as well")
    analyze.add_argument("--heatmaps", type=_path, metavar="DIR", help="write a PNG with the heat map for every answer")
    analyze.add_argument("--frames", type=_frames, default=None, metavar="all|first|N", help="N counts from 0 [all]")
    analyze.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes [%(default)s]")
    analyze.add_argument("--log", action="store_true", help="keep the results in the log")
    analyze.set_defaults(command="analyze")


def _add_models(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    models = commands.add_parser("models", help="the installed models").add_subparsers(metavar="ACTION", required=True)
    models.add_parser("list", help="name, version, classes").set_defaults(command="models list")
    models.add_parser("verify", help="compare every file with its hash and every answer with the golden one").set_defaults(
        command="models verify"
    )


def _add_log(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    actions = commands.add_parser("log", help="the log of results").add_subparsers(metavar="ACTION", required=True)
    for name, text in (("list", "show entries"), ("export", "write entries as CSV")):
        action = actions.add_parser(name, help=text)
        action.add_argument("--text", default="", help="words that occur in name, id or file name")
        action.add_argument("--class", dest="label", default="", metavar="CODE", help="class of the answer")
        action.add_argument("--since", type=date.fromisoformat, metavar="YYYY-MM-DD", help="first day")
        action.add_argument("--until", type=date.fromisoformat, metavar="YYYY-MM-DD", help="last day")
        action.set_defaults(command=f"log {name}")
        if name == "list":
            action.add_argument("--limit", type=_positive, default=50, metavar="N", help="entries at most [%(default)s]")
        else:
            action.add_argument("file", type=_path, metavar="FILE")
            action.add_argument("--with-names", action="store_true", help="names and ids of the patients too")


def _path(text: str) -> Path:
    if text:
        return Path(text)
    raise argparse.ArgumentTypeError("it is empty")  # an unset variable in a script must not mean the current folder


def _frames(text: str) -> tuple[int, ...] | None:
    if text == "all":
        return None
    if text == "first":
        return (0,)
    if text.isdecimal():
        return (int(text),)
    raise argparse.ArgumentTypeError("all, first or a number from 0")


def _positive(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError("a number from 1")
