"""Which files are tried when a person names files and folders."""

from pathlib import Path

import pytest

from desktop.errors import ImageError
from desktop.imaging.intake import find_files


def touch(folder: Path, *names: str) -> None:
    """Make files."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")


def test_a_file_gives_itself_whatever_its_name(tmp_path: Path) -> None:
    """A file gives itself whatever its name."""
    touch(tmp_path, ".hidden")
    assert find_files([tmp_path / ".hidden"]) == [tmp_path / ".hidden"]


def test_a_folder_gives_all_files_below_it_in_natural_order(tmp_path: Path) -> None:
    """A folder gives all files below it in natural order."""
    touch(tmp_path, "film10.dcm", "film2.dcm", "B/1", "a/IMG-9", "a/IMG-10", "film2b.dcm")
    found = [file.relative_to(tmp_path).as_posix() for file in find_files([tmp_path])]
    assert found == ["a/IMG-9", "a/IMG-10", "B/1", "film2.dcm", "film2b.dcm", "film10.dcm"]


def test_what_operating_systems_leave_behind_is_skipped(tmp_path: Path) -> None:
    """What operating systems leave behind is skipped."""
    touch(tmp_path, "Thumbs.db", "desktop.ini", ".DS_Store", "__MACOSX/film.dcm", ".Trash/film.dcm", "film.dcm")
    assert find_files([tmp_path]) == [tmp_path / "film.dcm"]


def test_paths_stay_as_they_were_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths stay as they were given."""
    touch(tmp_path, "cd/film.dcm")
    monkeypatch.chdir(tmp_path)
    assert find_files([Path("cd")]) == [Path("cd/film.dcm")]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    """A file named twice is read once."""
    touch(tmp_path, "b", "a")
    assert find_files([tmp_path / "b", tmp_path]) == [tmp_path / "b", tmp_path / "a"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    """A loop of links ends."""
    touch(tmp_path, "film.dcm")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    assert find_files([tmp_path]) == [tmp_path / "film.dcm"]


def test_a_path_that_is_not_there_is_said(tmp_path: Path) -> None:
    """A path that is not there is said."""
    with pytest.raises(ImageError) as caught:
        find_files([tmp_path / "nothing"])
    assert caught.value.code == "FILE-NOT-FOUND"


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    """An empty folder is said."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(ImageError) as caught:
        find_files([tmp_path])
    assert caught.value.code == "FOLDER-EMPTY"


def test_a_path_that_no_system_can_open_is_said() -> None:
    """A path that no system can open is said."""
    with pytest.raises(ImageError) as caught:
        find_files([Path("x" * 5000)])
    assert caught.value.code == "FILE-UNREADABLE"


def test_a_folder_that_cannot_be_listed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that cannot be listed is said."""

    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    with pytest.raises(ImageError) as caught:
        find_files([tmp_path])
    assert (caught.value.code, caught.value.fields["detail"]) == ("FILE-UNREADABLE", "Permission denied")
