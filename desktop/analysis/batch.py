"""Many files, one after the other or in several processes; answers come in the order of the files."""

import functools
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.analysis.pipeline import AUTO, Analyzer
from desktop.imaging.presentation import preview_jpeg
from desktop.inference.result import Analysis
from desktop.report.picture import heatmap_png


@dataclass(frozen=True)
class BatchOptions:
    """What is wanted of every file."""

    model_id: str = AUTO
    frames: tuple[int, ...] | None = None
    """Frame numbers from 0; None: all."""
    previews: bool = False
    """Small pictures for the log; the answers get reading ids."""
    heatmaps: bool = False
    """Pictures with heat maps."""
    age_years: float | None = None
    """Counts instead of the header's."""


@dataclass(frozen=True, eq=False)
class BatchAnswer:
    """One frame's answer with the pictures that were asked for."""

    path: Path
    analysis: Analysis
    preview: bytes = b""
    """JPEG; empty when not wanted or not readable."""
    heatmap: bytes = b""
    """PNG; empty when not wanted or refused."""


def analyze_files(paths: Sequence[Path], options: BatchOptions, workers: int = 1) -> Iterator[list[BatchAnswer]]:
    """Judge files.

    Parameters
    ----------
    paths : sequence of Path
    options : BatchOptions
    workers : int
        Processes; 1 works in this one.

    Yields
    ------
    list of BatchAnswer
        For each file, in order: one answer a frame.
    """
    if workers <= 1 or len(paths) < 2:
        for path in paths:
            yield _analyze(_loaded(), path, options)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(workers, len(paths)), context, _start_worker, (options,)) as pool:
        yield from pool.map(_work, paths, chunksize=1)


@functools.cache
def _loaded() -> Analyzer:
    """Return the models of this process: one film that is judged once more must not load them once more."""
    return Analyzer.installed()


def _analyze(analyzer: Analyzer, path: Path, options: BatchOptions) -> list[BatchAnswer]:
    answers = []
    for image, analysis in analyzer.analyze_path(
        path, frames=options.frames, model_id=options.model_id, numbered=options.previews, age_years=options.age_years
    ):
        preview = preview_jpeg(image) if image is not None and options.previews else b""
        wanted = image is not None and options.heatmaps and analysis.prediction is not None
        heatmap = heatmap_png(image, analysis) if image is not None and wanted else b""
        answers.append(BatchAnswer(path, analysis, preview, heatmap))
    return answers


_worker: Final[dict[str, tuple[Analyzer, BatchOptions]]] = {}
"""What a worker process keeps between files: loading the models takes longer than judging one."""


def _start_worker(options: BatchOptions) -> None:
    _worker["ready"] = Analyzer.installed(threads=1), options


def _work(path: Path) -> list[BatchAnswer]:
    analyzer, options = _worker["ready"]
    return _analyze(analyzer, path, options)
