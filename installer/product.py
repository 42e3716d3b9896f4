"""What the packages say about the product."""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
NAME: Final = "Lightbox"
SUMMARY: Final = "Offline decision support for chest films and retinal OCT scans"
PUBLISHER: Final = "The Lightbox developers"
COPYRIGHT: Final = "Copyright 2026 The Lightbox developers"


def version() -> str:
    """Return the version that `desktop/__init__.py` tells."""
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("desktop/__init__.py tells no version of three numbers")
    return found[1]
