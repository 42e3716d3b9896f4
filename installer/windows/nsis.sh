#!/bin/sh
# Compile the Windows installer: on Windows of dist/lightbox, elsewhere of a stand-in tree, which shows that the script is sound.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
source=dist/lightbox
out=$PWD/dist/lightbox-$version-setup.exe
if [ ! -e "$source/lightbox.exe" ]; then
    echo "There is no Windows program here: compiling the installer of a stand-in tree."
    source=build/nsis/stand-in
    out=$PWD/build/nsis/lightbox-$version-setup.exe
    rm -rf build/nsis
    mkdir -p "$source/_internal/resources"
    for file in lightbox.exe lightbox-console.exe _internal/resources/stand-in.txt; do echo "stand-in" > "$source/$file"; done
fi
[ -e build/bundle/icons/lightbox.ico ] || .venv/bin/python -c 'from pathlib import Path; from installer.bundle.icon import draw_icons; draw_icons(Path("build/bundle/icons"))'
native() { cygpath -w "$1" 2>/dev/null || echo "$1"; } # on Windows makensis looks for files by backslashes only
makensis -V2 -WX "-DVERSION=$version" "-DSOURCE=$(native "$PWD/$source")" "-DOUT=$(native "$out")" \
    "-DICON=$(native "$PWD/build/bundle/icons/lightbox.ico")" "-DLICENCE=$(native "$PWD/LICENSE")" installer/windows/lightbox.nsi
ls -l "$out"
