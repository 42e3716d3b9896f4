"""Licences and the list of parts."""

import json
import re
import tomllib
from pathlib import Path

from installer.bundle.legal import bill_of_materials, write_legal
from installer.bundle.parts import WHEEL_PARTS, Part, python_parts, wheel_parts
from installer.product import ROOT, version


def test_list_of_hidden_libraries_is_that_of_the_pinned_wheels() -> None:
    """Another version of a wheel may hold other libraries: somebody must look again."""
    pins = set(re.findall(r"^(\S+==[\d.]+)", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE))
    for wheel in tomllib.loads(WHEEL_PARTS.read_text(encoding="utf-8"))["wheel"]:
        assert wheel["pin"] in pins


def test_every_package_of_the_program_is_listed() -> None:
    """All that pyproject.toml names, and what these need; not the trainer's."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=\[;]", text)[0].lower() for text in project["dependencies"]}
    names = {part.name for part in python_parts()}
    assert wanted | {"pyside6-essentials", "shiboken6", "protobuf"} <= names
    assert "torch" not in names


def test_texts_and_list_are_written(tmp_path: Path) -> None:
    """Those of Qt, which its wheel leaves out, too."""
    files = {path.name: path for path in write_legal(tmp_path / "licences", [])}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "QT.txt", "LICENSE", "NOTICE", "numpy.txt", "onnxruntime.txt"} <= files.keys()
    assert not [name for name, path in files.items() if "\0" in path.read_text(encoding="utf-8", errors="replace")]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in files["LGPL-3.0.txt"].read_text(encoding="utf-8")
    assert "(in python-gdcm 3.2.6)" in files["PARTS.txt"].read_text(encoding="utf-8")
    bill = json.loads(files["sbom.cdx.json"].read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == version()
    openssl = [part for part in bill["components"] if part["name"] == "OpenSSL"]
    assert {"1.1.1k"} < {part["version"] for part in openssl}


def test_references_in_the_list_are_unique() -> None:
    """As the format demands; two wheels may hold the same library."""
    parts = [*python_parts(), *wheel_parts(), Part("zlib1g", "1.2", "see its text", "pkg:deb/debian/zlib1g@1.2")]
    components = bill_of_materials(parts)["components"]
    assert isinstance(components, list)
    references = [component["bom-ref"] for component in components]
    assert len(references) == len(set(references)) == len(parts)
