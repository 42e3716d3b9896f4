"""What takes the space in the frozen program."""

from collections import Counter
from pathlib import Path
from typing import Final

from installer.product import ROOT

MB: Final = 1_000_000
LIMITS_MB: Final = {"lightbox": 280, "lightbox-portable": 120}
"""What a clinic's machine and a memory stick are asked for."""

GROUPS: Final = (
    ("models", ("resources/models/",)),
    ("fonts, icons, samples, manual", ("resources/",)),
    ("Unicode tables of Qt (libicudata)", ("libicudata",)),
    ("Qt and PySide6", ("PySide6/", "shiboken6/", "libicu", "libQt6", "libshiboken", "libpyside")),
    ("onnxruntime", ("onnxruntime/",)),
    ("numpy and its BLAS", ("numpy/", "numpy.libs/")),
    ("decoders (GDCM, OpenJPEG, Pillow)", ("gdcm", "_gdcm", "_openjpeg", "openjpeg", "PIL/", "pillow.libs/", "python_gdcm")),
    ("pydicom", ("pydicom/",)),
    ("SQLCipher and cryptography", ("sqlcipher3/", "cryptography/", "_cffi")),
    ("Python", ("libpython", "base_library", "lib-dynload", "python3")),
)  # fmt: skip


def measure(folder: Path) -> Counter[str]:
    """Return the bytes of each group of files of a program in a folder; what links lead to counts once."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(folder).as_posix().removeprefix("_internal/")
            sizes[_group(place)] += path.stat().st_size
    return sizes


def print_sizes(dist: Path) -> None:
    """Print the table of the folder, and the size of the one file.

    Raises
    ------
    SystemExit
        Either is larger than we promise.
    """
    sizes = measure(dist / "lightbox")
    for group, size in sizes.most_common():
        print(f"{size / MB:7.1f} MB  {group}")
    total = {"lightbox": sizes.total(), "lightbox-portable": _portable(dist).stat().st_size}
    for name, size in total.items():
        print(f"{size / MB:7.1f} MB  dist/{name}, at most {LIMITS_MB[name]}")
    if any(size > LIMITS_MB[name] * MB for name, size in total.items()):
        raise SystemExit("The program has grown past what we promise; see installer/bundle/trim.py.")


def _group(place: str) -> str:
    for group, beginnings in GROUPS:
        if place.startswith(beginnings):
            return group
    return "others"


def _portable(dist: Path) -> Path:
    windows = dist / "lightbox-portable.exe"
    return windows if windows.exists() else dist / "lightbox-portable"


if __name__ == "__main__":
    print_sizes(ROOT / "dist")
