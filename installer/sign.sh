#!/bin/sh
# The hook for signatures: sign.sh FILE... Without a certificate it says so and leaves all as it is.
#   SIGNING_CERTIFICATE   base64 of a PKCS #12 file, of Windows or of Apple        SIGNING_PASSWORD   its password
#   SIGNING_TIME_SERVER   of Windows' time stamps: a signature with one holds after the certificate has run out
set -eu
[ -n "${SIGNING_CERTIFICATE:-}" ] || { echo "No certificate: these files stay unsigned."; exit 0; }
place=$(mktemp -d)
certificate=$place/certificate.pfx keychain=$place/lightbox.keychain
trap 'rm -rf "$place"' EXIT
printf '%s' "$SIGNING_CERTIFICATE" | base64 -d > "$certificate"

# sign_macos FILE [OPTION...]
sign_macos() {
    file=$1
    shift
    secret=$(uuidgen)
    security create-keychain -p "$secret" "$keychain"
    security unlock-keychain -p "$secret" "$keychain"
    security import "$certificate" -f pkcs12 -k "$keychain" -P "$SIGNING_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" > /dev/null
    identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(.*\)"/\1/p' | head -1)
    [ -n "$identity" ] || { echo "The certificate is none that macOS signs with." >&2; exit 1; }
    codesign --force --timestamp --keychain "$keychain" --sign "$identity" "$@" "$file"
    security delete-keychain "$keychain"
}

sign_windows() {
    kits='/c/Program Files (x86)/Windows Kits/10/bin' # not on the PATH; the newest of them
    signtool=$(command -v signtool || find "$kits" -path '*/x64/signtool.exe' | sort -V | tail -1)
    "$signtool" sign -fd sha256 -td sha256 -tr "$SIGNING_TIME_SERVER" -f "$certificate" -p "$SIGNING_PASSWORD" "$@"
}

for path in "$@"; do
    [ -e "$path" ] || continue
    case $path in
    # the hardened runtime is a condition of Apple's notary
    *.app) sign_macos "$path" --deep --options runtime --entitlements installer/macos/entitlements.plist ;;
    *.dmg) sign_macos "$path" ;;
    *.exe) sign_windows "$path" ;;
    *lightbox) [ ! -e "$path/lightbox.exe" ] || sign_windows "$path/lightbox.exe" "$path/lightbox-console.exe" ;;
    *) echo "$path stays unsigned." ;;
    esac
done
