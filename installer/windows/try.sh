#!/bin/sh
# Try the Windows installer under Wine (Debian: wine64, nsis) with two versions of a stand-in tree: install, upgrade, remove; for all users
# and for one; silently. What Wine cannot show, the firewall's rule and Explorer's menus, the release workflow tries on Windows.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'WINEPREFIX=$work/wine /usr/lib/wine/wineserver64 -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEARCH=win64
unset DISPLAY
wine=${WINE:-/usr/lib/wine/wine64}
uninstall='Software\Microsoft\Windows\CurrentVersion\Uninstall\Lightbox'
fail() { echo "FAILED: $*" >&2; exit 1; }
value() { "$wine" reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n 's/.*REG_SZ *//p'; }
[ -e build/bundle/icons/lightbox.ico ] || .venv/bin/python -c 'from pathlib import Path; from installer.bundle.icon import draw_icons; draw_icons(Path("build/bundle/icons"))'

# make VERSION FILE: an installer of a tree with this file beside those that every version has. Wine64 runs 64-bit programs only.
make() {
    rm -rf "$work/tree" && mkdir -p "$work/tree/_internal"
    for file in lightbox.exe lightbox-console.exe "_internal/$2"; do echo "$1" > "$work/tree/$file"; done
    makensis -V1 -WX -X"Target amd64-unicode" "-DVERSION=$1" "-DSOURCE=$work/tree" "-DOUT=$work/lightbox-$1-setup.exe" \
        "-DICON=$PWD/build/bundle/icons/lightbox.ico" "-DLICENCE=$PWD/LICENSE" installer/windows/lightbox.nsi
}
# gone FILE: the uninstaller works on from a copy of itself.
gone() { for _ in $(seq 100); do [ -e "$1" ] || return 0; sleep 0.1; done; fail "$1 is left"; }

make 0.1.0 old.dll
make 0.2.0 new.dll
printf 'OutFile "%s"\nSilentInstall silent\nSection\nSleep 600000\nSectionEnd\n' "$work/runs.exe" > "$work/runs.nsi"
makensis -V1 -X"Target amd64-unicode" "$work/runs.nsi"
"$wine" wineboot -i > /dev/null 2>&1
all="$WINEPREFIX/drive_c/Program Files/Lightbox"
own=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -name "$(id -un)")/AppData/Local
menu="$WINEPREFIX/drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Lightbox.lnk"
mkdir -p "$own/Lightbox" && echo log > "$own/Lightbox/log.db"

"$wine" "$work/lightbox-0.1.0-setup.exe" /S || fail "the first installation: $?"
[ "$(value "HKLM\\$uninstall" DisplayVersion)" = 0.1.0 ] && [ -e "$all/_internal/old.dll" ] && [ -e "$menu" ] || fail "the first installation"
echo '{"lock_minutes": 3}' > "$all/policy.json"
"$wine" "$work/lightbox-0.2.0-setup.exe" /S || fail "the upgrade: $?"
[ "$(value "HKLM\\$uninstall" DisplayVersion)" = 0.2.0 ] && [ -e "$all/_internal/new.dll" ] || fail "the upgrade"
[ ! -e "$all/_internal/old.dll" ] || fail "the upgrade left a library of the version before"
cp "$work/runs.exe" "$all/lightbox-console.exe"
"$wine" "$all/lightbox-console.exe" & # a program that is open stays whole, and the exit status says so
sleep 3
! "$wine" "$work/lightbox-0.1.0-setup.exe" /S || fail "installed over a program that is open"
[ -e "$all/_internal/new.dll" ] || fail "a program that is open lost a file"
kill $! && wait $! || true
"$wine" "$all/uninstall.exe" /S
gone "$all/lightbox.exe" && gone "$all/uninstall.exe" && gone "$menu"
[ -z "$(value "HKLM\\$uninstall" DisplayVersion)" ] || fail "the registry still knows it"
[ -e "$all/policy.json" ] || fail "the policy was removed"

"$wine" "$work/lightbox-0.2.0-setup.exe" /S /USER || fail "for one user: $?"
[ "$(value "HKCU\\$uninstall" DisplayVersion)" = 0.2.0 ] && [ -e "$own/Programs/Lightbox/lightbox.exe" ] || fail "for one user"
"$wine" "$own/Programs/Lightbox/uninstall.exe" /S
gone "$own/Programs/Lightbox"
"$wine" "$work/lightbox-0.2.0-setup.exe" /S '/D=C:\Clinic' || fail "another folder: $?"
[ -e "$WINEPREFIX/drive_c/Clinic/lightbox.exe" ] || fail "another folder"
[ "$(cat "$own/Lightbox/log.db")" = log ] || fail "the log was touched"
echo "ok      Windows installer under Wine: installed, upgraded, removed, for all and for one; log and policy kept"
