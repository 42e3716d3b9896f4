"""A package that does not keep the contract is refused with the reason."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import ModelError
from desktop.model_package.manifest import AgeRange, load_manifest, save_manifest, verify_files
from tests.desktop.packages import router_manifest


def edit(package: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the manifest's JSON behind its writer's back."""
    path = package / "manifest.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")


def test_manifest_survives_writing_and_reading(tiny_package: Path) -> None:
    """What is saved is what is loaded, and the hash is of the file."""
    manifest, sha256 = load_manifest(tiny_package)
    save_manifest(manifest, tiny_package)
    assert load_manifest(tiny_package) == (manifest, sha256)
    assert manifest.codes == ("normal", "bacterial_pneumonia", "viral_pneumonia")
    assert manifest.model_class("normal").name == "normal"


def test_manifest_with_byte_order_mark_is_read(tiny_package: Path) -> None:
    """Editors on Windows put a mark before UTF-8."""
    path = tiny_package / "manifest.json"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert load_manifest(tiny_package)[0].id == "tiny"


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (lambda d: d.pop("temperature"), "temperature is missing"),
        (lambda d: d.update(code="import os"), "code is unknown"),
        (lambda d: d.update(schema_version=1), "schema version 1"),
        (lambda d: d.update(kind="judge"), "kind 'judge' is not known"),
        (lambda d: d.update(variant="small"), "variant 'small' is not known"),
        (lambda d: d.update(kind="router"), "needs the class 'other'"),
        (lambda d: d["population"].update(image_kind=""), "image kind"),
        (lambda d: d["population"].update(image_kind="other"), "image kind"),
        (lambda d: d["class_bias"].pop("normal"), "class bias"),
        (lambda d: d["class_bias"].update(normal="0"), "not a number"),
        (lambda d: d.update(id="../../etc"), "the id may hold"),
        (lambda d: d.update(version="new"), "the version"),
        (lambda d: d.update(temperature="1"), "temperature is not a number"),
        (lambda d: d.update(temperature=True), "temperature is not a number"),
        (lambda d: d.update(temperature=0), "temperature must be positive"),
        (lambda d: d.update(classes=d["classes"][:1]), "two or more"),
        (lambda d: d.update(classes={}), "classes is not a list"),
        (lambda d: d["classes"][0].update(research_only=1), "true or false"),
        (lambda d: d["classes"][1].update(code=d["classes"][0]["code"]), "two or more different"),
        (lambda d: d["preprocessing"].update(fit="crop"), "preprocessing is not known"),
        (lambda d: d["preprocessing"].update(width=100_000), "input size"),
        (lambda d: d["preprocessing"].update(width=64.5), "whole number"),
        (lambda d: d["preprocessing"]["intensity"].update(low_percentile=100), "out of order"),
        (lambda d: d["thresholds"].pop("normal"), "thresholds"),
        (lambda d: d["prediction_set"]["quantiles"].update(normal=2), "prediction sets"),
        (lambda d: d["scope"].update(aspect=[1]), "2 items"),
        (lambda d: d["scope"].update(near=9), "scope limits"),
        (lambda d: d["files"].pop("model.onnx"), "not listed"),
        (lambda d: d["files"].update({"../x": d["files"]["card.md"]}), "not plain"),
        (lambda d: d["files"]["card.md"].update(sha256="0"), "SHA-256"),
        (lambda d: d.update(population=[]), "an object"),
    ],
)
def test_manifest_that_breaks_the_contract_is_refused(
    tiny_package: Path, change: Callable[[dict[str, Any]], None], detail: str
) -> None:
    """Every rule has its refusal, which names what is wrong."""
    edit(tiny_package, change)
    with pytest.raises(ModelError, match=detail) as caught:
        load_manifest(tiny_package)
    assert caught.value.code == "MODEL-MANIFEST"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"id": NaN}', '{"id": Infinity}', '{"id": 1, "id": 2}', "[" * 100_000, "\udcff"],
    ids=["empty", "list", "cut", "nan", "infinity", "twice", "deep", "not utf-8"],
)
def test_json_that_is_no_manifest_is_refused(tiny_package: Path, text: str) -> None:
    """Hostile JSON ends in a refusal."""
    (tiny_package / "manifest.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ModelError) as caught:
        load_manifest(tiny_package)
    assert caught.value.code == "MODEL-MANIFEST"


def test_huge_or_missing_manifest_is_refused(tiny_package: Path) -> None:
    """Size is checked before parsing."""
    (tiny_package / "manifest.json").write_bytes(b" " * 1_000_001)
    with pytest.raises(ModelError, match="too large"):
        load_manifest(tiny_package)
    (tiny_package / "manifest.json").unlink()
    with pytest.raises(ModelError, match="no readable"):
        load_manifest(tiny_package)


def test_every_changed_added_or_missing_file_is_noticed(tiny_package: Path) -> None:
    """The set of files is exact and so is every byte."""
    manifest, _ = load_manifest(tiny_package)
    verify_files(manifest, tiny_package)
    (tiny_package / "extra.py").touch()
    with pytest.raises(ModelError, match=r"extra\.py does not belong"):
        verify_files(manifest, tiny_package)
    (tiny_package / "extra.py").unlink()
    network = tiny_package / "model.onnx"
    content = bytearray(network.read_bytes())
    content[len(content) // 2] ^= 1
    network.write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.onnx differs"):
        verify_files(manifest, tiny_package)
    network.unlink()
    with pytest.raises(ModelError, match=r"model\.onnx is missing"):
        verify_files(manifest, tiny_package)


@pytest.mark.parametrize("name", ["manifest.json", "model.onnx"])
def test_link_in_a_package_is_refused(tiny_package: Path, tmp_path: Path, name: str) -> None:
    """Though it leads to the very same bytes: what lies outside can be changed by others."""
    try:
        (tiny_package / name).rename(tmp_path / name)
        (tiny_package / name).symlink_to(tmp_path / name)
    except OSError:
        pytest.skip("this account may not make links")
    with pytest.raises(ModelError, match="MODEL-DAMAGED"):
        verify_files(load_manifest(tiny_package)[0], tiny_package)


def test_package_that_cannot_be_read_is_refused(tiny_package: Path) -> None:
    """A folder in the place of the card is damage, not a bug of ours."""
    manifest, _ = load_manifest(tiny_package)
    (tiny_package / "card.md").unlink()
    (tiny_package / "card.md").mkdir()
    with pytest.raises(ModelError) as caught:
        verify_files(manifest, tiny_package)
    assert caught.value.code == "MODEL-DAMAGED"


def test_writer_cannot_break_the_contract(tiny_package: Path) -> None:
    """The trainer is told at once."""
    manifest, _ = load_manifest(tiny_package)
    with pytest.raises(ValueError, match="temperature"):
        save_manifest(replace(manifest, temperature=-1.0), tiny_package)


def test_router_has_no_image_kind_of_its_own(tiny_package: Path) -> None:
    """It tells the kinds of pictures apart; a classifier judges one of them."""
    router = replace(router_manifest(), files=load_manifest(tiny_package)[0].files)
    save_manifest(router, tiny_package)
    assert load_manifest(tiny_package)[0] == router
    edit(tiny_package, lambda d: d["population"].update(image_kind="chest_frontal"))
    with pytest.raises(ModelError, match="image kind"):
        load_manifest(tiny_package)


def test_age_range_counts_completed_years() -> None:
    """A child is five until the sixth birthday."""
    ages = AgeRange(1, 6)
    assert 1 in ages
    assert 5.99 in ages
    assert 6 not in ages
    assert 0.99 not in ages
    assert str(ages) == "ages 1 to 5"


def test_age_range_of_adults_has_no_upper_end_in_words() -> None:
    """Nobody is told that a model is for "ages 15 to 149"."""
    assert str(AgeRange(15, 150)) == "ages 15 and over"
    assert 110 in AgeRange(15, 150)
