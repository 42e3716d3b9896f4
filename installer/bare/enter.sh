#!/bin/sh
# Called by prove.sh in namespaces of its own: make the root read-only, give it what every running system has, go in as the user.
#   enter.sh ROOT PROGRAM COMMAND DISPLAY      PROGRAM: a file or folder of this tree that is shown in /media/stick; - for none
set -eu
root=$1 program=$2 command=$3 display=$4
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t tmpfs -o mode=755 tmpfs "$root/home"
mount -t tmpfs tmpfs "$root/dev"
mkdir -m 1777 "$root/dev/shm"
for node in null zero random urandom; do
    touch "$root/dev/$node" && mount --bind "/dev/$node" "$root/dev/$node"
done
mount -t tmpfs tmpfs "$root/media"
mkdir "$root/media/stick" "$root/media/films" "$root/media/screen" "$root/media/scripts" "$root/media/proof"
mkdir -p "$root/tmp/.X11-unix" && touch "$root/tmp/.X11-unix/X$display"
mount --bind "/tmp/.X11-unix/X$display" "$root/tmp/.X11-unix/X$display"
mount --bind resources "$root/media/films"
mount --bind installer/bare "$root/media/scripts"
mount --bind build/bare/screen "$root/media/screen"
mount --bind build/bare/pictures "$root/media/proof"
if [ -d "$program" ]; then
    mount --bind "$program" "$root/media/stick"
elif [ -f "$program" ]; then
    touch "$root/media/stick/$command" && mount --bind "$program" "$root/media/stick/$command"
fi
case $command in /*) ;; *) command=/media/stick/$command ;; esac
install -d -o 1000 -g 1000 "$root/home/clinic"
mount -o remount,bind,ro "$root"
exec chroot --userspec=1000:1000 "$root" /usr/bin/env -i HOME=/home/clinic PATH=/usr/bin:/bin LANG=C.UTF-8 \
    DISPLAY=":$display" sh /media/scripts/inside.sh "$command"
