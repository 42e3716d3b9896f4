#!/bin/sh
# Runs in the bare system, as its ordinary user: what IT would try first.
set -eu
lightbox=$1
cd /home/clinic
fail() { echo "FAILED: $*"; exit 1; }
milliseconds() { echo $(($(date +%s%N) / 1000000)); }

! touch /usr/probe 2>/dev/null || fail "the root can be written"
! command -v python3 || fail "there is a Python"
[ "$(tail -n +3 /proc/net/dev | grep -vc '^ *lo:')" = 0 ] || fail "there is a network"

"$lightbox" version
"$lightbox" selftest || fail "selftest"

# Every transfer syntax and format, and the samples. The drawn test picture is no film: a refusal is its right answer.
for file in /media/films/selftest/*.*; do
    status=0
    "$lightbox" analyze --json "$file" > line.json || status=$?
    case $status in 0 | 3) ;; *) fail "analyze: exit status $status" ;; esac
    ! grep -qE '"code": "(DECODE|DECODER|WORKER|FILE|TRANSFER|BUG)' line.json || fail "analyze: $(cat line.json)"
done
"$lightbox" analyze --workers 2 --csv table.csv /media/films/samples || fail "the samples"

# The log: an account, readings, and the check of all of it.
echo "copper lantern violet 7" > password
"$lightbox" user add ada --role administrator --password-file password --recovery-file key
"$lightbox" analyze --log --user ada --password-file password /media/films/samples > /dev/null
"$lightbox" log verify --user ada --password-file password

# A window on a display, until it has drawn itself; then the host has its picture in screen.xwd.
mkdir window
before=$(milliseconds)
LIGHTBOX_HOME=$PWD/window "$lightbox" open /media/films/samples &
window=$!
drawn=''
for _ in $(seq 300); do
    kill -0 $window || fail "the window is gone"
    sleep 0.1
    drawn=$(tr -d '\0' < /media/screen/Xvfb_screen0 | tail -c +4000 | head -c 3000 | wc -c)
    [ "$drawn" -lt 1000 ] || break
done
[ "$drawn" -ge 1000 ] || fail "the window stays black"
echo "window drawn after $(($(milliseconds) - before)) ms"
sleep 2  # the first page is put together
cp /media/screen/Xvfb_screen0 screen.xwd
kill $window
wait $window || true
[ -z "$(ls /tmp | grep -v X11 || true)" ] || fail "left in /tmp: $(ls -A /tmp)"
echo "all of it works: version, selftest, analyze, log, window"
