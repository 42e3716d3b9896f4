"""The command line: its words. What they do stands in `desktop.commands`."""

import argparse
import io
import logging
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias

from desktop import __version__
from desktop.errors import ERRORS, NOTICES, LightboxError
from desktop.exit_status import ExitStatus
from desktop.log_format import DiscreetFormatter
from desktop.records.roles import Role
from desktop.translations import LANGUAGES

log = logging.getLogger(__name__)

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
ROLES: Final = tuple(role.value for role in Role)


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
    window = _add(commands, "open", "open the window with files or folders")
    window.add_argument("paths", nargs="*", type=_path, metavar="PATH")
    window.set_defaults(command="open")
    _add_analyze(commands)
    _add_triage(commands)
    demo = _add(commands, "demo", "the whole job on the samples, without a screen")
    demo.add_argument(
        "--out", type=_path, default=Path("demo-output"), help="folder for the picture of the window [%(default)s]"
    )
    demo.set_defaults(command="demo")
    selftest = _add(commands, "selftest", "check decoders, models, the log's encryption and fonts of this installation")
    selftest.set_defaults(command="selftest")
    support = _add(commands, "support", "write a file for whoever helps, with nothing about patients in it")
    support.add_argument("file", type=_path, metavar="FILE.zip")
    support.set_defaults(command="support")
    _add_models(commands)
    _add_user(commands)
    _add_log(commands)
    explain = _add(commands, "explain", "what a code means that Lightbox told, and what to do")
    explain.add_argument("code", type=_code, metavar="CODE", help="such as IMAGE-DAMAGED")
    explain.add_argument("--language", choices=LANGUAGES, default="en", help="of the sentence [%(default)s]")
    explain.set_defaults(command="explain")
    version = _add(commands, "version", "the versions of the program and of what it stands on")
    version.set_defaults(command="version")
    return parser


def _add(commands: _Commands, name: str, text: str, more: str = "") -> argparse.ArgumentParser:
    """Add a command that says the same in the list of commands and in its own help; only there also `more`."""
    return commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}{more}.")


def _add_analyze(commands: _Commands) -> None:
    analyze = _add(commands, "analyze", "analyse files or folders", "; decision support, not a diagnosis")
    analyze.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="a file, a folder, a disc or a ZIP archive")
    analyze.add_argument("--model", default="auto", metavar="ID", help="see `lightbox models list` [%(default)s]")
    analyze.add_argument("--json", action="store_true", help="one JSON object a line for every image and frame")
    analyze.add_argument("--csv", type=_path, metavar="FILE", help="write a table as well")
    analyze.add_argument("--heatmaps", type=_path, metavar="DIR", help="write a PNG with the heat map for every answer")
    analyze.add_argument("--frames", type=_frames, default=None, metavar="all|first|N", help="N counts from 0 [all]")
    analyze.add_argument(
        "--corners",
        type=_corners,
        metavar="X,Y,...",
        help="of the film in one photograph: from its top left clockwise, each 0 to 1",
    )
    analyze.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes [%(default)s]")
    analyze.add_argument("--log", action="store_true", help="keep the results in the log, under an account")
    _add_archive_password(analyze)
    _add_login(analyze)
    analyze.set_defaults(command="analyze")


def _add_triage(commands: _Commands) -> None:
    triage = _add(commands, "triage", "list what files or folders hold", ", by patient, study and series; nothing is analysed")
    triage.add_argument("paths", nargs="+", type=_path, metavar="PATH", help="a file, a folder, a disc or a ZIP archive")
    triage.add_argument("--json", action="store_true", help="one JSON object a line for every file")
    triage.add_argument("--log", action="store_true", help="say what the log has already, under an account")
    _add_archive_password(triage)
    _add_login(triage)
    triage.set_defaults(command="triage")


def _add_archive_password(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--archive-password-file", type=_path, metavar="F", help="passwords of locked archives, one a line; - is standard input"
    )


def _add_models(commands: _Commands) -> None:
    models = _add(commands, "models", "the installed models").add_subparsers(metavar="ACTION", required=True)
    _add(models, "list", "name, version, classes").set_defaults(command="models list")
    verify = _add(models, "verify", "compare every file with its hash and every answer with the golden one")
    verify.set_defaults(command="models verify")


def _add_user(commands: _Commands) -> None:
    actions = _add(commands, "user", "the accounts of the log").add_subparsers(metavar="ACTION", required=True)
    for name, text in (
        ("add", "make an account; the first one makes the log"),
        ("list", "name, role, since when, full name"),
        ("disable", "keep an account out of the log; what it saved stays"),
        ("enable", "let a disabled account in again, under a new password"),
        ("role", "give an account another role"),
        ("password", "give an account a new password"),
        ("recovery-key", "make a new recovery key; the one before opens nothing any more"),
    ):
        action = _add(actions, name, text)
        action.set_defaults(command=f"user {name}", recovery_file=None)
        if name not in ("list", "recovery-key"):
            action.add_argument("name", metavar="NAME", help="of the account")
        if name in ("add", "role"):
            action.add_argument("--role", required=True, choices=ROLES, metavar="R", help=", ".join(ROLES))
        new_password = name in ("add", "enable", "password")
        if new_password:
            action.add_argument("--password-file", type=_path, metavar="F", help="the new password; - is standard input")
        _add_authority(action, *(() if new_password else ("--password-file",)))
        if name == "list":
            action.add_argument("--json", action="store_true", help="one JSON object a line")
        if name == "add":
            action.add_argument("--full-name", default="", metavar="T", help="of the person")
            action.add_argument("--clinic", default="", metavar="T", help="name of the clinic, when the log is made")


