"""One block of shared memory for each worker, in which arrays come back without being copied into messages."""

import math
import mmap
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import reduction
from multiprocessing.shared_memory import SharedMemory
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.image import MEGAPIXELS
from desktop.imaging.layers import OVERLAY_BYTES

ALIGNMENT: Final = 64
SIZE: Final = MEGAPIXELS * 10**6 * (2 + 3) + 2 * OVERLAY_BYTES + 32 * 2**20
"""Bytes: the largest legal picture with 16 bits and with its colours, its overlays and shutter, and room for tables and heat maps.

Memory is taken page by page when it is written, so that a block as large as this costs nothing.
"""
KEPT: Final = 32 * 2**20
"""Bytes that the worker keeps for the next picture: films seldom need more."""


@dataclass(frozen=True)
class Place:
    """Where the worker finds the host's block: by a descriptor that goes along with its start on Linux, elsewhere by a name."""

    name: str = ""
    descriptor: int = -1

    def __reduce__(self) -> tuple[Callable[..., "Place"], tuple[object, ...]]:
        """Let the start of a process take the descriptor along."""
        if sys.platform != "win32" and self.descriptor >= 0:
            return _arrived, (reduction.DupFd(self.descriptor),)
        return Place, (self.name,)


def _arrived(descriptor: Any) -> Place:
    return Place(descriptor=descriptor.detach())


class Arena:
    """The worker writes arrays one behind the other; the host copies them out and checks the copy.

    On Linux the block has no name and does not lie in ``/dev/shm``, which containers make so small that a large film
    would end the process.

    Parameters
    ----------
    buffer : memoryview
    place : Place
        For the worker.
    close, forget : callable
        Let go of the block, and of what it is found by.
    """

    def __init__(self, buffer: memoryview, place: Place, close: Callable[[], None], forget: Callable[[], None]) -> None:
        self._buffer, self.place, self.close, self.forget_place = buffer, place, close, forget
        self._end = 0

    @classmethod
    def create(cls) -> Self:
        """Make a block, on the host's side; `forget_place` is due when both sides hold it, and then nothing of it is left behind."""
        if sys.platform == "linux":
            descriptor = os.memfd_create("lightbox")
            os.ftruncate(descriptor, SIZE)
            return cls._mapped(descriptor)
        else:  # noqa: RET505  mypy checks each system's branch
            memory = SharedMemory(create=True, size=SIZE)
            return cls(_opened(memory), Place(memory.name), memory.close, memory.unlink)

    @classmethod
    def attach(cls, place: Place) -> Self:
        """Find the host's block, on the worker's side."""
        if sys.platform == "linux":
            arena = cls._mapped(place.descriptor)
            arena.forget_place()
            return arena
        else:  # noqa: RET505
            memory = SharedMemory(place.name)
            return cls(_opened(memory), place, memory.close, memory.unlink)

    @classmethod
    def _mapped(cls, descriptor: int) -> Self:
        block = mmap.mmap(descriptor, SIZE)
        buffer = memoryview(block)

        def close() -> None:
            buffer.release()
            block.close()

        return cls(buffer, Place(descriptor=descriptor), close, lambda: os.close(descriptor))

    def put(self, array: NDArray[Any]) -> int:
        """Write an array and return where it stands.

        Raises
        ------
        MemoryError
            The block is full.
        """
        at = -(-self._end // ALIGNMENT) * ALIGNMENT
        if at + array.nbytes > self._buffer.nbytes:
            raise MemoryError
        np.copyto(self._view(at, array.dtype, array.shape), array)
        self._end = at + array.nbytes
        return at

    def get(self, at: int, dtype: np.dtype[Any], shape: tuple[int, ...]) -> NDArray[Any]:
        """Copy an array out.

        Raises
        ------
        ValueError
            It would reach beyond the block, or all that was copied since `clear` would be more than the block holds.
        """
        size = math.prod(shape) * dtype.itemsize
        self._end += size
        if at < 0 or at % ALIGNMENT or at + size > self._buffer.nbytes or self._end > self._buffer.nbytes:
            raise ValueError("an array lies outside of the shared memory")
        return self._view(at, dtype, shape).copy()

    def clear(self) -> None:
        """Begin anew."""
        self._end = 0

    def release(self) -> None:
        """Begin anew, and give the memory of a large picture back."""
        if sys.platform == "linux" and self._end > KEPT:
            block = self._buffer.obj
            if isinstance(block, mmap.mmap):
                block.madvise(mmap.MADV_REMOVE)
        self._end = 0

    def _view(self, at: int, dtype: np.dtype[Any], shape: tuple[int, ...]) -> NDArray[Any]:
        return np.frombuffer(self._buffer, dtype, math.prod(shape), at).reshape(shape)


def _opened(memory: SharedMemory) -> memoryview:
    if memory.buf is None:
        raise ValueError("the shared memory is closed")
    return memory.buf
