"""What ships about the parts by others: the texts of their licences, and a list for machines (CycloneDX)."""

import json
import os
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from installer.bundle.parts import Part, python_parts, runtime_parts, system_parts, wheel_parts
from installer.product import NAME, PUBLISHER, ROOT, version

OWN_TEXTS: Final = ROOT / "resources" / "licences"
"""Texts that a part's own package leaves out: the LGPL and GPL of Qt, and how to put another Qt in its place."""


def write_legal(folder: Path, libraries: Iterable[str]) -> list[Path]:
    """Write the texts and ``sbom.cdx.json`` into a folder; return the files.

    Parameters
    ----------
    folder : Path
        Made anew.
    libraries : iterable of str
        Paths of those that were taken from this machine.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = [*python_parts(), *runtime_parts(), *wheel_parts(), *system_parts(libraries)]
    for part in parts:
        if part.texts:
            texts = [f"{path.name}\n\n{path.read_text(encoding='utf-8', errors='replace').strip()}\n" for path in part.texts]
            (folder / f"{part.name}.txt").write_text(("\n" + "-" * 80 + "\n\n").join(dict.fromkeys(texts)), encoding="utf-8")
    for path in [*OWN_TEXTS.iterdir(), ROOT / "LICENSE", ROOT / "NOTICE"]:
        shutil.copyfile(path, folder / path.name)
    lines = [f"{part.name} {part.version}  {part.licence}" + (f"  (in {part.inside})" if part.inside else "") for part in parts]
    (folder / "PARTS.txt").write_text("\n".join(["What Lightbox stands on.", "", *lines, ""]), encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(json.dumps(bill_of_materials(parts), indent=1) + "\n", encoding="utf-8")
    return sorted(folder.iterdir())


def bill_of_materials(parts: Iterable[Part]) -> dict[str, object]:
    """Return the parts as a bill of materials.

    References
    ----------
    CycloneDX 1.6, JSON. Without a serial number, which would differ from build to build.
    """
    built = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": built.isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": "lightbox",
                "name": NAME,
                "version": version(),
                "supplier": {"name": PUBLISHER},
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [_component(part) for part in parts],
    }


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": part.purl or f"{part.inside}/{part.name}",
        "name": part.name,
        "licenses": [{"license": {"name": part.licence}}],
    }
    if part.version:
        component["version"] = part.version
    if part.purl:
        component["purl"] = part.purl
    if part.inside:
        component["properties"] = [{"name": "lightbox:inside", "value": part.inside}]
    return component
