"""The rig itself: the record is complete, and the disk loses what may be lost and nothing else."""

import random
from pathlib import Path

from tests.torture import recorder
from tests.torture.disk import SECTOR, Disk, contents
from tests.torture.recorder import Kind, Step


def write(data: bytes, offset: int = 0, inode: int = 1) -> Step:
    """Write to a file."""
    return Step(Kind.WRITE, inode, ("",), offset, data)


def create(name: str, inode: int = 1) -> Step:
    """Make a file."""
    return Step(Kind.CREATE, inode, (name,), 0, b"")


def flush(inode: int = 1) -> Step:
    """Flush a file."""
    return Step(Kind.SYNC, inode, ("",), 0, b"")


def flush_folder(name: str = "") -> Step:
    """Flush a folder's names."""
    return Step(Kind.SYNC, 0, (name,), 0, b"")


def change(kind: Kind, *names: str) -> Step:
    """Change names."""
    return Step(kind, 0, names, 0, b"")


def left_after(tmp_path: Path, *steps: Step, cuts: int = 60) -> list[dict[str, bytes]]:
    """Return what lies in the folder after each of many cuts behind these steps."""
    (tmp_path / "before").mkdir()
    disk = Disk(tmp_path / "before")
    for step in steps:
        disk.apply(step)
    states = []
    for seed in range(cuts):
        image = tmp_path / str(seed)
        image.mkdir()
        disk.cut(random.Random(seed), image)
        states.append(contents(image))
    return states


def test_the_record_is_complete(library: Path, tmp_path: Path) -> None:
    """Replayed, it gives byte for byte what the program left: files, folders, links, a database and its copy."""
    folder, trace = tmp_path / "folder", tmp_path / "trace"
    folder.mkdir()
    (folder / "before").write_bytes(b"there before")
    disk = Disk(folder)
    recorder.run(library, "tests.torture.scribble", folder, trace=trace)
    for step in recorder.read_trace(trace):
        disk.apply(step)
    assert disk.present() == contents(folder)
    assert len(contents(folder)) == 10


def test_what_was_flushed_with_its_name_stays(tmp_path: Path) -> None:
    """Whatever else is lost."""
    states = left_after(tmp_path, create("a"), write(b"kept"), flush(), flush_folder(), write(b"more", 4))
    assert {state["a"][:4] for state in states} == {b"kept"}
    assert {len(state["a"]) for state in states} == {4, 8}


def test_what_was_not_flushed_may_be_there_in_part(tmp_path: Path) -> None:
    """A later write without an earlier one, and single sectors of a write."""
    two = write(b"1" * 4 * SECTOR), write(b"2" * 4 * SECTOR, 4 * SECTOR)
    contents = {state["a"] for state in left_after(tmp_path, create("a"), flush(), flush_folder(), *two)}
    assert {b"", b"1" * 4 * SECTOR, b"1" * 4 * SECTOR + b"2" * 4 * SECTOR, bytes(4 * SECTOR) + b"2" * 4 * SECTOR} <= contents
    assert any(len(set(c[: 4 * SECTOR])) == 2 for c in contents)  # some sectors of the first write, others not


def test_a_file_without_a_flushed_name_may_be_gone(tmp_path: Path) -> None:
    """Flushing the file alone is not enough."""
    states = left_after(tmp_path, create("a"), write(b"kept"), flush())
    assert {state.get("a") for state in states} == {None, b"kept"}


def test_a_rename_is_there_or_not(tmp_path: Path) -> None:
    """Never neither name, and the old content never under a flushed new name."""
    old, new = (create("a", 1), write(b"old", 0, 1), flush(1)), (create("b", 2), write(b"new", 0, 2), flush(2))
    rename = change(Kind.RENAME, "b", "a")
    states = left_after(tmp_path, *old, *new, flush_folder(), rename)
    assert sorted(map(sorted, {frozenset(state.items()) for state in states})) == [
        [("a", b"new")],
        [("a", b"old"), ("b", b"new")],
    ]
    again = tmp_path / "flushed"
    again.mkdir()
    assert {state["a"] for state in left_after(again, *old, *new, rename, flush_folder())} == {b"new"}


def test_a_removal_that_was_not_flushed_may_come_back(tmp_path: Path) -> None:
    """With the content of the file, though another took its name or its inode meanwhile."""
    first = create("a"), write(b"first"), flush(), flush_folder()
    states = left_after(tmp_path, *first, change(Kind.UNLINK, "a"), create("a"), write(b"second"), flush())
    assert {state.get("a") for state in states} == {None, b"first", b"second"}


def test_a_file_in_a_folder_whose_name_was_not_flushed_may_be_gone(tmp_path: Path) -> None:
    """Flushing a new folder flushes what is in it, but not its own name."""
    made = change(Kind.MKDIR, "f"), create("f/a"), write(b"in"), flush(), flush_folder("f")
    assert {state.get("f/a") for state in left_after(tmp_path, *made)} == {None, b"in"}
    again = tmp_path / "flushed"
    again.mkdir()
    assert {state.get("f/a") for state in left_after(again, *made, flush_folder())} == {b"in"}
