"""The packages of a shelf, read and verified without opening a network: what the window knows of the models."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self, TypeVar

from desktop.inference.result import ModelRef
from desktop.model_package.manifest import AgeRange, Manifest, load_manifest

AUTO: Final = "auto"
"""Instead of a model's id: the model that is for this kind of picture and this age."""


@dataclass(frozen=True, eq=False)
class Package:
    """A package with its manifest.

    Parameters
    ----------
    folder : Path
    manifest : Manifest
    ref : ModelRef
        Which goes with every answer.
    """

    folder: Path
    manifest: Manifest
    ref: ModelRef

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Read a package's manifest; the hashes of its files are compared by the process that opens them.

        Raises
        ------
        ModelError
            ``MODEL-MANIFEST`` or ``MODEL-DAMAGED``.
        """
        manifest, sha256 = load_manifest(folder)
        thresholds = dict(manifest.thresholds)
        return cls(
            folder, manifest, ModelRef(manifest.id, manifest.version, sha256, manifest.preprocessing.version, thresholds)
        )


P = TypeVar("P", bound=Package)


def installed_packages(shelf: Path) -> list[Path]:
    """Return the package folders on a shelf, sorted by name; empty when there is no such folder."""
    return sorted(path.parent for path in shelf.glob("*/manifest.json"))


def read_shelf(shelf: Path) -> tuple[Package, ...]:
    """Read the manifests of all packages on a shelf.

    Raises
    ------
    ModelError
        One of them cannot be used.
    """
    return tuple(Package.read(folder) for folder in installed_packages(shelf))


def automatic(packages: Sequence[P]) -> tuple[P, ...]:
    """Return those that are asked without being named: a lite one only where no standard one judges the same."""
    standard = {_served(package.manifest) for package in packages if package.manifest.variant == "standard"}
    return tuple(p for p in packages if p.manifest.variant == "standard" or _served(p.manifest) not in standard)


def _served(manifest: Manifest) -> tuple[str, str, AgeRange | None]:
    return manifest.kind, manifest.population.image_kind, manifest.population.age_years
