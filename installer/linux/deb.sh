#!/bin/sh
# Make dist/lightbox_VERSION_ARCHITECTURE.deb of dist/lightbox. Owners, times and order are fixed: the same folder gives the same package.
# LIGHTBOX_DEB_COMPRESSION=gzip is fast, for tries; the default is small.
set -eu
cd "$(dirname "$0")/../.."
[ -x dist/lightbox/lightbox ] || { echo "First make the program: make bundle" >&2; exit 1; }

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
architecture=$(dpkg --print-architecture)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH
tree=build/deb
rm -rf "$tree" dist/lightbox_*_"$architecture".deb # of a version before
umask 022

mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/doc/lightbox" "$tree/usr/share/man/man1" \
    "$tree/usr/share/applications" "$tree/usr/share/mime/packages" "$tree/usr/share/icons/hicolor/scalable/apps"
cp -r dist/lightbox "$tree/opt/lightbox"
ln -s /opt/lightbox/lightbox "$tree/usr/bin/lightbox"
cp installer/linux/lightbox.desktop "$tree/usr/share/applications/"
cp installer/linux/lightbox-mime.xml "$tree/usr/share/mime/packages/lightbox.xml"
cp resources/icons/lightbox.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
for size in 16 24 32 48 64 128 256; do
    folder="$tree/usr/share/icons/hicolor/${size}x$size/apps"
    mkdir -p "$folder" && cp "build/bundle/icons/lightbox-$size.png" "$folder/lightbox.png"
done
sed "s/@VERSION@/$version/" installer/linux/lightbox.1 | gzip -9n > "$tree/usr/share/man/man1/lightbox.1.gz"
cp installer/linux/copyright "$tree/usr/share/doc/lightbox/"
gzip -9nc CHANGELOG.md > "$tree/usr/share/doc/lightbox/changelog.gz"

# What the frozen program asks of the system: found by starting it in a system that has nothing else (installer/bare).
# The version of libc is that of the system that this was built on; `make bundle` says what its files really ask for.
cat > "$tree/DEBIAN/control" <<CONTROL
Package: lightbox
Version: $version
Architecture: $architecture
Maintainer: The Lightbox developers <lightbox@localhost>
Installed-Size: $(du -sk --apparent-size "$tree/opt" "$tree/usr" | awk '{sum += $1} END {print sum}')
Depends: libc6 (>= $(sh installer/linux/oldest_glibc.sh)), libdbus-1-3, libegl1, libgl1, libxcb1
Recommends: fontconfig-config, libcups2, libseccomp2
Section: science
Priority: optional
Description: offline decision support for chest films and retinal OCT scans
 Judges films on this computer only: calibrated probabilities, heat maps, an
 encrypted log. It opens no network connection. It is not a diagnosis.
CONTROL
(cd "$tree" && find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Z"${LIGHTBOX_DEB_COMPRESSION:-xz}" --build "$tree" "dist/lightbox_${version}_$architecture.deb"
rm -rf "$tree"
