#!/bin/sh
# Make dist/lightbox-VERSION-macos.dmg of dist/Lightbox.app, on macOS. The window of the image offers the Applications folder.
# Silent, for many Macs: hdiutil attach -nobrowse IMAGE && ditto "/Volumes/Lightbox/Lightbox.app" /Applications/Lightbox.app
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname)" = Darwin ] || { echo "Disk images of macOS are made on macOS only." >&2; exit 1; }
[ -d dist/Lightbox.app ] || { echo "First make the program: make bundle" >&2; exit 1; }
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
rm -rf build/dmg && mkdir -p build/dmg
ditto dist/Lightbox.app build/dmg/Lightbox.app
ln -s /Applications build/dmg/Applications
hdiutil create -quiet -ov -volname Lightbox -fs HFS+ -format ULMO -srcfolder build/dmg "dist/lightbox-$version-macos.dmg"
