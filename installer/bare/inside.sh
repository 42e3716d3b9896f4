#!/bin/sh
# Runs in the bare system, as its ordinary user: what IT would try first.
set -eu
lightbox=$1
cd /home/clinic
fail() { echo "FAILED: $*"; exit 1; }
middle_is_drawn() { [ "$(tail -c +2000000 /media/screen/Xvfb_screen0 | head -c 100000 | tr -d '\0' | wc -c)" -gt 1000 ]; }
milliseconds() { echo $(($(date +%s%N) / 1000000)); }

! touch /usr/probe 2>/dev/null || fail "the root can be written"
! command -v python3 || fail "there is a Python"
[ "$(tail -n +3 /proc/net/dev | grep -vc '^ *lo:')" = 0 ] || fail "there is a network"

"$lightbox" version
"$lightbox" selftest || fail "selftest"

# Every transfer syntax and format, and the samples. The drawn test picture is no film: a refusal after decoding is its right answer.
status=0
"$lightbox" analyze --json /media/films/selftest > lines.json || status=$?
case $status in 0 | 3) ;; *) fail "analyze: exit status $status" ;; esac
[ "$(wc -l < lines.json)" = "$(ls /media/films/selftest | wc -l)" ] || fail "analyze leaves files out"
! grep -vE '"status": "(analyzed|warning)"|"code": "(SCOPE|IMAGE)-' lines.json || fail "analyze cannot decode these"
"$lightbox" analyze --workers 2 --csv table.csv /media/films/samples || fail "the samples"

# The log: an account, readings, and the check of all of it.
echo "copper lantern violet 7" > password
"$lightbox" user add ada --role administrator --password-file password --recovery-file key
"$lightbox" analyze --log --user ada --password-file password /media/films/samples > /dev/null
"$lightbox" log verify --user ada --password-file password

# A window on a display. It is drawn when the middle of the screen is no longer black; its picture is taken by the host.
before=$(milliseconds)
LIGHTBOX_HOME=/home/clinic/window "$lightbox" open /media/films/samples &
window=$!
until middle_is_drawn; do
    kill -0 $window || fail "the window is gone"
    [ $(($(milliseconds) - before)) -lt 60000 ] || fail "the window stays black"
    sleep 0.05
done
echo "window drawn after $(($(milliseconds) - before)) ms"
sleep 3  # the first page is put together
cp /media/screen/Xvfb_screen0 /media/proof/screen.xwd
kill $window
wait $window || true
echo "all of it works: version, selftest, analyze, log, window"
