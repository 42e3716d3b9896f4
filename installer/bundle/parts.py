"""The parts by others in the frozen program: which, in which version, under which licence, and its text."""

import platform
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from installer.product import ROOT

WHEEL_PARTS: Final = ROOT / "installer" / "bundle" / "components.toml"
_LICENCE_FILE: Final = re.compile(r"(^|/)(licen[cs]es?/|[^/]*(licen[cs]e|notice|copying|third_?party)[^/]*$)", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """A part by others."""

    name: str
    version: str
    licence: str
    """An SPDX expression, or the words of its maker."""
    purl: str = ""
    """Package URL, where it has one."""
    inside: str = ""
    """The part that it came in."""
    texts: tuple[Path, ...] = ()
    """The files of its licence on this machine."""


def python_parts() -> list[Part]:
    """Return the packages that pyproject.toml asks for in the window program, with all that they ask for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["desktop"]]
    found: dict[str, Part] = {}
    while waiting:
        requirement = waiting.pop()
        name = _plain(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        package = metadata.distribution(name)
        found[name] = _python_part(name, package)
        waiting += [Requirement(text) for text in package.requires or ()]
    return [found[name] for name in sorted(found)]


def wheel_parts() -> Iterator[Part]:
    """Yield the libraries within wheels, from our own list."""
    for wheel in tomllib.loads(WHEEL_PARTS.read_text(encoding="utf-8"))["wheel"]:
        for name, version, licence in wheel["parts"]:
            yield Part(name, version, licence, inside=wheel["pin"].replace("==", " "))


def runtime_parts() -> Iterator[Part]:
    """Yield Python itself and the program's first lines, which are PyInstaller's."""
    base, lib = Path(sys.base_prefix), f"lib/python{sys.version_info.major}.{sys.version_info.minor}"
    places = (base / lib / "LICENSE.txt", base / "LICENSE.txt")  # the second on Windows
    yield Part("Python", platform.python_version(), "PSF-2.0", texts=tuple(filter(Path.exists, places)))
    package = metadata.distribution("pyinstaller")
    yield _python_part("pyinstaller", package)


def system_parts(libraries: Iterable[str]) -> list[Part]:
    """Return the Debian packages of libraries that were taken from this machine."""
    parts: dict[str, Part] = {}
    for library in libraries:
        owner = _dpkg("--search", str(Path(library).resolve())) or _dpkg("--search", f"*/{Path(library).resolve().name}")
        if not owner:
            continue
        package = owner.split(":", 1)[0]
        version = _dpkg("--show", "--showformat=${Version}", package)
        text = Path("/usr/share/doc") / package / "copyright"
        parts[package] = Part(package, version, "see its text", f"pkg:deb/debian/{package}@{version}", texts=(text,))
    return [parts[name] for name in sorted(parts)]


def _python_part(name: str, package: metadata.Distribution) -> Part:
    fields = package.metadata
    classifiers = [text.rsplit(" :: ", 1)[-1] for text in fields.get_all("Classifier") or () if text.startswith("License ::")]
    licence = fields["License-Expression"] or ", ".join(classifiers) or fields["License"] or "see its text"
    code = {".py", ".pyc"}  # of a package that is itself about licences; compiled code names the folder where it was built
    files = [file for file in package.files or () if _LICENCE_FILE.search(str(file)) and file.suffix not in code]
    texts = [Path(str(package.locate_file(file))) for file in files]
    version = package.version
    return Part(name, version, licence.splitlines()[0], f"pkg:pypi/{name}@{version}", texts=tuple(filter(Path.is_file, texts)))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _dpkg(*arguments: str) -> str:
    done = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return done.stdout.strip() if done.returncode == 0 else ""
