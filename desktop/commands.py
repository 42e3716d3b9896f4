"""What the commands do. Qt is imported only when a window is asked for, onnxruntime and the decoders only in the workers."""

import argparse
import json
import os
import platform
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Final

from desktop import __version__, log_commands, user_commands
from desktop.analysis.batch import analyze_files
from desktop.analysis.shelf import installed_models
from desktop.demo import run_demo
from desktop.errors import ImageError, LightboxError, ModelError, RecordsError, clean_text
from desktop.exit_status import ExitStatus
from desktop.imaging.intake import find_files
from desktop.inference.package import AUTO, installed_packages, read_shelf
from desktop.inference.result import Analysis, Status, percent
from desktop.login import log_in
from desktop.model_package.manifest import marked
from desktop.paths import MODELS
from desktop.records.backups import due, make_backup
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.report import analysis_table
from desktop.report.csv_table import CsvTable
from desktop.report.output import write_file
from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers

PATH_LENGTH: Final = 4096
"""Longest path that a line shows, in characters."""


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


def _analyze(options: argparse.Namespace) -> int:
    if options.model != AUTO and options.model not in [folder.name for folder in installed_packages(MODELS)]:
        raise ModelError("MODEL-NOT-FOUND", model=options.model)
    wanted = Options(
        options.model,
        options.frames,
        numbered=options.log,
        images=False,
        previews=options.log,
        heatmaps=options.heatmaps is not None,
    )
    files = _named_files(options.paths)
    if files is None:
        return ExitStatus.USAGE
    outcomes, remarks = Counter[Status](), Counter[str]()
    with ExitStack() as stack:
        threads = 0 if options.workers == 1 else 1
        workers = stack.enter_context(Workers(min(options.workers, len(files)), MODELS, threads))
        records = stack.enter_context(_open_log(options)) if options.log else None
        table = stack.enter_context(CsvTable(options.csv, analysis_table.COLUMNS)) if options.csv else None
        for number, answers in enumerate(analyze_files(files, wanted, workers), 1):
            for answer in answers:
                if records is not None and answer.analysis.reading_id:
                    answer = _keep(records, workers, answer, wanted)  # noqa: PLW2901
                if table is not None:
                    table.write(analysis_table.row(answer.analysis))
                if answer.heatmap:
                    _write_heatmap(options.heatmaps, answer)
                print(json.dumps(answer.analysis.to_json()) if options.json else _line(answer.analysis), flush=True)
                outcomes[answer.analysis.status] += 1
                remarks.update(notice.text for notice in answer.analysis.notices if notice.information)
            _show_progress(number, len(files))
    if not options.json:
        _print_summary(len(files), outcomes, remarks)
    return ExitStatus.REFUSED if outcomes[Status.REFUSED] else ExitStatus.OK


def _print_summary(files: int, outcomes: Counter[Status], remarks: Counter[str]) -> None:
    for text, count in remarks.items():
        print(f"{count} times: {text}")
    refused = outcomes[Status.REFUSED]
    print(f"{files} files: {outcomes.total() - refused} images judged, {refused} refused")


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
    print(f"Lightbox {__version__}")
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    for package in (
        "numpy",
        "onnxruntime",
        "pillow",
        "pydicom",
        "python-gdcm",
        "pylibjpeg-openjpeg",
        "sqlcipher3",
        "cryptography",
        "PySide6-Essentials",
    ):
        try:
            print(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            print(f"{package} not installed")
    return ExitStatus.OK


COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {
    "open": _open,
    "demo": _demo,
    "selftest": _selftest,
    "analyze": _analyze,
    "models list": _models_list,
    "models verify": _models_verify,
    "version": _version,
    **user_commands.COMMANDS,
    **log_commands.COMMANDS,
}


def _named_files(named: Sequence[Path]) -> list[Path] | None:
    """Return the files, none twice; None where a named path is none. What cannot be tried is said, with its path: errors name none."""
    found = find_files(named)
    for path, error in found.problems:
        print(f"lightbox: {clean_text(path, PATH_LENGTH)}: {error.reason} [{error.code}]", file=sys.stderr)
    return None if any(path in named for path, _ in found.problems) else list(found.files)


def _line(analysis: Analysis) -> str:
    """Return one line for people; the name of a file can hold what a terminal would obey."""
    file = clean_text(analysis.file, PATH_LENGTH) + (f" frame {analysis.frame}" if analysis.frame else "")
    if analysis.code:
        return f"{file}  refused  {analysis.reason} [{analysis.code}]"
    others = [analysis.shown(code) for code in analysis.prediction_set if code != analysis.label]
    line = f"{file}  {analysis.shown(analysis.label)}  {percent(analysis.probability)}"
    if others:
        line += f"  (cannot rule out: {', '.join(others)})"
    warnings = [notice for notice in analysis.notices if not notice.information]
    return line + "".join(f"\n    {notice.text} [{notice.code}]" for notice in warnings)


@contextmanager
def _open_log(options: argparse.Namespace) -> Iterator[Records]:
    """Log in, and refuse whom the log takes no readings from, before any work is done; afterwards make the backup that is due."""
    session = log_in(options)
    with session.open() as records:
        records.access.require(Action.SAVE)
        records.models.note(installed_models())
        yield records
    _back_up(session)


def _back_up(session: Session) -> None:
    """Make the automatic backup, where one is due: a clinic that only runs scripts has no window to make it. The results are safe already."""
    try:
        if due(session, session.now()):
            make_backup(session)
    except RecordsError as error:
        if error.code != "BACKUP-BUSY":  # then another program is making it
            print(f"lightbox: {error.reason} [{error.code}]", file=sys.stderr)


def _keep(records: Records, workers: Workers, answer: Judged, options: Options) -> Judged:
    """Save an answer; where the log knows a corrected age of this image, that age counts, in a reading of its own."""
    first = answer.analysis
    stored = records.save(first.reading_id, first, preview=answer.preview, source=answer.path.absolute())
    if not stored.age_was_corrected:
        return answer
    again = replace(options, frames=(first.frame,), age_years=stored.patient.age_years)
    (corrected,) = workers.analyze(answer.path, again)
    if corrected.analysis.file_sha256 != first.file_sha256:
        raise ImageError("FILE-CHANGED")
    second = corrected.analysis
    records.save(second.reading_id, second, preview=corrected.preview, source=answer.path.absolute(), patient=stored.patient)
    return corrected


def _write_heatmap(folder: Path, answer: Judged) -> None:
    """Name the picture after the file and its hash, so that two files of one name in two folders do not collide."""
    analysis = answer.analysis
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", answer.path.stem)[:60]
    write_file(folder / f"{stem}-{analysis.file_sha256[:8]}-{analysis.frame}.png", answer.heatmap)


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total} files", end="\n" if done == total else "", file=sys.stderr, flush=True)
