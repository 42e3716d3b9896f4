"""What stands on the shelf, without opening a network."""

import shutil
from pathlib import Path

from desktop.analysis.shelf import installed_models
from desktop.model_package.manifest import load_manifest


def test_models_are_named_by_id_version_and_hash(tiny_package: Path) -> None:
    """As the manifest says, and the hash is that of the manifest, which holds all others."""
    manifest, sha256 = load_manifest(tiny_package)
    (model,) = installed_models(tiny_package.parent)
    assert (model.id, model.version, model.sha256) == (manifest.id, manifest.version, sha256)


def test_damaged_package_is_not_there(tiny_package: Path, tmp_path: Path) -> None:
    """It cannot answer, and the others can."""
    for name in ("whole", "broken"):
        shutil.copytree(tiny_package, tmp_path / "two" / name)
    (tmp_path / "two" / "broken" / "manifest.json").write_text("{")
    assert len(installed_models(tmp_path / "two")) == 1
    assert installed_models(tmp_path / "nowhere") == []
