"""What the program makes of a file, found out in a process of its own under the limits of RELIABILITY.md R10."""

import multiprocessing
import sys
import tempfile
import warnings
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.pipeline import Analyzer
from desktop.errors import LightboxError
from desktop.imaging.image import DecodedImage, Header
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_frames
from desktop.inference.session import load_model
from tests.corpus.case import Case, Opens
from tests.desktop.packages import write_package

SECONDS: Final = 10
MEMORY: Final = 1 << 30
"""Most private memory of the process, in bytes."""
PICTURES: Final = 10
"""Most frames of one file that are kept."""


@dataclass(frozen=True, eq=False)
class Found:
    """What became of a file."""

    code: str = ""
    """Empty: it opened."""
    notices: frozenset[str] = frozenset()
    shown: NDArray[np.float64] | None = None
    """Of the first frame, 0..1."""
    frames: int = 0
    header: Header | None = None


def limit_memory() -> None:
    """Let this process have no more memory than a decoder may; where the system can."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def read(path: Path) -> Found:
    """Read a file to its end."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            images = [image for _, image in zip(range(PICTURES), read_frames(path), strict=False)]
    except LightboxError as error:
        return Found(code=error.code)
    first = images[0]
    return Found(
        notices=frozenset(notice.code for notice in first.notices),
        shown=brightness_or_colors(first),
        frames=len(images),
        header=first.header,
    )


def judge(path: Path) -> Found:
    """Let the tiny model judge a file."""
    with tempfile.TemporaryDirectory() as folder:
        write_package(Path(folder, "tiny"))
        (answer, *_) = (answer for _, answer in Analyzer.installed(Path(folder), threads=1).analyze_path(path))
    return Found(code=answer.code, notices=frozenset(notice.code for notice in answer.notices), frames=1)


def load(folder: Path) -> Found:
    """Load a model package and compare its answer with the golden one."""
    try:
        load_model(folder, threads=1).verify()
    except LightboxError as error:
        return Found(code=error.code)
    return Found(frames=1)


def brightness_or_colors(image: DecodedImage) -> NDArray[np.float64]:
    """Return the picture as it is shown, 0..1."""
    shown = grayscale(image) if image.rgb is None else image.rgb
    return shown / 255 if shown.dtype == np.uint8 else shown.astype(np.float64)


class Judge:
    """Reads files in a limited process, one after the other."""

    def __enter__(self) -> Self:
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(1, context, initializer=limit_memory)
        self._pool.submit(read, Path(__file__)).result()  # warm: imports count for no file
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._pool.shutdown(wait=error is None, cancel_futures=True)

    def found(self, case: Case, folder: Path) -> Found:
        """Write the file of a case and return what became of it; raises TimeoutError or BrokenProcessPool where that is so."""
        look = {"Model": load, "Judged": judge}.get(case.kind.partition(":")[0], read)
        return self._pool.submit(look, case.write(folder)).result(timeout=SECONDS)


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
