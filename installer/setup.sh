#!/bin/sh
# Set up .venv for `make run` (app) or `make test` (dev), system libraries included. Called by the Makefile.
# Installs missing system packages where it may (root, or sudo that asks no password); otherwise names the one command.
set -eu

what=${1:?app or dev}
python=${PYTHON:-python3}

# A shared library and the Debian package that brings it. A library is looked for, not a package:
# package names differ between releases (libglib2.0-0, libglib2.0-0t64).
libraries='libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1'

missing_packages() {
    cache=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
    echo "$libraries" | while read -r library package; do
        case $cache in *"$library "*) ;; *) printf '%s ' "$package" ;; esac
    done
    command -v "$python" >/dev/null 2>&1 || printf 'python3 '
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
    # a test runs the shipped networks on an emulated older processor
    [ "$what" = app ] || command -v qemu-x86_64 >/dev/null 2>&1 || printf 'qemu-user '
    # an independent decoder, whose pixels ours are compared with
    [ "$what" = app ] || command -v dcmdjpeg >/dev/null 2>&1 || printf 'dcmtk '
    # the rigs in tests/torture build the library that records what a program does to a disk
    [ "$what" = app ] || echo '#include <stdio.h>' | cc -E - >/dev/null 2>&1 || printf 'gcc libc6-dev '
}

install_system_packages() {
    command -v apt-get >/dev/null 2>&1 && command -v dpkg >/dev/null 2>&1 || return 0
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    install="apt-get install -y --no-install-recommends $packages"
    if [ "$(id -u)" = 0 ]; then as_root=''; elif sudo -n true 2>/dev/null; then as_root='sudo -n'; else
        echo "These system packages are missing. Please run this, then the same make command again:" >&2
        echo "    sudo apt-get update && sudo $install" >&2
        exit 1
    fi
    echo "Installing system packages: $packages"
    # shellcheck disable=SC2086 # words are meant to split
    { DEBIAN_FRONTEND=noninteractive $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root $install -qq; } >/dev/null
}

check_python() {
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
        echo "Lightbox needs Python 3.11 or newer; '$python' is $("$python" --version 2>&1 || echo missing). Try: make PYTHON=python3.12 ..." >&2
        exit 1
    }
}

pip() {
    .venv/bin/python -m pip --disable-pip-version-check install --quiet "$@"
}

case $(uname) in Linux) install_system_packages ;; esac
check_python
[ -x .venv/bin/python ] || { echo "Making .venv"; "$python" -m venv .venv; }
echo "Installing Python packages ($what)"
pip --no-deps --require-hashes -r requirements.txt
pip --no-deps --no-build-isolation --editable .
if [ "$what" = dev ]; then
    pip --no-deps --require-hashes -r requirements-dev.txt
    # No hash: each platform, and each of torch's own indexes, has another file of the same version.
    pip torch==2.13.0
fi
