"""What the program is made of."""

from pathlib import Path

from desktop.about import facts, licence_texts, model_facts
from desktop.inference.package import Package, read_shelf
from desktop.paths import MODELS


def test_facts_name_all_versions_and_whole_hashes(tiny_package: Path) -> None:
    """And nothing about persons or folders."""
    model = Package.read(tiny_package)
    text = facts((model,), "Qt 6.9")
    for words in ("Lightbox ", "Python ", "onnxruntime ", "Qt 6.9", f"model tiny 1.0.0 sha256 {model.ref.sha256}"):
        assert words in text
    assert str(Path.home()) not in text
    assert len(model_facts(read_shelf(MODELS))) == 5


def test_licences_of_a_run_from_source_are_those_of_the_repository() -> None:
    """Our own first."""
    names = [path.name for path in licence_texts()]
    assert names[:2] == ["LICENSE", "NOTICE"]
    assert {"LGPL-3.0.txt", "LICENSE-lucide.txt", "LICENSE-noto-sans.txt", "QT.txt"} <= set(names)


def test_licences_of_a_package_are_those_of_all_parts(tmp_path: Path) -> None:
    """The bill of materials is no text to be read."""
    for name in ("numpy.txt", "PARTS.txt", "NOTICE", "LICENSE", "sbom.cdx.json", "Python.txt"):
        (tmp_path / name).write_text("words")
    assert [path.name for path in licence_texts(tmp_path)] == ["LICENSE", "NOTICE", "PARTS.txt", "numpy.txt", "Python.txt"]
