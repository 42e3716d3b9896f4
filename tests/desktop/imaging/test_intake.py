"""Which files are tried when a person names files and folders, and what is said of the rest."""

import os
import socket
import sys
from pathlib import Path

import pytest

from desktop.imaging import intake
from desktop.imaging.intake import Found, enclosing_file, find_files, is_there


def touch(folder: Path, *names: str) -> None:
    """Make files."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")


def codes(found: Found, root: Path) -> dict[str, str]:
    """Return the codes of the problems by path."""
    return {path.relative_to(root).as_posix(): error.code for path, error in found.problems}


def test_a_file_gives_itself_whatever_its_name(tmp_path: Path) -> None:
    """A file gives itself whatever its name."""
    touch(tmp_path, ".hidden")
    assert find_files([tmp_path / ".hidden"]) == Found((tmp_path / ".hidden",), ())


def test_a_folder_gives_all_files_below_it_in_natural_order(tmp_path: Path) -> None:
    """A folder gives all files below it in natural order."""
    touch(tmp_path, "film10.dcm", "film2.dcm", "B/1", "a/IMG-9", "a/IMG-10", "film2b.dcm")
    found = [file.relative_to(tmp_path).as_posix() for file in find_files([tmp_path]).files]
    assert found == ["a/IMG-9", "a/IMG-10", "B/1", "film2.dcm", "film2b.dcm", "film10.dcm"]


def test_what_operating_systems_leave_behind_is_skipped(tmp_path: Path) -> None:
    """What operating systems leave behind is skipped without a word."""
    touch(tmp_path, "Thumbs.db", "desktop.ini", ".DS_Store", "__MACOSX/film.dcm", ".Trash/film.dcm", "film.dcm")
    assert find_files([tmp_path]) == Found((tmp_path / "film.dcm",), ())


def test_paths_stay_as_they_were_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths stay as they were given."""
    touch(tmp_path, "cd/film.dcm")
    monkeypatch.chdir(tmp_path)
    assert find_files([Path("cd")]).files == (Path("cd/film.dcm"),)


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    """A file named twice is read once."""
    touch(tmp_path, "b", "a")
    assert find_files([tmp_path / "b", tmp_path]).files == (tmp_path / "b", tmp_path / "a")


def test_links_to_folders_are_named_and_not_followed(tmp_path: Path) -> None:
    """A link to a folder, a loop too, is named and not followed; a link to nowhere is named; one to a file is that file."""
    touch(tmp_path, "film.dcm")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "other").symlink_to(tmp_path / "film.dcm")
    found = find_files([tmp_path])
    assert found.files == (tmp_path / "film.dcm", tmp_path / "other")
    assert codes(found, tmp_path) == {"again": "FILE-LINK", "broken": "FILE-NOT-FOUND"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_devices_and_sockets_are_named_and_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pipes, devices and sockets are named and never opened: a pipe without a writer would wait for ever."""
    touch(tmp_path, "film.dcm")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        found = find_files([tmp_path])
        assert find_files([tmp_path / "pipe"]).problems[0][1].code == "FILE-SPECIAL"
    assert found.files == (tmp_path / "film.dcm",)
    assert codes(found, tmp_path) == dict.fromkeys(("pipe", "device", "socket"), "FILE-SPECIAL")


def test_the_table_of_contents_stands_for_its_medium(tmp_path: Path) -> None:
    """The table of contents of a disc gives the whole disc, itself first."""
    touch(tmp_path, "DICOMDIR", "A/IM1", "unlisted")
    expected = (tmp_path / "DICOMDIR", tmp_path / "A/IM1", tmp_path / "unlisted")
    assert find_files([tmp_path / "DICOMDIR"]).files == expected
    assert find_files([tmp_path]).files == expected


def test_a_path_may_go_on_past_an_archive(tmp_path: Path) -> None:
    """A path may go on past a file: it is one inside an archive. It may not go on past nothing."""
    touch(tmp_path, "export.zip")
    inside = tmp_path / "export.zip" / "inner.zip" / "IM1"
    assert find_files([inside]) == Found((inside,), ())
    assert enclosing_file(inside) == tmp_path / "export.zip"
    assert is_there(inside)
    assert enclosing_file(tmp_path / "nothing" / "IM1") is None
    assert not is_there(tmp_path / "nothing" / "IM1")


def test_what_is_not_there_is_named_and_the_rest_is_taken(tmp_path: Path) -> None:
    """A missing path, an empty folder and an unusable path are named; what else was given is taken."""
    touch(tmp_path, "film.dcm")
    (tmp_path / "empty").mkdir()
    unusable = Path("x" * 5000)
    found = find_files([tmp_path / "nothing", tmp_path / "empty", unusable, tmp_path / "film.dcm"])
    assert found.files == (tmp_path / "film.dcm",)
    assert [error.code for _, error in found.problems] == ["FILE-NOT-FOUND", "FOLDER-EMPTY", "FILE-UNREADABLE"]


def test_a_folder_that_cannot_be_listed_does_not_refuse_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be listed is named; the rest is listed all the same."""
    touch(tmp_path, "a/film.dcm", "locked/film.dcm")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr("os.scandir", refuse)  # root may list every folder
    found = find_files([tmp_path])
    assert found.files == (tmp_path / "a/film.dcm",)
    assert codes(found, tmp_path) == {"locked": "FOLDER-UNREADABLE"}


def test_a_whole_disk_gets_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a folder with too many files the first are taken, and it is said that others were left out."""
    monkeypatch.setattr(intake, "FOLDER_FILES", 2)
    touch(tmp_path, "a", "b", "c")
    found = find_files([tmp_path])
    assert len(found.files) == 2
    assert found.problems[0][0] == tmp_path
    assert found.problems[0][1].code == "FOLDER-TOO-LARGE"
