"""Many files at once: each worker has one, and the answers come in the order of the files."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers


def analyze_files(paths: Sequence[Path], options: Options, workers: Workers) -> Iterator[list[Judged]]:
    """Judge files.

    Parameters
    ----------
    paths : sequence of Path
    options : Options
    workers : Workers
        The next files are judged while an answer is being used, one for each worker.

    Yields
    ------
    list of Judged
        For each file, in order: one answer a frame.

    Raises
    ------
    ModelError, WorkerError
        As `Workers.analyze`.
    """
    waiting: deque[Future[list[Judged]]] = deque()
    with ThreadPoolExecutor(workers.count, "analyze") as threads:
        try:
            for path in paths:
                waiting.append(threads.submit(lambda path=path: list(workers.analyze(path, options))))  # type: ignore[misc]
                if len(waiting) > workers.count:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            threads.shutdown(cancel_futures=True)
