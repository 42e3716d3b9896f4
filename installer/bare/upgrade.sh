#!/bin/sh
# Called by prove.sh: the version before, a log, an upgrade, a removal and a second installation in a bare system.
#   upgrade.sh ROOT      with the package in ROOT/root/lightbox.deb, and the version before in ROOT/root/before.deb where there is one
set -eu
root=$1
fail() { echo "FAILED: $*"; exit 1; }
inside() { chroot "$root" "$@"; }
clinic() { chroot --userspec=1000:1000 "$root" /usr/bin/env -i HOME=/home/clinic PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
login="--user ada --password-file /home/clinic/password"
fingerprint() { (cd "$root/home/clinic" && find .local -type f -print0 | sort -z | xargs -0 sha256sum); }
cleanup() { umount -R "$root/proc" "$root/dev" 2>/dev/null || true; }

if [ ! -e "$root/root/before.deb" ]; then  # the same program under a lower number, with a file that the new one does not have
    before=$(mktemp -d)
    dpkg-deb -R "$root/root/lightbox.deb" "$before"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$before/DEBIAN/control"
    touch "$before/opt/lightbox/_internal/of-the-version-before"
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$before" "$root/root/before.deb" > /dev/null
    rm -rf "$before"
fi
inside dpkg --purge lightbox > /dev/null 2>&1 || true
rm -rf "$root/home/clinic" && install -d -o 1000 -g 1000 "$root/home/clinic"
trap cleanup EXIT
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev"
mkdir -m 1777 "$root/dev/shm"
for node in null zero random urandom; do touch "$root/dev/$node" && mount --bind "/dev/$node" "$root/dev/$node"; done

inside dpkg --install /root/before.deb
echo "copper lantern violet 7" > "$root/home/clinic/password"
clinic lightbox user add ada --role administrator --password-file /home/clinic/password --recovery-file /home/clinic/key
clinic lightbox analyze --log $login /opt/lightbox/_internal/resources/samples
readings=$(clinic lightbox log list --json $login)
[ "$(echo "$readings" | wc -l)" -ge 3 ] || fail "the log has too few readings"

inside dpkg --install /root/lightbox.deb
[ ! -e "$root/opt/lightbox/_internal/of-the-version-before" ] || fail "a file of the version before is left"
clinic lightbox log verify $login || fail "the log after the upgrade"
[ "$(clinic lightbox log list --json $login)" = "$readings" ] || fail "the readings after the upgrade"

kept=$(fingerprint)
inside dpkg --purge lightbox
[ ! -e "$root/opt/lightbox" ] && [ ! -e "$root/usr/bin/lightbox" ] || fail "something of the program is left"
[ "$(fingerprint)" = "$kept" ] || fail "removing the program changed the log"

inside dpkg --install /root/lightbox.deb
clinic lightbox log verify $login || fail "the log after the second installation"
[ "$(clinic lightbox log list --json $login)" = "$readings" ] || fail "the readings after the second installation"
echo "ok      upgrade: $(echo "$readings" | wc -l) readings intact after an upgrade, a removal and a new installation"
