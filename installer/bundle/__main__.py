"""Build ``dist/lightbox/`` and ``dist/lightbox-portable``, print what takes the space, and write their checksums.

Two builds of one commit on one machine give the same files: time stamps come from the commit, hashing is not seeded by chance.
"""

import os
import shutil
import subprocess
import sys
from typing import Final

from installer.bundle.icon import draw_icons
from installer.bundle.sizes import print_sizes
from installer.product import COPYRIGHT, NAME, PUBLISHER, ROOT, SUMMARY, version

SPEC: Final = ROOT / "installer" / "bundle" / "lightbox.spec"
BUILD: Final = ROOT / "build" / "bundle"
DIST: Final = ROOT / "dist"


def main() -> None:
    """Build both."""
    shutil.rmtree(BUILD, ignore_errors=True)
    draw_icons(BUILD / "icons")
    (BUILD / "version.txt").write_text(version(), encoding="ascii")
    (BUILD / "version-resource.txt").write_text(_version_resource(), encoding="utf-8")
    environment = os.environ | {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(_commit_time())}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--workpath", str(BUILD / "work"), "--distpath", str(DIST), str(SPEC)]
    subprocess.run(command, check=True, env=environment)  # noqa: S603
    print_sizes(DIST)


def _commit_time() -> int:
    """When the source was committed, in seconds; what the caller says, outside a repository."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    shown = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S607
    return int(shown.stdout)


def _version_resource() -> str:
    """What Windows shows of the file: a program that says who made it is less often taken for a virus."""
    four = ", ".join([*version().split("."), "0"])
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": f"{NAME}: {SUMMARY.lower()}",
        "FileVersion": version(),
        "InternalName": "lightbox",
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": "lightbox.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }
    structs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers=({four}), prodvers=({four})), kids=["
        f"StringFileInfo([StringTable('040904B0', [{structs}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


if __name__ == "__main__":
    main()
