"""The worker: waits for a path, parses and judges what lies there, and hands back numbers. It knows no log and no window."""

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.errors import LightboxError, ModelError
from desktop.workers.arena import Arena, Place
from desktop.workers.exchange import Answered, Options, RawJudged
from desktop.workers.limits import WORN_BYTES, confine, held_bytes, ring_after, try_out
from desktop.workers.wire import MESSAGE_BYTES, decode, encode, pack, unpack

if TYPE_CHECKING:
    from desktop.analysis.pipeline import Analyzer

PRIVATE: Final = ("LIGHTBOX_HOME",)
"""Of the environment: what would lead a worker to the log."""
LATEST_S: Final = 20.0
"""The host ends a worker after 10 seconds; the kernel, where the host is not there any more, after these."""
NEXT: Final = b"next"
STOP: Final = b"stop"
"""What the host says to a result."""


@dataclass(frozen=True)
class Setup:
    """What a worker needs to start."""

    arena: Place
    shelf: Path
    threads: int


def serve(connection: Connection, setup: Setup) -> None:
    """Run a worker until the host hangs up."""
    _shut_off()
    arena = Arena.attach(setup.arena)
    confine()
    worker = Worker(setup)
    problem = worker.load()
    connection.send_bytes(pack({"ready": True, "problem": None if problem is None else _error(problem)}))
    try:
        while answer(worker, connection, arena):
            pass
    except (EOFError, BrokenPipeError):  # the host has gone
        return


def answer(worker: "Worker", connection: Connection, arena: Arena) -> bool:
    """Answer one question, result by result; return whether there may be another."""
    arena.release()
    question = unpack(connection.recv_bytes(MESSAGE_BYTES))
    try:
        ring_after(LATEST_S)
        for result in worker.handle(question):
            arena.clear()
            message = pack({"value": encode(result, arena)})
            del result
            ring_after(0)
            connection.send_bytes(message)
            if connection.recv_bytes(MESSAGE_BYTES) != NEXT:
                break
            ring_after(LATEST_S)
        ring_after(0)
        connection.send_bytes(pack({"end": True, "worn": held_bytes() > WORN_BYTES}))
    except LightboxError as error:
        connection.send_bytes(pack({"error": _error(error)}))
    except MemoryError:
        connection.send_bytes(pack({"fault": "DECODER-MEMORY", "where": ""}))
        return False
    except (EOFError, BrokenPipeError):
        raise
    except Exception as error:
        connection.send_bytes(pack({"fault": "DECODER-CRASHED", "where": _where(error)}))
        return False
    return True


class Worker:
    """What the worker can do."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._analyzer: Analyzer | None = None
        self._problem: ModelError | None = None
        self._asks: dict[str, Callable[[dict[str, Any]], Iterator[Any]]] = {
            "analyze": self._analyze,
            "read": self._read,
            "inspect": self._inspect,
            "tags": self._tags,
            "stability": self._judge_changed,
            "probe": lambda _: iter([try_out()]),
        }

    def load(self) -> ModelError | None:
        """Verify the models and load what reads files; return why the models cannot be used."""
        from desktop.analysis.pipeline import Analyzer  # noqa: PLC0415  not before the limits

        try:
            self._analyzer = Analyzer.installed(self._setup.shelf, self._setup.threads)
        except ModelError as error:
            self._problem = error
        return self._problem

    def handle(self, question: dict[str, Any]) -> Iterator[Any]:
        """Return what is to be sent, one by one."""
        return self._asks[question["ask"]](question)

    def _analyze(self, question: dict[str, Any]) -> Iterator[RawJudged]:
        from desktop.imaging.presentation import preview_pixels  # noqa: PLC0415
        from desktop.report.picture import heatmap_pixels  # noqa: PLC0415

        if self._analyzer is None:
            raise self._problem or ModelError("MODEL-NOT-FOUND", model="")
        path = decode(Path, question["path"])
        options: Options = decode(Options, question["options"], trusted=True)
        for image, analysis in self._analyzer.analyze_path(
            path,
            frames=options.frames,
            model_id=options.model_id,
            numbered=options.numbered,
            age_years=options.age_years,
            passwords=options.passwords,
            corners=options.corners,
        ):
            preview = preview_pixels(image) if image is not None and options.previews else None
            wanted = image is not None and options.heatmaps and analysis.prediction is not None
            heatmap = heatmap_pixels(image, analysis) if image is not None and wanted else None
            yield RawJudged(image if options.images else None, analysis, preview, heatmap)

    def _read(self, question: dict[str, Any]) -> Iterator[Any]:
        from desktop.imaging.reader import read_image  # noqa: PLC0415

        passwords = decode(tuple[str, ...], question["passwords"], trusted=True)
        yield read_image(decode(Path, question["path"]), decode(int, question["frame"]), passwords)

    def _judge_changed(self, question: dict[str, Any]) -> Iterator[Any]:
        if self._analyzer is None:
            raise self._problem or ModelError("MODEL-NOT-FOUND", model="")
        answered: Answered = decode(Answered, question["answered"], trusted=True)
        return self._analyzer.judge_changed(
            decode(Path, question["path"]),
            answered.label,
            file_sha256=answered.file_sha256,
            frame=answered.frame,
            model=(answered.model_id, answered.model_sha256),
            passwords=answered.passwords,
            corners=answered.corners,
        )

    def _inspect(self, question: dict[str, Any]) -> Iterator[Any]:
        from desktop.imaging.inspection import inspect  # noqa: PLC0415

        passwords = decode(tuple[str, ...], question["passwords"], trusted=True)
        return inspect(decode(Path, question["path"]), passwords)

    def _tags(self, question: dict[str, Any]) -> Iterator[Any]:
        from desktop.imaging.tags import read_tags  # noqa: PLC0415

        passwords = decode(tuple[str, ...], question["passwords"], trusted=True)
        return read_tags(decode(Path, question["path"]), passwords)


def _shut_off() -> None:
    """Libraries print what they like, a patient's words among it: nobody hears it. Nothing leads to the log."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    sys.dont_write_bytecode = True
    for name in PRIVATE:
        os.environ.pop(name, None)


def _error(error: LightboxError) -> dict[str, Any]:
    kind = "ModelError" if isinstance(error, ModelError) else "ImageError"
    return {"kind": kind, "code": error.code, "fields": encode(error.fields)}


def _where(error: Exception) -> str:
    """Return kind and place of a bug, without its words, which may be a patient's."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join([type(error).__name__, *(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames[-6:]))])
