"""What a worker may not do: allocate without end, write files, open connections, start programs.

Three layers, each as far as the system has it. Limits of the kernel on memory and written bytes; a filter of system calls by
libseccomp, which systemd brings to nearly every Linux; and Python's audit hook everywhere, which stops Python code, not a
decoder that was taken over.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Listener
from pathlib import Path
from typing import Any, Final

import numpy as np

WORN_BYTES: Final = 512 * 2**20
"""A worker that holds more between two files is replaced. With all networks open 307 MiB count as its own (measured); GDCM leaks
0.75 MB with each JPEG lossless film, whatever its size (measured)."""
MEMORY_BYTES: Final = 2**30 + WORN_BYTES
"""What a worker may allocate: 1 GiB for a file, beside what it may hold before.

RLIMIT_DATA, not RLIMIT_AS: that one counts the code of all libraries and the shared memory as well, 1 GiB before a file is opened.
The largest legal pictures, of 64 megapixels in colour, need 0.9 GiB.
"""
LIBSECCOMP: Final = "libseccomp.so.2"
NATIVE: Final = "connections of native code"

_FORBIDDEN: Final = (
    *("socket.", "subprocess.", "pty.", "shutil.", "tempfile.", "winreg."),
    *("os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.system"),
    *("os.kill", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.symlink", "os.truncate"),
)
"""Audit events by how they begin."""
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_FORBIDDEN_CALLS: Final = (
    *("socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg"),
    *("execve", "execveat", "fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd"),
    *("creat", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("mkdir", "mkdirat", "rmdir", "truncate", "io_uring_setup", "bpf", "userfaultfd", "keyctl", "add_key"),
)
_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000
"""SCMP_ACT_ERRNO; the error number is added."""
_EPERM, _ENOSYS = 1, 38
_MASKED_EQUAL: Final = 7
_CLONE_THREAD: Final = 0x00010000


def confine() -> None:
    """Take from this process what a worker does not need, for good."""
    _limit_resources()
    if sys.platform == "linux":
        filter_system_calls()
    sys.addaudithook(_refuse)


def ring_after(seconds: float) -> None:
    """Have the kernel end this process after a time, 0: never. Where the host lives it is quicker; where it was killed, it is this."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)  # its signal is not handled here: it ends the process, also within C


def held_bytes() -> int:
    """Return what this process has allocated, as RLIMIT_DATA counts it; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[5]  # data and stack, see proc(5)
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def _limit_resources() -> None:
    if sys.platform != "win32":  # there a Job Object holds it, see `desktop.workers.windows_job`
        import resource  # noqa: PLC0415

        for which, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_DATA, MEMORY_BYTES)):
            _, hard = resource.getrlimit(which)
            limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(which, (limit, limit))


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    """Refuse what a worker must not do."""
    if event == "open":
        _, mode, flags = args
        writes = isinstance(flags, int) and flags & _WRITING
        if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
            raise PermissionError("a worker writes no files")
    elif event.startswith(_FORBIDDEN):
        raise PermissionError(f"a worker may not do this: {event}")


def try_out() -> dict[str, bool]:
    """Try what this process must not be able to do; return by name whether each was refused."""
    attempts: dict[str, Callable[[], object]] = {
        "files": lambda: os.close(os.open(f"lightbox-probe-{os.getpid()}", os.O_WRONLY | os.O_CREAT)),
        "programs": lambda: os.system("exit"),  # noqa: S605, S607
        "connections": lambda: Listener(family="AF_INET").close(),
    }
    if sys.platform != "darwin":  # macOS knows the limit of memory, and does not keep it
        attempts["memory"] = lambda: np.empty(MEMORY_BYTES, np.uint8)
    if sys.platform == "linux":
        attempts[NATIVE] = _connect_natively
    return {name: _is_refused(attempt) for name, attempt in attempts.items()}


def _connect_natively() -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.socket(1, 1, 0) < 0:  # of this machine's own family
        raise OSError(ctypes.get_errno(), "refused")


def _is_refused(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (OSError, MemoryError):
        return True
    return False


class _Comparison(ctypes.Structure):
    """``struct scmp_arg_cmp``: the rule holds where ``argument & a == b``."""

    _fields_ = (("argument", ctypes.c_uint), ("operator", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64))


def filter_system_calls() -> bool:
    """Have the kernel refuse connections, programs and writing, also to native code; return whether it does."""
    try:
        library = ctypes.CDLL(LIBSECCOMP)
    except OSError:
        return False
    library.seccomp_init.restype = ctypes.c_void_p
    context = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(_ALLOW)))
    if not context:
        return False
    try:
        for name, error, *comparison in _rules():
            number = library.seccomp_syscall_resolve_name(name.encode())
            if number >= 0:  # processors differ in their older calls
                array = (_Comparison * len(comparison))(*comparison)
                action = ctypes.c_uint32(_REFUSE | error)
                library.seccomp_rule_add_array(context, action, number, ctypes.c_uint(len(comparison)), array)
        loaded: int = library.seccomp_load(context)
    finally:
        library.seccomp_release(context)
    return loaded == 0


def _rules() -> Iterator[tuple[Any, ...]]:
    """Yield name, error number and comparison of what is refused."""
    for name in _FORBIDDEN_CALLS:
        yield name, _EPERM
    yield "clone", _EPERM, _Comparison(0, _MASKED_EQUAL, _CLONE_THREAD, 0)  # threads are allowed, processes are not
    yield "clone3", _ENOSYS  # its flags lie in memory, where no filter sees them: the C library then takes clone
    for name, argument in (("open", 1), ("openat", 2)):
        for bit in (os.O_WRONLY, os.O_RDWR, os.O_CREAT):
            yield name, _EPERM, _Comparison(argument, _MASKED_EQUAL, bit, bit)
    yield "openat2", _ENOSYS
