"""A batch whose answers go into the log: each is saved under the id that its item has had from the beginning."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import groupby

from desktop.analysis.batch import analyze_files
from desktop.errors import ImageError, LightboxError, RecordsError
from desktop.inference.result import Analysis, Status
from desktop.records.batch import AWAY, Batch, BatchItem, QueueOptions
from desktop.records.deleted import DELETED
from desktop.records.entry import as_stored
from desktop.records.store import Records
from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers

Part = tuple[tuple[BatchItem, ...], Options]
"""The images of one file that wait, and what is wanted of them."""


def options_of(queued: QueueOptions, *, heatmaps: bool = False) -> Options:
    """Return what is asked of the workers for a batch."""
    return Options(
        *(queued.model_id, queued.frames), numbered=True, images=False, previews=True, heatmaps=heatmaps, corners=queued.corners
    )


@contextmanager
def at_work(records: Records, batch: Batch) -> Iterator[None]:
    """End a batch when all is done; whatever keeps something from being done leaves it to be resumed."""
    try:
        yield
    except BaseException:
        with suppress(RecordsError):  # what cut it short is told; it may have come after the last image
            records.batches.finish(batch)
        batch.let_go()
        raise
    records.batches.finish(batch)


def work_off(records: Records, workers: Workers, batch: Batch, wanted: Options) -> Iterator[list[Judged]]:
    """Judge and save what waits in a batch.

    Yields
    ------
    list of Judged
        For each file: one answer a frame, as they are stored.

    Raises
    ------
    ModelError, WorkerError, RecordsError, ImageError
        The rest is waiting then.
    """
    parts = [_part(tuple(items), wanted) for _, items in groupby(batch.items, lambda item: item.number)]
    # Of a file that was cut short the frames that are left; there is one at most for each worker
    for items, options in (part for part in parts if part[1] != wanted):
        yield _save_all(records, workers, batch, (items, options), list(workers.analyze(items[0].path, options)))
    whole = [part for part in parts if part[1] == wanted]
    answers = analyze_files([items[0].path for items, _ in whole], wanted, workers)
    for part, judged in zip(whole, answers, strict=True):
        yield _save_all(records, workers, batch, part, judged)


def _part(items: tuple[BatchItem, ...], wanted: Options) -> Part:
    frames = tuple(item.frame for item in items)
    whole = frames[0] == 0 if wanted.frames is None else frames == wanted.frames
    return items, wanted if whole else replace(wanted, frames=frames)


def _save_all(records: Records, workers: Workers, batch: Batch, part: Part, answers: Sequence[Judged]) -> list[Judged]:
    items, options = part
    first = items[0]
    if options.frames is None and len(answers) > 1:
        items = (first, *records.batches.expand(batch, first, answers[-1].analysis.frame + 1))
    by_frame = {item.frame: item for item in items}
    kept = [_save(records, workers, by_frame.pop(answer.analysis.frame), answer, options) for answer in answers]
    code = kept[-1].analysis.code
    if by_frame and code not in AWAY:  # the last answer was the refusal that ends a file
        records.batches.leave_out(by_frame.values(), code)
    return kept


def _save(records: Records, workers: Workers, item: BatchItem, answer: Judged, options: Options) -> Judged:
    """Save an answer, unless its patient was deleted meanwhile."""
    try:
        return _save_wanted(records, workers, item, answer, options)
    except RecordsError as error:
        if error.code != DELETED:
            raise
        return _left_out(records, item, _refused(answer, error))


def _save_wanted(records: Records, workers: Workers, item: BatchItem, answer: Judged, options: Options) -> Judged:
    """Save an answer; where the log knows a corrected age of this image, that age counts, in a reading of its own."""
    first = answer.analysis
    if item.file_sha256 and first.file_sha256 and item.file_sha256 != first.file_sha256:
        return _left_out(records, item, _refused(answer, ImageError("FILE-CHANGED")))
    if first.code in AWAY:
        return replace(answer, analysis=replace(first, reading_id=""))
    if not first.reading_id:
        return _left_out(records, item, answer)
    first = replace(first, reading_id=item.reading_id)
    stored = records.save(item.reading_id, first, preview=answer.preview, source=item.path)
    if not stored.age_was_corrected:
        return replace(answer, analysis=as_stored(first, stored))
    again = replace(options, frames=(item.frame,), age_years=stored.patient.age_years)
    (corrected,) = workers.analyze(answer.path, again)
    if corrected.analysis.file_sha256 != first.file_sha256:
        raise ImageError("FILE-CHANGED")
    second = corrected.analysis
    stored = records.save(
        second.reading_id, second, preview=corrected.preview, source=item.path, patient=stored.patient, item=item.reading_id
    )
    return replace(corrected, analysis=as_stored(second, stored))


def _left_out(records: Records, item: BatchItem, answer: Judged) -> Judged:
    records.batches.leave_out([item], answer.analysis.code)
    return answer


def _refused(answer: Judged, error: LightboxError) -> Judged:
    found = answer.analysis
    refusal = Analysis(found.file, found.frame, Status.REFUSED, found.elapsed_ms, code=error.code, reason=error.reason)
    return Judged(answer.path, None, refusal)
