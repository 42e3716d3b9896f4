"""A Job Object for a worker on Windows: it may take so much memory, start nothing, and dies with the host."""

import ctypes
import sys
from typing import Final

_LIMITS: Final = 0x00000008 | 0x00000100 | 0x00000400 | 0x00002000
"""Of JOB_OBJECT_LIMIT_: ACTIVE_PROCESS, PROCESS_MEMORY, DIE_ON_UNHANDLED_EXCEPTION (no dialog of Windows), KILL_ON_JOB_CLOSE."""
_EXTENDED_LIMIT_INFORMATION: Final = 9
_SET_QUOTA_AND_TERMINATE: Final = 0x0101


class _ExtendedLimits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``."""

    _fields_ = (
        ("per_process_user_time", ctypes.c_int64),
        ("per_job_user_time", ctypes.c_int64),
        ("limits", ctypes.c_uint32),
        ("minimum_working_set", ctypes.c_size_t),
        ("maximum_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class Job:
    """Holds one process within its limits as long as this object is open.

    Parameters
    ----------
    pid : int
    memory_bytes : int
        What the process may commit.

    Raises
    ------
    OSError
        Windows refuses.
    """

    def __init__(self, pid: int, memory_bytes: int) -> None:
        if sys.platform == "win32":
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._handle = self._make(memory_bytes)
            if not self._handle or not self._hold(pid):
                error = ctypes.get_last_error()
                self.close()
                raise ctypes.WinError(error)

    def close(self) -> None:
        """Let go, which ends the process."""
        if sys.platform == "win32":
            self._kernel.CloseHandle(self._handle)
            self._handle = ctypes.c_void_p()

    if sys.platform == "win32":

        def _make(self, memory_bytes: int) -> ctypes.c_void_p:
            """Return a job with its limits; a null pointer where Windows refuses."""
            self._kernel.CreateJobObjectW.restype = ctypes.c_void_p
            job = ctypes.c_void_p(self._kernel.CreateJobObjectW(None, None))
            limits = _ExtendedLimits(limits=_LIMITS, active_processes=1, process_memory=memory_bytes)
            size = ctypes.c_uint32(ctypes.sizeof(limits))
            held = self._kernel.SetInformationJobObject(job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size)
            return job if held else ctypes.c_void_p()

        def _hold(self, pid: int) -> bool:
            """Put a process into the job."""
            self._kernel.OpenProcess.restype = ctypes.c_void_p
            process = ctypes.c_void_p(
                self._kernel.OpenProcess(ctypes.c_uint32(_SET_QUOTA_AND_TERMINATE), 0, ctypes.c_uint32(pid))
            )
            held = bool(process) and bool(self._kernel.AssignProcessToJobObject(self._handle, process))
            self._kernel.CloseHandle(process)
            return held
