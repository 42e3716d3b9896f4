"""The words of a PDF that Qt wrote: letters are numbers of glyphs, which tables in the file turn back into letters."""

import re
import zlib
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def pdf_words(path: Path) -> str:
    """Return all that stands on the pages, without spaces: a PDF has places of letters, not words."""
    objects = {int(number): body for number, body in _OBJECT.findall(path.read_bytes())}
    tables = {
        number: _letters(_unpacked(objects[int(found[1])]))
        for number, body in objects.items()
        if (found := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    fonts = {
        name: tables[int(number)]
        for body in objects.values()
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", body)
        if int(number) in tables
    }
    pages = (_unpacked(body) for body in objects.values() if b"/FlateDecode" in body and b"/Image" not in body)
    return "".join(_shown(page, fonts) for page in pages if b" Tf" in page)


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    return zlib.decompressobj().decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(table: bytes) -> dict[int, str]:
    """Return the letters of glyphs by a font's ToUnicode table."""
    letters: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, text in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            letters[int(glyph, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, text in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for glyph in range(int(first, 16), int(last, 16) + 1):
                letters[glyph] = chr(int(text, 16) + glyph - int(first, 16))
        for first, _last, texts in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[(.*?)\]", block, re.DOTALL):
            for place, text in enumerate(re.findall(rb"<([0-9A-Fa-f]+)>", texts)):
                letters[int(first, 16) + place] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return letters


def _shown(page: bytes, fonts: dict[bytes, dict[int, str]]) -> str:
    letters: dict[int, str] = {}
    words = []
    for name, text in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>\s*(?=T[jJ]|\])", page):
        if name:
            letters = fonts.get(name, {})
        else:
            raw = text.decode()
            words.append("".join(letters.get(int(raw[at : at + 4], 16), "?") for at in range(0, len(raw), 4)))
    return "".join("".join(words).split())
