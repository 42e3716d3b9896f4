#!/bin/sh
# Print the oldest glibc that dist/lightbox starts on: the highest version that one of its files asks for.
set -eu
cd "$(dirname "$0")/../.."
find dist/lightbox -type f \( -name '*.so*' -o -name lightbox \) -exec objdump -T {} + 2>/dev/null \
    | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -1
