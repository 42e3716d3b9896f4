"""What the program makes of a file, found out the way the program does: by its workers. Packages are loaded in a process as limited."""

import multiprocessing
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from desktop.errors import LightboxError
from desktop.imaging.image import DecodedImage, Header
from desktop.imaging.presentation import grayscale
from desktop.inference.session import load_model
from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers
from tests.corpus.case import Case, Opens
from tests.desktop.packages import write_package

SECONDS: Final = 10
MEMORY: Final = 1 << 30
"""Most private memory of the process that loads packages, in bytes."""
FRAMES: Final = 10
"""Most frames of one file that are looked at."""


@dataclass(frozen=True, eq=False)
class Found:
    """What became of a file."""

    code: str = ""
    """Empty: it opened, or was judged."""
    notices: frozenset[str] = frozenset()
    shown: NDArray[np.float64] | None = None
    """Of the first frame, 0..1."""
    frames: int = 0
    header: Header | None = None


class Judge:
    """Gives files to the workers of the program, with a tiny model, and packages to a process of their own."""

    def __enter__(self) -> Self:
        self._shelf = tempfile.TemporaryDirectory()
        write_package(Path(self._shelf.name, "tiny"))
        self._workers = Workers(shelf=Path(self._shelf.name), threads=1)
        self._workers.start()
        self._pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), initializer=_limit_memory)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._workers.close()
        self._pool.shutdown(wait=error is None, cancel_futures=True)
        self._shelf.cleanup()

    def found(self, case: Case, folder: Path) -> Found:
        """Write the file of a case and return what became of it; raises TimeoutError or BrokenProcessPool where that is so."""
        path = case.write(folder)
        if case.kind.startswith("Model"):
            return self._pool.submit(_load, path).result(timeout=SECONDS)
        if case.kind.startswith("Listed"):
            return Found(code=next(iter(self._workers.inspect(path))).code, frames=1)
        answers = list(islice(self._workers.analyze(path, Options()), FRAMES))
        return _judged(answers[0]) if case.kind.startswith("Judged") else _opened(answers)


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def _load(folder: Path) -> Found:
    """Load a model package and compare its answer with the golden one."""
    try:
        load_model(folder, threads=1).verify()
    except LightboxError as error:
        return Found(code=error.code)
    return Found(frames=1)


def _judged(answer: Judged) -> Found:
    """Return what the model says of a file."""
    notices = frozenset(notice.code for notice in answer.analysis.notices)
    return Found(code=answer.analysis.code, notices=notices, frames=1)


def _opened(answers: list[Judged]) -> Found:
    """Return whether a file opens, to its last frame, and as what; whether a model judges it is another question."""
    refusal = next((answer.analysis.code for answer in answers if answer.image is None), "")
    first = answers[0].image
    if refusal or first is None:
        return Found(code=refusal)
    return Found(
        # Whether it is a photograph of a film is measured elsewhere, on films
        notices=frozenset(notice.code for notice in first.notices if not notice.code.startswith("PHOTO")),
        shown=_brightness_or_colors(first),
        frames=len(answers),
        header=first.header,
    )


def _brightness_or_colors(image: DecodedImage) -> NDArray[np.float64]:
    """Return the picture as it is shown, 0..1."""
    shown = grayscale(image) if image.rgb is None else image.rgb
    return shown / 255 if shown.dtype == np.uint8 else shown.astype(np.float64)


def complaint(case: Case, found: Found) -> str:
    """Return what is wrong with the outcome of a case, nothing if it is right."""
    expected = case.expected
    if not isinstance(expected, Opens):
        return "" if found.code in expected.codes else f"{found.code or 'it opened'}, expected {' or '.join(expected.codes)}"
    if found.code:
        return f"refused: {found.code}"
    # An answer carries what may be said of the picture's quality as well, which is measured elsewhere
    said = found.notices & expected.notices if case.kind.startswith("Judged") else found.notices
    if said != expected.notices:
        return f"notices {sorted(found.notices)}, expected {sorted(expected.notices)}"
    if found.frames != expected.frames:
        return f"{found.frames} frames, expected {expected.frames}"
    for name, value in expected.header.items():
        if getattr(found.header, name) != value:
            return f"{name} is {getattr(found.header, name)!r}, expected {value!r}"
    return "" if expected.shown is None else _difference(found.shown, expected)


def _difference(shown: NDArray[np.float64] | None, expected: Opens) -> str:
    assert shown is not None
    assert expected.shown is not None
    if shown.shape != expected.shown.shape:
        return f"shape {shown.shape}, expected {expected.shown.shape}"
    off = float(np.abs(shown - expected.shown).max())
    return "" if off <= expected.within else f"another picture: off by {off:.3f} of 1"
