"""What stands on the shelf of models, read without opening a network."""

from contextlib import suppress
from pathlib import Path

from desktop.errors import ModelError
from desktop.inference.result import ModelRef
from desktop.model_package.manifest import load_manifest
from desktop.paths import MODELS


def installed_models(shelf: Path = MODELS) -> list[ModelRef]:
    """Return the models that can be used, by the name of their folder; a package whose manifest is damaged is not there."""
    found = []
    for path in sorted(shelf.glob("*/manifest.json")):
        with suppress(ModelError):
            manifest, sha256 = load_manifest(path.parent)
            found.append(ModelRef(manifest.id, manifest.version, sha256, manifest.preprocessing.version))
    return found
