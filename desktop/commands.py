"""What the commands do. Qt is imported only when a window is asked for, onnxruntime and the decoders only in the workers."""

import argparse
import os
import sys
from collections.abc import Callable
from typing import Final

from desktop import analyze_commands, log_commands, triage_commands, user_commands
from desktop.demo import run_demo
from desktop.errors import LightboxError, ModelError
from desktop.exit_status import ExitStatus
from desktop.inference.package import AUTO, installed_packages, read_shelf
from desktop.manual import explain
from desktop.model_package.manifest import marked
from desktop.paths import MODELS
from desktop.support import versions, write_support_file


def _open(options: argparse.Namespace) -> int:
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        print("lightbox: there is no screen here; use `lightbox analyze` or `lightbox demo`.", file=sys.stderr)
        return ExitStatus.USAGE
    try:
        from desktop.app import run_window  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if error.name != "PySide6":
            raise
        print("lightbox: the window needs PySide6; install clinic-lightbox[desktop].", file=sys.stderr)
        return ExitStatus.USAGE
    return run_window(options.paths)


def _demo(options: argparse.Namespace) -> int:
    return run_demo(options.out)


def _selftest(_: argparse.Namespace) -> int:
    from desktop.selftest import run_checks  # noqa: PLC0415  it loads the models and the decoders in this process

    passed = True
    for check in run_checks():
        passed &= check.passed
        print(f"{'ok    ' if check.passed else 'FAILED'}  {check.name:44} {check.detail}")
    print("all checks passed" if passed else "this installation must not be used: see the failed checks")
    return ExitStatus.OK if passed else ExitStatus.BUG


def _models_list(_: argparse.Namespace) -> int:
    for package in read_shelf(MODELS):
        manifest = package.manifest
        answers = ", ".join(marked(c.code) if c.research_only else c.code for c in manifest.classes)
        print(f"{manifest.id} {manifest.version}  {manifest.kind}, {manifest.variant}  {manifest.name}: {answers}")
        print(f"    {manifest.population.description}  sha256 {package.ref.sha256}")
    return ExitStatus.OK


def _models_verify(_: argparse.Namespace) -> int:
    folders = installed_packages(MODELS)
    if not folders:
        raise ModelError("MODEL-NOT-FOUND", model=AUTO)
    from desktop.inference.session import load_model  # noqa: PLC0415

    passed = True
    for folder in folders:
        try:
            model = load_model(folder)
            model.verify()
        except LightboxError as error:
            passed = False
            print(f"FAILED  {folder.name}  {error.reason} [{error.code}]")
        else:
            print(f"ok      {folder.name}  {model.manifest.kind}, {model.manifest.variant}")
    return ExitStatus.OK if passed else ExitStatus.BUG


def _version(_: argparse.Namespace) -> int:
    for line in versions():
        print(line)
    return ExitStatus.OK


def _support(options: argparse.Namespace) -> int:
    passed = write_support_file(options.file)
    print("It holds versions, the self-test and the sizes of files: nothing about patients, persons or folders.")
    return ExitStatus.OK if passed else ExitStatus.BUG


def _explain(options: argparse.Namespace) -> int:
    print(explain(options.code, options.language))
    return ExitStatus.OK


COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {
    "open": _open,
    "demo": _demo,
    "selftest": _selftest,
    "support": _support,
    "models list": _models_list,
    "models verify": _models_verify,
    "explain": _explain,
    "version": _version,
    **analyze_commands.COMMANDS,
    **triage_commands.COMMANDS,
    **user_commands.COMMANDS,
    **log_commands.COMMANDS,
}
