"""Model packages: a sound one, and every way in which one can be damaged, swapped or hostile (RELIABILITY.md R13)."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from desktop.inference.session import load_model
from desktop.model_package.manifest import Tensors, load_manifest
from tests.corpus.case import Case, opens, refused
from tests.desktop.packages import fixed_network, seal, tiny_manifest, tiny_network, with_classes, write_package

MANIFEST = refused("MODEL-MANIFEST")
DAMAGED = refused("MODEL-DAMAGED")
OUTPUT = refused("MODEL-OUTPUT")
Make = Callable[[Path], object]


def cases() -> Iterator[Case]:
    """Yield all cases of this module; each makes a package folder."""
    yield from _manifests()
    yield from _json()
    yield from _files()
    yield from _networks()


@cache
def _sound_files() -> dict[str, bytes]:
    """Return the files of a package that passes every check, its golden answer too."""
    with tempfile.TemporaryDirectory() as parent:
        folder = write_package(Path(parent, "tiny"))
        _give_golden(folder)
        return {path.name: path.read_bytes() for path in folder.iterdir()}


def _give_golden(folder: Path) -> None:
    manifest, _ = load_manifest(folder)
    x = np.random.default_rng(2).normal(size=(1, 1, 64, 64)).astype(np.float32)
    answer = load_model(folder, threads=1).run(x)
    probabilities = np.array(list(answer.probabilities.values()))
    np.savez(folder / "golden.npz", image=x, probabilities=probabilities, scope_score=answer.scope_score)
    seal(folder, manifest)


def sound(parent: Path) -> Path:
    """Write the sound package."""
    folder = parent / "tiny"
    folder.mkdir()
    for name, data in _sound_files().items():
        (folder / name).write_bytes(data)
    return folder


def _changed(change: Make) -> Callable[[Path], Path]:
    """Return a maker of the sound package with a change."""

    def make(parent: Path) -> Path:
        folder = sound(parent)
        change(folder)
        return folder

    return make


def _edited(change: Callable[[dict[str, Any]], object]) -> Callable[[Path], Path]:
    def edit(folder: Path) -> None:
        path = folder / "manifest.json"
        data = json.loads(path.read_text("utf-8"))
        change(data)
        path.write_text(json.dumps(data), encoding="utf-8")

    return _changed(edit)


def _manifests() -> Iterator[Case]:
    kind = "Model: manifest"
    yield Case(kind, "as it should be", sound, opens(None))
    for name, change in {
        "a field missing": lambda d: d.pop("temperature"),
        "an unknown field": lambda d: d.update(code="__import__('os')"),
        "older schema": lambda d: d.update(schema_version=1),
        "newer schema": lambda d: d.update(schema_version=99),
        "a path as id": lambda d: d.update(id="../../etc"),
        "an empty id": lambda d: d.update(id=""),
        "an id of 10,000 letters": lambda d: d.update(id="x" * 10_000),
        "letters from right to left": lambda d: d.update(id="tiny\u202e"),
        "a version of words": lambda d: d.update(version="latest"),
        "a number as text": lambda d: d.update(temperature="1"),
        "true as number": lambda d: d.update(temperature=True),
        "temperature 0": lambda d: d.update(temperature=0),
        "temperature beyond all measure": lambda d: d.update(temperature=10**400),
        "one class": lambda d: d.update(classes=d["classes"][:1]),
        "no classes": lambda d: d.update(classes=[]),
        "a class twice": lambda d: d["classes"][1].update(code="normal"),
        "101 classes": lambda d: d.update(classes=d["classes"] * 34),
        "a class with markup": lambda d: d["classes"][0].update(code="<b>"),
        "a threshold of 2": lambda d: d["thresholds"].update(normal=2),
        "a threshold for nothing": lambda d: d["thresholds"].update(other=0.5),
        "an input of a million pixels a side": lambda d: d["preprocessing"].update(width=10**6),
        "an input of nothing": lambda d: d["preprocessing"].update(height=0),
        "another preprocessing": lambda d: d["preprocessing"].update(version=2),
        "cropping": lambda d: d["preprocessing"].update(fit="crop"),
        "std 0": lambda d: d["preprocessing"].update(std=0),
        "percentiles out of order": lambda d: d["preprocessing"].update(intensity={"low_percentile": 9, "high_percentile": 1}),
        "a hash of another kind": lambda d: d["files"]["model.onnx"].update(sha256="0" * 40),
        "a file outside": lambda d: d["files"].update({"../x": d["files"]["card.md"]}),
        "an absolute file": lambda d: d["files"].update({"/etc/passwd": d["files"]["card.md"]}),
        "a drive of Windows": lambda d: d["files"].update({"C:\\x": d["files"]["card.md"]}),
        "the network not listed": lambda d: d["files"].pop("model.onnx"),
        "an aspect of one number": lambda d: d["scope"].update(aspect=[1]),
        "ages from none": lambda d: d["population"].update(age_years={"minimum": None, "below": 6}),
    }.items():
        yield Case(kind, name, _edited(change), MANIFEST)


def _json() -> Iterator[Case]:
    kind = "Model: JSON"
    text = _sound_files()["manifest.json"]
    written = lambda data: _changed(lambda folder: (folder / "manifest.json").write_bytes(data))
    yield Case(kind, "a byte order mark", written(b"\xef\xbb\xbf" + text), opens(None))
    for name, data in {
        "empty": b"",
        "a list": b"[]",
        "cut off": text[: len(text) // 2],
        "NaN": text.replace(b'"temperature": 1.0', b'"temperature": NaN'),
        "infinity": text.replace(b'"temperature": 1.0', b'"temperature": Infinity'),
        "1e999": text.replace(b'"temperature": 1.0', b'"temperature": 1e999'),
        "a key twice": text.replace(b'"id": "tiny"', b'"id": "tiny", "id": "tiny"'),
        "100,000 deep": b"[" * 100_000,
        "a number of 100,000 digits": b"1" * 100_000,
        "UTF-16": text.decode().encode("utf-16"),
        "not UTF-8": text.replace(b"Tiny", b"T\xff\xfey"),
        "a comment": b"// a comment\n" + text,
        "something behind it": text + b"{}",
        "a megabyte of blanks": text + b" " * 1_000_001,
        "Python": b"import os",
    }.items():
        assert data != text, name
        yield Case(kind, name, written(data), MANIFEST)


def _files() -> Iterator[Case]:
    kind = "Model: files"

    def flip(folder: Path) -> None:
        data = bytearray((folder / "model.onnx").read_bytes())
        data[len(data) // 2] ^= 1
        (folder / "model.onnx").write_bytes(data)

    def folder_instead(folder: Path) -> None:
        (folder / "card.md").unlink()
        (folder / "card.md").mkdir()

    changes: dict[str, Make] = {
        "no manifest": lambda folder: (folder / "manifest.json").unlink(),
        "no network": lambda folder: (folder / "model.onnx").unlink(),
        "no card": lambda folder: (folder / "card.md").unlink(),
        "a file too many": lambda folder: (folder / "extra.py").write_text("import os"),
        "a hidden file too many": lambda folder: (folder / ".x").touch(),
        "one bit of the network": flip,
        "the network of another package": lambda folder: onnx.save(fixed_network((0.2, 0.3, 0.5)), folder / "model.onnx"),
        "an empty network": lambda folder: (folder / "model.onnx").write_bytes(b""),
        "a card with a word more": lambda folder: (folder / "card.md").write_text("# Tiny!\n"),
        "a folder in the place of the card": folder_instead,
        "a folder too many": lambda folder: (folder / "more").mkdir(),
    }
    if sys.platform != "win32":
        changes["a pipe in the place of the card"] = _pipe_instead
        changes["a link to nothing"] = _link_instead
    for name, change in changes.items():
        yield Case(kind, name, _changed(change), DAMAGED)


def _pipe_instead(folder: Path) -> None:
    (folder / "card.md").unlink()
    os.mkfifo(folder / "card.md")


def _link_instead(folder: Path) -> None:
    (folder / "card.md").unlink()
    (folder / "card.md").symlink_to("nothing")


def _networks() -> Iterator[Case]:
    """The hashes are right, as if whoever made the package signed it: the network itself must fit."""
    kind = "Model: network"
    sealed = lambda data: _changed(lambda folder: _put(folder, data))
    whole = tiny_network().SerializeToString()
    for name, data in {
        "noise": bytes(range(256)) * 20,
        "empty": b"",
        "cut off": whole[: len(whole) // 2],
        "text": b"this is no network",
        "names that are not UTF-8": whole.replace(b"image", b"\x8cmage"),
        "weights outside the package": _external("../../secret"),
        "weights at an absolute path": _external("/etc/passwd"),
        "weights in a file beside": _external("card.md"),
        "an unknown operator": _with_node(helper.make_node("Unknown", ["image"], ["x"], domain="evil.example")),
        "a newer set of operators": _with_opset(999),
        "a shape of 32 GiB": _with_node(helper.make_node("ConstantOfShape", ["huge"], ["x"]), huge=np.array([2**33])),
        "inputs of text": _typed(TensorProto.STRING),
        "inputs of whole numbers": _typed(TensorProto.INT64),
    }.items():
        yield Case(kind, name, sealed(data), DAMAGED)
    for name, poison in {"NaN": np.nan, "infinite": np.inf, "sums of 4": 1.0, "negative": -0.5}.items():
        network = tiny_network(poison).SerializeToString()
        yield Case(kind, f"answers: {name}", sealed(network), OUTPUT)
    manifest = tiny_manifest()
    small = replace(manifest, preprocessing=replace(manifest.preprocessing, width=32))
    for name, stated in {
        "two classes for three": with_classes(manifest, manifest.classes[:2]),
        "another input size": small,
        "another input name": replace(manifest, tensors=Tensors("picture", "probabilities", "heatmaps", "scope_score")),
        "another output name": replace(manifest, tensors=Tensors("image", "p", "heatmaps", "scope_score")),
        "outputs swapped": replace(manifest, tensors=Tensors("image", "heatmaps", "probabilities", "scope_score")),
    }.items():
        yield Case(kind, name, _changed(lambda folder, stated=stated: seal(folder, stated)), DAMAGED)
    yield from _golden(kind)


def _golden(kind: str) -> Iterator[Case]:
    x = np.zeros((1, 1, 64, 64), np.float32)
    for name, arrays in {
        "golden answer not reached": {"image": x, "probabilities": np.array([0.0, 0.0, 1.0]), "scope_score": 0.0},
        "golden answer of another length": {"image": x, "probabilities": np.ones(2) / 2, "scope_score": 0.0},
        "golden answer missing": {"image": x},
        "golden input of another size": {"image": x[..., :9], "probabilities": np.ones(3) / 3, "scope_score": 0.0},
        "golden answer that runs code": {"image": np.array([print], dtype=object)},
    }.items():
        yield Case(kind, name, _changed(lambda folder, arrays=arrays: _put_golden(folder, arrays)), DAMAGED)
    for name, data in {
        "golden answer of noise": bytes(99),
        "golden answer, a broken archive": b"PK\x03\x04" + bytes(99),
        "golden answer that unpacks to 200 MB": _packed_zeros(200 * 10**6),
    }.items():
        yield Case(kind, name, _changed(lambda folder, data=data: _put(folder, data, "golden.npz")), DAMAGED)


def _packed_zeros(size: int) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as packed:
        packed.writestr("image.npy", bytes(size))
    return stream.getvalue()


def _put(folder: Path, data: bytes, name: str = "model.onnx") -> None:
    manifest, _ = load_manifest(folder)
    (folder / name).write_bytes(data)
    seal(folder, manifest)


def _put_golden(folder: Path, arrays: dict[str, Any]) -> None:
    manifest, _ = load_manifest(folder)
    np.savez(folder / "golden.npz", **arrays)
    seal(folder, manifest)


def _external(location: str) -> bytes:
    network = tiny_network()
    weights = next(tensor for tensor in network.graph.initializer if tensor.name == "w")
    weights.ClearField("raw_data")
    weights.data_location = TensorProto.EXTERNAL
    weights.external_data.add(key="location", value=location)
    return bytes(network.SerializeToString())


def _with_node(node: onnx.NodeProto, **constants: Any) -> bytes:
    """Return the network with one more node, whose answer is added to the scope score by its mean."""
    network = tiny_network()
    for name, value in constants.items():
        network.graph.initializer.append(numpy_helper.from_array(value, name))
    network.graph.node.insert(0, node)
    mean = helper.make_node("ReduceMean", ["x"], ["mean"], keepdims=0)
    score = network.graph.node[-1]
    score.output[0] = "score"
    network.graph.node.extend([mean, helper.make_node("Add", ["score", "mean"], ["scope_score"])])
    return bytes(network.SerializeToString())


def _with_opset(version: int) -> bytes:
    network = tiny_network()
    network.opset_import[0].version = version
    return bytes(network.SerializeToString())


def _typed(kind: int) -> bytes:
    network = tiny_network()
    network.graph.input[0].type.tensor_type.elem_type = kind
    return bytes(network.SerializeToString())
