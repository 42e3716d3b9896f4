"""Turn the dump of a virtual display into a PNG: ``python -m installer.bare.picture screen.xwd out.png``. It must show a window."""

import struct
import sys
from pathlib import Path

from PIL import Image


def read_xwd(dump: bytes) -> Image.Image:
    """Return the picture of a dump with 32 bits a pixel (X11's ``XWDFile.h``: a header of 25 big-endian numbers, colours, pixels)."""
    header = struct.unpack_from(">25I", dump)
    header_size, width, height, bits, line_bytes, colours = header[0], header[4], header[5], header[11], header[12], header[19]
    if bits != 32:
        raise ValueError(f"the dump has {bits} bits a pixel")
    begin = header_size + 12 * colours
    return Image.frombuffer("RGB", (width, height), dump[begin:], "raw", "BGRX", line_bytes, 1)


def main() -> None:
    """Write the picture; fail where it shows nothing."""
    picture = read_xwd(Path(sys.argv[1]).read_bytes())
    picture.save(sys.argv[2])
    shown = len(picture.getcolors(maxcolors=10_000_000) or [])
    if shown < 200:
        raise SystemExit(f"The window shows {shown} colours only.")
    print(f"window: {picture.width} x {picture.height} pixels, {shown} colours")


if __name__ == "__main__":
    main()
