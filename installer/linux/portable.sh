#!/bin/sh
# Make dist/lightbox-VERSION-linux-ARCHITECTURE.tar.xz: the program's folder, to be unpacked anywhere and started there.
set -eu
cd "$(dirname "$0")/../.."
[ -x dist/lightbox/lightbox ] || { echo "First make the program: make bundle" >&2; exit 1; }
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
rm -f dist/lightbox-*-linux-*.tar.xz # of a version before
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --directory dist \
    --transform "s,^lightbox,lightbox-$version," lightbox \
    | xz -6 --threads=1 > "dist/lightbox-$version-linux-$(uname -m).tar.xz"