def _add_authority(action: argparse.ArgumentParser, *more: str) -> None:
    """Who allows it: an administrator, or who has the recovery key."""
    action.add_argument("--as", "--user", dest="authority", default="", metavar="ADMIN", help="who does it: an administrator")
    action.add_argument(
        "--as-password-file",
        *more,
        dest="authority_password_file",
        type=_path,
        metavar="F",
        help="the administrator's password",
    )
    action.add_argument(
        "--recovery-file", type=_path, metavar="F", help="the recovery key: read, or a new file where it is made"
    )
    action.add_argument("--code", default="", metavar="N", help="of the telephone, where a second factor is set")


def _add_log(commands: _Commands) -> None:
    actions = _add(commands, "log", "the log of results").add_subparsers(metavar="ACTION", required=True)
    more = {"export": _add_export, "resume": _add_resume}
    for name, text in (
        ("list", "show entries, the newest first"),
        ("search", "show entries in which every word occurs: in name, id or file name"),
        ("show", "show one reading whole, with what people said of it"),
        ("export", "write entries as CSV, JSON lines or XLSX"),
        ("verify", "check the whole log and its audit; name the first bad entry"),
        ("resume", "go on with batches that a crash or a power cut interrupted"),
        ("backup", "make a backup and read it back"),
        ("restore", "put a backup in the place of the log, which is kept"),
    ):
        action = _add(actions, name, text)
        action.set_defaults(command=f"log {name}")
        _add_login(action)
        if name == "search":
            action.add_argument("words", nargs="+", metavar="WORD")
        if name in ("list", "search", "export"):
            _add_filters(action)
        if name in ("list", "search"):
            action.add_argument("--limit", type=_positive, default=50, metavar="N", help="entries at most [%(default)s]")
            action.add_argument(
                "--offset", type=_number, default=0, metavar="N", help="entries to leave out first [%(default)s]"
            )
        if name in ("list", "search", "show", "resume"):
            action.add_argument("--json", action="store_true", help="one JSON object a line")
        if name == "show":
            action.add_argument("reading", metavar="READING", help="its id")
        if name in more:
            more[name](action)
        if name == "backup":
            action.add_argument(
                "place", nargs="?", type=_path, metavar="PLACE", help="a folder that exists, on another medium if possible"
            )
        if name == "restore":
            action.add_argument("backup", type=_path, metavar="BACKUP", help="the folder of a backup")
            action.add_argument(
                "--recovery-file", type=_path, metavar="F", help="the recovery key of that time, where no password is known"
            )


def _add_resume(action: argparse.ArgumentParser) -> None:
    action.add_argument("--workers", type=_positive, default=1, metavar="N", help="processes [%(default)s]")
    action.add_argument("--discard", action="store_true", help="leave undone what is waiting; what is saved stays saved")
    _add_archive_password(action)


def _add_login(action: argparse.ArgumentParser) -> None:
    action.add_argument("--user", default="", metavar="NAME", help="account in the log")
    action.add_argument("--password-file", type=_path, metavar="F", help="its password; - is standard input")
    action.add_argument("--code", default="", metavar="N", help="of the telephone, where a second factor is set")


def _add_filters(action: argparse.ArgumentParser) -> None:
    action.add_argument("--text", default="", help="words that occur in name, id or file name")
    action.add_argument("--class", dest="label", default="", metavar="CODE", help="class of the answer")
    action.add_argument("--status", choices=("analyzed", "warning", "refused"), help="how the analysis ended")
    action.add_argument("--since", type=date.fromisoformat, metavar="YYYY-MM-DD", help="first day")
    action.add_argument("--until", type=date.fromisoformat, metavar="YYYY-MM-DD", help="last day")


def _add_export(action: argparse.ArgumentParser) -> None:
    action.add_argument("file", type=_path, metavar="FILE", help="with --training a new folder")
    action.add_argument("--format", choices=("csv", "jsonl", "xlsx"), help="[as the name of the file ends]")
    action.add_argument("--with-names", action="store_true", help="names and ids of the patients too")
    action.add_argument("--training", action="store_true", help="confirmed cases for model_build, without names and headers")


def _path(text: str) -> Path:
    if text:
        return Path(text)
    raise argparse.ArgumentTypeError("it is empty")  # an unset variable in a script must not mean the current folder


def _code(text: str) -> str:
    code = text.strip().upper()
    if code in ERRORS or code in NOTICES:
        return code
    raise argparse.ArgumentTypeError("there is no such code; type it as it was told, such as IMAGE-DAMAGED")


def _frames(text: str) -> tuple[int, ...] | None:
    if text == "all":
        return None
    if text == "first":
        return (0,)
    if text.isdecimal():
        return (int(text),)
    raise argparse.ArgumentTypeError("all, first or a number from 0")


def _corners(text: str) -> tuple[tuple[float, float], ...]:
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) == 8 and all(0 <= number <= 1 for number in numbers):
        return tuple(zip(numbers[::2], numbers[1::2], strict=True))
    raise argparse.ArgumentTypeError("eight numbers from 0 to 1: x and y of four corners, from the top left clockwise")


def _positive(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError("a number from 1")


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    raise argparse.ArgumentTypeError("a number from 0")
