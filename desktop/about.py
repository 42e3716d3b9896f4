"""What this program is made of: versions, models with their hashes, licences. Nothing in it is about patients or persons."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from desktop.inference.package import Package
from desktop.paths import RESOURCES
from desktop.support import versions

MAKER: Final = "The Lightbox developers"
LICENCES: Final = RESOURCES.parent / "licences"
"""Of all parts; only the packages have this folder, `installer.bundle.legal` writes it."""
BILL: Final = LICENCES / "sbom.cdx.json"
"""The bill of materials (CycloneDX 1.6), in packages only."""
_FIRST: Final = ("LICENSE", "NOTICE", "PARTS.txt")


def licence_texts(folder: Path = LICENCES) -> list[Path]:
    """Return the texts of licences that are at hand: of all parts in a package, of what the repository holds in a run from source."""
    if folder.is_dir():
        found = [path for path in folder.iterdir() if path.suffix != ".json"]
    else:
        root = RESOURCES.parent
        own = [path for path in (root / "LICENSE", root / "NOTICE") if path.is_file()]
        found = [*own, *RESOURCES.glob("*/LICENSE-*.txt"), *RESOURCES.glob("licences/*.txt")]
    return sorted(found, key=lambda path: (path.name not in _FIRST, path.name.lower()))


def model_facts(models: Iterable[Package]) -> list[tuple[str, str]]:
    """Return every model with its version, and the SHA-256 of its manifest, which holds the hashes of its other files."""
    return [(f"{model.ref.id} {model.ref.version}", model.ref.sha256) for model in models]


def facts(models: Iterable[Package], *more: str) -> str:
    """Return all of it as text to be sent to whoever helps.

    Parameters
    ----------
    models : iterable of Package
    *more : str
        Lines that only the window knows.
    """
    lines = [*versions(), *more, *(f"model {name} sha256 {sha256}" for name, sha256 in model_facts(models))]
    return "\n".join(lines) + "\n"
