"""The packages' own files."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from installer.bundle.icon import draw_icons
from installer.bundle.sizes import measure
from installer.product import ROOT, version

LINUX = ROOT / "installer" / "linux"


def test_installer_needs_nothing_of_the_program() -> None:
    """It handles files; the program may be broken, and still be packed."""
    for path in (ROOT / "installer").rglob("*.py"):
        assert not re.search(r"^\s*(from|import) desktop\b", path.read_text(encoding="utf-8"), re.MULTILINE), path.name


def test_desktop_entry_offers_the_films_that_are_read() -> None:
    """By the command that exists, with the icon that is installed."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "lightbox.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == "lightbox open %F"
    assert "application/dicom" in section["MimeType"].split(";")
    assert (ROOT / "resources" / "icons" / f"{section['Icon']}.svg").is_file()


def test_mime_type_is_found_by_name_and_content() -> None:
    """Films on media often have no ending."""
    root = ElementTree.parse(LINUX / "lightbox-mime.xml").getroot()  # noqa: S314  our own file
    (match,) = root.findall(".//{*}match")
    assert (match.get("offset"), match.get("value")) == ("128", "DICM")


def test_icon_is_drawn_for_each_size_and_system(tmp_path: Path) -> None:
    """Windows' file holds all of its sizes."""
    draw_icons(tmp_path)
    with Image.open(tmp_path / "lightbox.ico") as icon:
        assert {(16, 16), (32, 32), (256, 256)} <= icon.info["sizes"]
    with Image.open(tmp_path / "lightbox-48.png") as picture:
        assert picture.size == (48, 48)
        assert picture.getpixel((0, 0))[3] == 0
        assert picture.getpixel((24, 24))[3] == 255
    assert (tmp_path / "lightbox.icns").read_bytes()[:4] == b"icns"


def test_version_has_three_numbers() -> None:
    """Windows' installer adds a fourth."""
    assert len([int(number) for number in version().split(".")]) == 3


def test_links_count_once(tmp_path: Path) -> None:
    """A library and the links to it take its size once; what no group knows is shown as others."""
    library = tmp_path / "_internal" / "numpy" / "core.so"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"x" * 1000)
    (tmp_path / "_internal" / "core.so").symlink_to("numpy/core.so")
    (tmp_path / "lightbox").write_bytes(b"x" * 10)
    assert measure(tmp_path) == {"numpy and its BLAS": 1000, "others": 10}


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not on this machine")
def test_windows_installer_compiles(tmp_path: Path) -> None:
    """Without a warning, of a stand-in tree."""
    draw_icons(tmp_path)
    tree = tmp_path / "tree" / "_internal"
    tree.mkdir(parents=True)
    for name in ("../lightbox.exe", "../lightbox-console.exe", "data"):
        (tree / name).write_text("stand-in", encoding="ascii")
    defined = {"VERSION": version(), "SOURCE": tree.parent, "OUT": tmp_path / "lightbox-setup.exe"}
    defined |= {"ICON": tmp_path / "lightbox.ico", "LICENCE": ROOT / "LICENSE"}
    options = [f"-D{name}={value}" for name, value in defined.items()]
    done = subprocess.run(
        ["makensis", "-V2", "-WX", *options, ROOT / "installer" / "windows" / "lightbox.nsi"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "lightbox-setup.exe").read_bytes()[:2] == b"MZ"
