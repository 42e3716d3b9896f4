"""``lightbox analyze`` and ``lightbox log resume``: files judged one after the other, for people at a terminal and for scripts."""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Final

from desktop.analysis.batch import analyze_files
from desktop.analysis.shelf import installed_models
from desktop.errors import ModelError, RecordsError, clean_text
from desktop.exit_status import ExitStatus
from desktop.imaging.intake import holds_files
from desktop.inference.package import AUTO, installed_packages
from desktop.inference.result import Analysis, Status, percent
from desktop.log_batch import at_work, options_of, work_off
from desktop.login import log_in_to_write
from desktop.paths import MODELS
from desktop.records.backups import due, make_backup
from desktop.records.batch import Batch, OpenBatch, QueueOptions
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.report import analysis_table
from desktop.report.csv_table import CsvTable
from desktop.report.output import write_file
from desktop.triage_commands import PATH_LENGTH, archive_passwords, named_files, unpacked
from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers


def _analyze(options: argparse.Namespace) -> int:
    if options.model != AUTO and options.model not in [folder.name for folder in installed_packages(MODELS)]:
        raise ModelError("MODEL-NOT-FOUND", model=options.model)
    files = named_files(options.paths)
    if files is None:
        return ExitStatus.USAGE
    told = _Told(options.json)
    with ExitStack() as stack:
        holds_more = any(holds_files(file) for file in files)
        workers = stack.enter_context(_workers(options.workers, options.workers if holds_more else len(files)))
        passwords = archive_passwords(options)
        files, refused = unpacked(files, workers, passwords)
        if options.corners is not None and len(files) + len(refused) != 1:
            print("lightbox: --corners are those of one photograph; name just that file", file=sys.stderr)
            return ExitStatus.USAGE
        records = stack.enter_context(_open_log(options)) if options.log else None
        table = stack.enter_context(CsvTable(options.csv, analysis_table.COLUMNS)) if options.csv else None
        heatmaps = options.heatmaps is not None
        if records is None:
            wanted = Options(
                *(options.model, options.frames), images=False, heatmaps=heatmaps, passwords=passwords, corners=options.corners
            )
            answers = analyze_files(files, wanted, workers)
        else:
            for left in records.batches.open_batches():
                _tell_open(left)
            batch = records.batches.start(files, QueueOptions(options.model, options.frames, options.corners))
            stack.enter_context(_at_work(records, batch))
            wanted = replace(options_of(batch.options, heatmaps=heatmaps), passwords=passwords)
            answers = work_off(records, workers, batch, wanted)
        for answer in told.tell(chain(refused, answers), len(refused) + len(files)):
            if table is not None:
                table.write(analysis_table.row(answer.analysis))
            if answer.heatmap:
                _write_heatmap(options.heatmaps, answer)
    told.summarize(len(refused) + len(files))
    return told.status


def _resume(options: argparse.Namespace) -> int:
    told, files = _Told(options.json), 0
    with _open_log(options) as records:
        open_batches = records.batches.open_batches()
        if options.discard:
            for left in open_batches:
                records.batches.abandon(left.number)
                print(f"{_counted(left.waiting, 'image')} left undone, {left.saved} in the log", file=sys.stderr)
            return ExitStatus.OK
        for left in open_batches:
            batch = records.batches.resume(left.number)
            count = len({item.number for item in batch.items})
            files += count
            with _workers(options.workers, count) as workers, _at_work(records, batch):
                wanted = replace(options_of(batch.options), passwords=archive_passwords(options))
                for _ in told.tell(work_off(records, workers, batch, wanted), count):
                    pass
    told.summarize(files)
    return told.status


COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {"analyze": _analyze, "log resume": _resume}


class _Told:
    """Prints answers, and counts them for the line at the end."""

    def __init__(self, as_json: bool) -> None:
        self._json = as_json
        self._outcomes, self._remarks = Counter[Status](), Counter[str]()

    def tell(self, answers: Iterable[Sequence[Judged]], files: int) -> Iterator[Judged]:
        """Print the answers for each file, one line a frame; yield them."""
        for number, frames in enumerate(answers, 1):
            for answer in frames:
                yield answer
                print(json.dumps(answer.analysis.to_json()) if self._json else _line(answer.analysis), flush=True)
                self._outcomes[answer.analysis.status] += 1
                self._remarks.update(notice.text for notice in answer.analysis.notices if notice.information)
            _show_progress(number, files)

    def summarize(self, files: int) -> None:
        """Print how many there were, for people."""
        if self._json:
            return
        for text, count in self._remarks.items():
            print(f"{_counted(count, 'image')}: {text}")
        answers, refused = self._outcomes.total(), self._outcomes[Status.REFUSED]
        of = "" if answers == files else f"{_counted(answers, 'image')} of "  # a volume has many
        print(f"{of}{_counted(files, 'file')}: {answers - refused} judged, {refused} refused")

    @property
    def status(self) -> int:
        """Exit status."""
        return ExitStatus.REFUSED if self._outcomes[Status.REFUSED] else ExitStatus.OK


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _workers(count: int, files: int) -> Workers:
    """A single file gets all cores; in a batch each worker has one, which makes the most of them."""
    return Workers(max(1, min(count, files)), MODELS, threads=1 if files > 1 else 0)


@contextmanager
def _at_work(records: Records, batch: Batch) -> Iterator[None]:
    """End a batch when it is done; where it was cut short say what is left, and how to go on."""
    try:
        with at_work(records, batch):
            yield
    finally:
        for left in records.batches.open_batches():
            if left.number == batch.number:
                _tell_open(left)


def _tell_open(left: OpenBatch) -> None:
    began = f"{left.created_at:%Y-%m-%d %H:%M}"
    print(
        f"A batch of {began} by {left.user} is not done. Its images: {left.saved} saved, {left.left_out} left out, "
        f"{left.waiting} waiting. `lightbox log resume --user NAME` goes on with it; with --discard they are not done.",
        file=sys.stderr,
    )


def _line(analysis: Analysis) -> str:
    """Return one line for people; the name of a file can hold what a terminal would obey."""
    file = clean_text(analysis.file, PATH_LENGTH) + (f" frame {analysis.frame}" if analysis.frame else "")
    if analysis.code:
        return f"{file}  refused  {analysis.reason} [{analysis.code}]"
    others = [analysis.shown(code) for code in analysis.prediction_set if code != analysis.label]
    line = f"{file}  {analysis.shown(analysis.label)}  {percent(analysis.probability)}"
    if others:
        line += f"  (cannot rule out: {', '.join(others)})"
    # Information is counted at the end; that nobody may act on an answer belongs beside it
    warnings = [notice for notice in analysis.notices if not notice.information or notice.code == "RESEARCH-ONLY"]
    return line + "".join(f"\n    {notice.text} [{notice.code}]" for notice in warnings)


@contextmanager
def _open_log(options: argparse.Namespace) -> Iterator[Records]:
    """Log in, and refuse whom the log takes no readings from, before any work is done; afterwards make the backup that is due."""
    session = log_in_to_write(options)
    with session.open() as records:
        records.access.require(Action.SAVE)
        if not records.settings.use_accepted:
            raise RecordsError("USE-NOT-ACCEPTED")
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


def _write_heatmap(folder: Path, answer: Judged) -> None:
    """Name the picture after the file and its hash, so that two files of one name in two folders do not collide."""
    analysis = answer.analysis
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", answer.path.stem)[:60]
    write_file(folder / f"{stem}-{analysis.file_sha256[:8]}-{analysis.frame}.png", answer.heatmap)


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total} files", end="\n" if done == total else "", file=sys.stderr, flush=True)
