#!/bin/sh
# The hook for signatures: sign.sh FILE... Without a certificate it says so and leaves all as it is.
#   SIGNING_CERTIFICATE   base64 of a PKCS #12 file        SIGNING_PASSWORD   its password
#   SIGNING_TIME_SERVER   of Windows' time stamps: a signature with one holds after the certificate has run out
set -eu
[ -n "${SIGNING_CERTIFICATE:-}" ] || { echo "No certificate: these files stay unsigned."; exit 0; }
certificate=$(mktemp)
trap 'rm -f "$certificate"' EXIT
printf '%s' "$SIGNING_CERTIFICATE" | base64 -d > "$certificate"

sign_macos() {
    keychain=$(mktemp -u).keychain
    secret=$(uuidgen)
    security create-keychain -p "$secret" "$keychain"
    security unlock-keychain -p "$secret" "$keychain"
    security import "$certificate" -k "$keychain" -P "$SIGNING_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" > /dev/null
    identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(.*\)"/\1/p' | head -1)
    # the hardened runtime is a condition of Apple's notary
    codesign --force --deep --timestamp --options runtime --entitlements installer/macos/entitlements.plist \
        --keychain "$keychain" --sign "$identity" "$1"
    security delete-keychain "$keychain"
}

for path in "$@"; do
    [ -e "$path" ] || continue
    case $path in
    *.app | *.dmg) sign_macos "$path" ;;
    *.exe) signtool sign -fd sha256 -td sha256 -tr "$SIGNING_TIME_SERVER" -f "$certificate" -p "$SIGNING_PASSWORD" "$path" ;;
    *) find "$path" -name 'lightbox*.exe' -exec signtool sign -fd sha256 -td sha256 -tr "$SIGNING_TIME_SERVER" \
        -f "$certificate" -p "$SIGNING_PASSWORD" {} + ;;
    esac
done
