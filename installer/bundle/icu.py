"""ICU's tables for Qt, without the languages: 32 MB become 5.

The program formats with Qt's own tables and sorts in its database. What stays is what ICU needs to start, to compare, to change
case and to break lines: properties, normalisation, the root and the English tables. A program that asks for another language's
table gets the root's, as ICU does for every language that it does not know.
"""

import re
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

KEPT: Final = re.compile(
    r"""[^/]+/(
    [^/]+\.(icu|nrm|spp|cfu)
    | (root|en|en_US|en_GB|en_001|pool|res_index|supplementalData|likelySubtags|metadata|metaZones|numberingSystems|timezoneTypes
      |windowsZones|zoneinfo64|keyTypeData|genderList|plurals|dayPeriods|icuver|icustd|langInfo|pluralRanges)\.res
    | coll/(ucadata\.icu|(root|en|en_US|res_index)\.res)
    | brkitr/([a-z_]+\.brk|(root|en|en_US|res_index)\.res)
    | (curr|lang|region|unit|zone)/(root|en|en_001|pool|res_index|supplementalData)\.res
    )""",
    re.VERBOSE,
)
ALIGNMENT: Final = 16


def read_tables(package: bytes) -> dict[str, bytes]:
    """Take a package of tables apart (ICU user guide, "ICU data"; ``struct UDataOffsetTOC`` in ``ucmndata.h``).

    Parameters
    ----------
    package : bytes
        As in ``icudt73l.dat``: a header, the number of tables, for each where its name and its content begin.

    Returns
    -------
    dict of str to bytes
        In the order of the package, by name.
    """
    header_size = struct.unpack_from("<H", package)[0]
    body = package[header_size:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [begin for _, begin in places[1:]] + [len(body)]
    return {
        body[name : body.index(b"\0", name)].decode("ascii"): body[begin:end]
        for (name, begin), end in zip(places, ends, strict=True)
    }


def write_tables(header: bytes, tables: dict[str, bytes]) -> bytes:
    """Put a package together; names are sorted, as ICU searches them by halves."""
    names = sorted(tables)
    texts = [name.encode("ascii") + b"\0" for name in names]
    name_at = 4 + 8 * len(names)
    content_at = _aligned(name_at + sum(map(len, texts)))
    toc, strings, content = [struct.pack("<I", len(names))], b"", b""
    for name, text in zip(names, texts, strict=True):
        toc.append(struct.pack("<II", name_at + len(strings), content_at + len(content)))
        strings += text
        content += tables[name].ljust(_aligned(len(tables[name])), b"\0")
    return header + (b"".join(toc) + strings).ljust(content_at, b"\0") + content


def trim_library(library: Path, out: Path) -> None:
    """Write a library of the same name and symbol with the kept tables only. Needs a C compiler and readelf."""
    symbol, offset, size = _symbol(library)
    package = library.read_bytes()[offset : offset + size]
    header = package[: struct.unpack_from("<H", package)[0]]
    kept = {name: table for name, table in read_tables(package).items() if KEPT.fullmatch(name)}
    out.parent.mkdir(parents=True, exist_ok=True)
    data, source = out.with_suffix(".dat"), out.with_suffix(".S")
    data.write_bytes(write_tables(header, kept))
    source.write_text(
        f'.section .note.GNU-stack,"",@progbits\n.section .rodata\n.balign {ALIGNMENT}\n.global {symbol}\n'
        f'.type {symbol},@object\n{symbol}:\n.incbin "{data.name}"\n.size {symbol},.-{symbol}\n',
        encoding="ascii",
    )
    link = ["cc", "-shared", "-nostdlib", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}", "-o", str(out.resolve())]
    subprocess.run([*link, source.name], cwd=out.parent, check=True)  # noqa: S603
    data.unlink()
    source.unlink()


def _symbol(library: Path) -> tuple[str, int, int]:
    """Return name, place in the file and size of the tables in a library; in its read-only part both addresses are the same."""
    for line in _readelf("--dyn-syms", library):
        fields = line.split()
        if len(fields) == 8 and fields[3] == "OBJECT" and fields[7].startswith("icudt"):
            return fields[7], int(fields[1], 16), int(fields[2], 0)
    raise ValueError(f"{library.name} holds no tables of ICU")


def _readelf(option: str, library: Path) -> Iterable[str]:
    command = ["readelf", "--wide", option, str(library)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()  # noqa: S603


def _aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT
