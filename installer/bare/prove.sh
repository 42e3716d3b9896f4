#!/bin/sh
# Prove that the packages in dist/ run in a bare Debian: no Python, no network, a read-only root, an ordinary user.
#   sh installer/bare/prove.sh [onedir] [onefile] [deb] [upgrade] [archive]     as root; all but the archive by default, which is
#                                                                               the folder, packed by `make portable`
# The system is made by debootstrap from the mirror that this machine uses, and kept in build/bare for the next time.
set -eu
cd "$(dirname "$0")/../.."
[ "$(id -u)" = 0 ] || { echo "make bare needs root: it makes a system of its own (debootstrap, chroot, namespaces)." >&2; exit 1; }
missing=$(for tool in debootstrap strace Xvfb; do command -v $tool > /dev/null || echo $tool | tr X x; done)
# shellcheck disable=SC2086 # words are meant to split
[ -z "$missing" ] || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } > /dev/null

work=$PWD/build/bare
proof=$work/proof
python=${LIGHTBOX_PYTHON:-.venv/bin/python}
mkdir -p "$proof"

# bare NAME PACKAGE...: a system of its own, with only these packages beside what Debian cannot be without.
bare() {
    root=$work/$1
    shift
    if [ ! -e "$work/base.done" ]; then
        rm -rf "$work/base"
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -1)
        (. /etc/os-release && debootstrap --variant=minbase "$VERSION_CODENAME" "$work/base" "$mirror") > "$proof/debootstrap.log"
        chroot "$work/base" useradd --create-home --uid 1000 clinic
        touch "$work/base.done"
    fi
    if [ ! -e "$root.done" ]; then
        rm -rf "$root"
        cp -a "$work/base" "$root"
        [ $# = 0 ] || chroot "$root" apt-get install -y -qq --no-install-recommends "$@" > "$proof/needed.log" 2>&1
        touch "$root.done"
    fi
    ! chroot "$root" sh -c 'command -v python3' || { echo "The bare system has a Python." >&2; exit 1; }
}

# inside NAME PROGRAM COMMAND DISPLAY: run installer/bare/inside.sh there, cut off from all networks, the root read-only; traced.
inside() {
    name=$1
    shift
    rm -rf "$work/pictures" && install -d -m 1777 "$work/pictures"
    # --seccomp-bpf: only the traced calls stop the program, so that times stay what they are
    strace -f --seccomp-bpf -qq -e trace=socket,connect,bind,listen -o "$proof/$name.strace" \
        unshare --net --mount --pid --fork --propagation private sh installer/bare/enter.sh "$root" "$@" \
        > "$proof/$name.txt" 2>&1 || { cat "$proof/$name.txt" >&2; echo "FAILED  $name" >&2; exit 1; }
    "$python" -m installer.bare.sockets "$proof/$name.strace"
    "$python" -m installer.bare.picture "$work/pictures/screen.xwd" "$proof/$name.png"
    grep "^window drawn" "$proof/$name.txt"
    echo "ok      $name"
}

# A display that the host serves and the bare system sees as one socket file.
screen_start() {
    rm -rf "$work/screen" && mkdir -p "$work/screen" /tmp/.X11-unix
    number=87
    Xvfb ":$number" -screen 0 1366x768x24 -nolisten tcp -fbdir "$work/screen" > "$proof/xvfb.log" 2>&1 &
    screen=$!
    trap 'kill $screen 2>/dev/null || true' EXIT
    while [ ! -S "/tmp/.X11-unix/X$number" ]; do kill -0 $screen && sleep 0.1; done
}

screen_start
for what in ${*:-onedir onefile deb upgrade}; do
    case $what in
    onedir)
        bare system libdbus-1-3 libegl1 libgl1 libxcb1
        inside onedir dist/lightbox lightbox "$number"
        ;;
    onefile)
        bare system libdbus-1-3 libegl1 libgl1 libxcb1
        inside onefile dist/lightbox-portable lightbox-portable "$number"
        ;;
    archive)
        bare system libdbus-1-3 libegl1 libgl1 libxcb1
        rm -rf "$work/archive" && mkdir "$work/archive" && tar -xf dist/lightbox-*-linux-*.tar.xz -C "$work/archive"
        inside archive "$work"/archive/lightbox-* lightbox "$number"
        ;;
    deb)
        bare installed
        cp dist/lightbox_*_"$(dpkg --print-architecture)".deb "$root/root/lightbox.deb"
        chroot "$root" apt-get install -y -qq --no-install-recommends /root/lightbox.deb > "$proof/deb-install.log" 2>&1
        inside deb - /usr/bin/lightbox "$number"
        ;;
    upgrade)
        bare installed
        sh installer/bare/upgrade.sh "$root" > "$proof/upgrade.txt" 2>&1 || { cat "$proof/upgrade.txt" >&2; exit 1; }
        tail -1 "$proof/upgrade.txt"
        ;;
    *) echo "unknown: $what" >&2; exit 2 ;;
    esac
done
echo "The bare system ran all of: ${*:-onedir onefile deb upgrade}"
