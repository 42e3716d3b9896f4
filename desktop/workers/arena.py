"""One block of shared memory for each worker, in which arrays come back without being copied into messages."""

import math
import mmap
import sys
from multiprocessing.shared_memory import SharedMemory
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.image import MEGAPIXELS

ALIGNMENT: Final = 64
SIZE: Final = MEGAPIXELS * 10**6 * (2 + 3) + 32 * 2**20
"""Bytes: the largest legal picture with 16 bits and with its colours, and room for tables and heat maps.

Memory is taken page by page when it is written, so that a block as large as this costs nothing.
"""
KEPT: Final = 32 * 2**20
"""Bytes that the worker keeps for the next picture: films seldom need more."""


class Arena:
    """The worker writes arrays one behind the other; the host copies them out and checks the copy.

    Parameters
    ----------
    memory : SharedMemory
    """

    def __init__(self, memory: SharedMemory) -> None:
        self._memory = memory
        self._end = 0

    @classmethod
    def create(cls) -> Self:
        """Make a block, on the host's side."""
        return cls(SharedMemory(create=True, size=SIZE))

    @classmethod
    def attach(cls, name: str) -> Self:
        """Find the host's block, on the worker's side."""
        return cls(SharedMemory(name))

    @property
    def name(self) -> str:
        """What the worker finds it by."""
        return self._memory.name

    def put(self, array: NDArray[Any]) -> int:
        """Write an array and return where it stands.

        Raises
        ------
        MemoryError
            The block is full.
        """
        at = -(-self._end // ALIGNMENT) * ALIGNMENT
        if at + array.nbytes > self._memory.size:
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
        if at < 0 or at % ALIGNMENT or at + size > self._memory.size or self._end > self._memory.size:
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

    def forget_name(self) -> None:
        """Once both sides hold the block: nothing of it is left behind, whoever is killed."""
        self._memory.unlink()

    def close(self) -> None:
        """Let go of the block."""
        self._memory.close()

    @property
    def _buffer(self) -> memoryview:
        buffer = self._memory.buf
        if buffer is None:
            raise ValueError("the shared memory is closed")
        return buffer

    def _view(self, at: int, dtype: np.dtype[Any], shape: tuple[int, ...]) -> NDArray[Any]:
        return np.frombuffer(self._buffer, dtype, math.prod(shape), at).reshape(shape)
