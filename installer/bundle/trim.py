"""What stays out of the frozen program, and which of its libraries lose their symbols. Each line is there for a measured reason."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, TypeAlias

from installer.bundle.icu import trim_library

Entry: TypeAlias = tuple[str, str, str]
"""PyInstaller's: place in the bundle, file on this machine, type code."""

EXCLUDED_MODULES: Final = (
    # the trainer and the tests
    "model_build", "tests", "torch", "torchao", "monai", "matplotlib", "scipy", "sklearn", "tensorboard", "onnx", "onnxscript",
    "pytest", "hypothesis", "setuptools", "pip", "_pytest", "IPython", "tqdm", "safetensors",
    # parts of kept packages that nobody calls
    "tkinter", "numpy.f2py", "numpy.testing", "numpy.random",
    "onnxruntime.quantization", "onnxruntime.transformers", "onnxruntime.tools",
    "PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL._imagingtk", "PIL._imagingcms", "asyncio",
    "sqlite3", "_sqlite3",  # `one_sqlite.py`
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL",
    # interpreters within the program, and what talks to a network
    "pdb", "pydoc", "doctest", "lib2to3", "ensurepip", "idlelib", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc",
    "_ssl", "ssl",
)  # fmt: skip

UNWANTED: Final = re.compile(
    r"""
    /Qt6?/plugins/(platformthemes/libqgtk3 | egldeviceintegrations/ | wayland | generic/ | networkinformation/  | tls/
                 | platforms/(lib)?q(eglfs|linuxfb|minimalegl|minimal|vnc|vkkhrdisplay|wayland.*)\b | xcbglintegrations/
                 | platforminputcontexts/(lib)?qtvirtualkeyboard | imageformats/(lib)?q(tga|tiff|icns|wbmp|pdf|webp|gif)\b)
    | Qt6?(Network|Qml|Quick|VirtualKeyboard|E[Gg][Ll]F[Ss]|OpenGL|Wayland|WlShell|Pdf)[A-Za-z]*\.(so|dll)
    | PySide6/(Qt/)?translations/ | resources/translations/.*\.ts$
    | pydicom/data/(test_files|charset_files|palettes/.*\.jpg)
    | onnxruntime/(datasets|quantization|transformers|tools)/
    | PIL/_(avif|imagingtk|imagingcms) | pillow\.libs/lib(avif|lcms2)
    | numpy/.*/tests/ | /libreadline | libtinfo | libtcl | libtk8
    """,
    re.VERBOSE,
)
"""Qt's GTK theme drags GTK, cairo and gnutls along; the others draw on devices that no clinic's desk has, or speak to a network.
Of Pillow what converts colour profiles: pixels are judged as they are."""

STRIPPED: Final = re.compile(
    r"libpython3[\d.]*\.so | lib-dynload/ | sqlcipher3/_sqlite3 | _CharLS | (^|/)_openjpeg\. | cryptography/.*/_rust | PIL/_imaging\.",
    re.VERBOSE,
)
"""Only these: to strip all breaks numpy ("ELF load command address/offset not page-aligned" in its BLAS)."""

LEFT_TO_THE_SYSTEM: Final = re.compile(r"lib(cups|dbus-1|X11)\.")
"""CUPS and DBus speak to services of their own system, and drag TLS, Kerberos and systemd along. Without CUPS one prints to PDF only.
X11 comes with libGL, which Qt needs to load and which is the system's."""
SYSTEM_FOLDERS: Final = ("/lib", "/usr/lib")


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that ship. Links to files that do not are left out too: a dangling one stops an installer."""
    kept = [entry for entry in entries if not UNWANTED.search(_posix(entry[0]))]
    places = {_posix(entry[0]) for entry in kept}
    return [entry for entry in kept if entry[2] != "SYMLINK" or _target(entry) in places]


def own(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files without those that the system has."""
    return [entry for entry in entries if not LEFT_TO_THE_SYSTEM.search(entry[0])]


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files without those libraries of this machine that only left out files asked for (on Linux)."""
    entries = own(entries)
    if sys.platform != "linux":
        return entries
    system = {Path(place).name: source for place, source, _ in entries if source.startswith(SYSTEM_FOLDERS)}
    waiting = [source for _, source, kind in entries if kind != "SYMLINK" and source not in system.values()]
    reached: set[str] = set()
    while waiting:
        new = (_needed_by(waiting.pop()) & system.keys()) - reached
        reached |= new
        waiting += [system[name] for name in new]
    return [entry for entry in entries if Path(entry[0]).name in reached or entry[1] not in system.values()]


def from_system(entries: Iterable[Entry]) -> list[str]:
    """Return the libraries that were taken from this machine."""
    return [source for _, source, kind in entries if kind != "SYMLINK" and source.startswith(SYSTEM_FOLDERS)]


def slimmed(entries: Iterable[Entry], folder: Path) -> Iterator[Entry]:
    """Yield the files, some of them as smaller copies, which are put into a folder (on Linux)."""
    for place, source, kind in entries:
        copy = folder / place
        if sys.platform != "linux" or kind not in ("BINARY", "EXTENSION"):
            yield place, source, kind
        elif Path(place).name.startswith("libicudata."):
            trim_library(Path(source), copy)
            yield place, str(copy), kind
        elif STRIPPED.search(_posix(place)):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
            subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)  # noqa: S603, S607
            yield place, str(copy), kind
        else:
            yield place, source, kind


def _needed_by(library: str) -> set[str]:
    command = ["readelf", "--dynamic", "--wide", library]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", printed))


def _posix(place: str) -> str:
    return place.replace("\\", "/")


def _target(entry: Entry) -> str:
    """Where in the bundle a link leads; PyInstaller gives it relative to the link."""
    parts: list[str] = []
    for part in [*Path(entry[0]).parent.parts, *Path(entry[1]).parts]:
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
