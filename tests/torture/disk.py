"""A disk that honours flushes and nothing else: what of a record survives when the power goes.

What was flushed stays. Of the writes to a file since its last flush any may be there, whole or torn at a sector; so may
any change of a folder since the folder's own flush (POSIX promises no more: flushing a new file does not flush its name).
A rename is there or not, never half.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from tests.torture.recorder import Kind, Step

SECTOR: Final = 512
"""The smallest unit that disks promise to write whole, in bytes."""
TORN: Final = 0.2
"""Share of the surviving unflushed writes of which only some sectors arrive."""

WAL_INDEX: Final = "-shm"
"""How the name of SQLite's only memory map ends."""


@dataclass(eq=False)
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)


_Names = dict[str, _File | None]
"""What lies where; None is a folder."""
_Change = Callable[[_Names], None]


class Disk:
    """A folder on such a disk, brought forward step by step.

    Parameters
    ----------
    folder : Path
        As it is before the first step; all of it counts as flushed.
    """

    def __init__(self, folder: Path) -> None:
        self._files: dict[int, _File] = {}
        self._names: _Names = {}
        self._durable_names: _Names = {}
        self._pending: list[tuple[tuple[str, ...], _Change]] = []
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            file = None if path.is_dir() else self._files.setdefault(path.stat().st_ino, _File(bytearray(path.read_bytes())))
            self._names[name] = self._durable_names[name] = file

    def apply(self, step: Step) -> None:
        """Bring the disk one step forward."""
        if step.kind in (Kind.WRITE, Kind.TRUNCATE):
            self._files[step.inode].pending.append(step)
        elif step.kind is Kind.SYNC and step.inode:
            file = self._files[step.inode]
            for write in file.pending:
                _do(write, file.durable)
            file.pending.clear()
        elif step.kind is Kind.SYNC:
            self._flush_folder(step.names[0])
        elif step.kind is not Kind.MARK:
            change = self._change(step)
            change(self._names)
            self._pending.append((step.names, change))

    def _change(self, step: Step) -> _Change:
        """Return what a step does to a table of names. It holds the file, for a name may have another by then."""
        name, target = step.names[0], step.names[-1]
        if step.kind is Kind.CREATE:
            file = self._files[step.inode] = _File()
            return lambda names: names.update({name: file})
        if step.kind is Kind.MKDIR:
            return lambda names: names.update({name: None})
        moved = self._names[name]
        if step.kind is Kind.LINK:
            return lambda names: names.update({target: moved})

        def take_away(names: _Names) -> None:
            if names.get(name, ...) is moved:
                del names[name]
            if step.kind is Kind.RENAME:
                names[target] = moved
                for inner in [n for n in names if n.startswith(f"{name}/")]:  # of a folder
                    names[target + inner.removeprefix(name)] = names.pop(inner)

        return take_away

    def _flush_folder(self, folder: str) -> None:
        """Flush the changes of names in a folder, and earlier ones of the same names; its own name it does not flush."""
        kept, taken, concerned = [], [], set[str]()
        for names, change in reversed(self._pending):
            if concerned.intersection(names) or folder in map(_parent, names):
                concerned.update(names)
                taken.append(change)
            else:
                kept.append((names, change))
        for change in reversed(taken):
            change(self._durable_names)
        self._pending = kept[::-1]

    def present(self) -> dict[str, bytes]:
        """Return every file as a program sees it, except memory maps: what a record of everything must give."""
        seen: dict[str, bytes] = {}
        for name, file in self._names.items():
            if file is not None and not name.endswith(WAL_INDEX):
                content = bytearray(file.durable)
                for write in file.pending:
                    _do(write, content)
                seen[name] = bytes(content)
        return seen

    def cut(self, rng: random.Random, folder: Path) -> None:
        """Write one of the states that a power cut may leave now into an empty folder."""
        names = dict(self._durable_names)
        for change in self._surviving_changes(rng):
            change(names)
        for name in sorted(names):  # folders come before what is in them
            file, path = names[name], folder / name
            if not path.parent.is_dir():
                continue  # a file whose folder is lost is lost
            if file is None:
                path.mkdir()
            else:
                survived = _survived(file, rng)
                # a memory map is not recorded: any of it may have reached the disk
                path.write_bytes(rng.randbytes(len(survived)) if name.endswith(WAL_INDEX) else survived)
                path.chmod(0o600)

    def _surviving_changes(self, rng: random.Random) -> list[_Change]:
        changes = [change for _, change in self._pending]
        if rng.random() < 0.5:  # a journal, as nearly every file system has one, keeps the order
            return changes[: rng.randrange(len(changes) + 1)]
        return [change for change in changes if rng.random() < 0.5]


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder, except memory maps, by its name in there."""
    names = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in names.items() if not name.endswith(WAL_INDEX)}


def _survived(file: _File, rng: random.Random) -> bytes:
    """Return what is left of a file: the flushed content and some of the later writes."""
    content = bytearray(file.durable)
    share = rng.choice((0.0, 0.5, 0.9, 1.0))
    for write in file.pending:
        if rng.random() < share:
            _do(write, content, rng if rng.random() < TORN else None)
    return bytes(content)


def _do(step: Step, content: bytearray, torn: random.Random | None = None) -> None:
    """Write or cut off; where torn, each sector of a write arrives or does not."""
    if step.kind is Kind.TRUNCATE:
        del content[step.offset :]
        content.extend(bytes(max(0, step.offset - len(content))))
        return
    end = step.offset + len(step.data)
    content.extend(bytes(max(0, end - len(content))))
    if torn is None:
        content[step.offset : end] = step.data
        return
    first = step.offset
    while first < end:
        last = min(end, (first // SECTOR + 1) * SECTOR)
        if torn.random() < 0.5:
            content[first:last] = step.data[first - step.offset : last - step.offset]
        first = last


def _parent(name: str) -> str:
    parent = PurePosixPath(name).parent.as_posix()
    return "" if parent == "." else parent
