"""Small real model packages, made in code: a whole network and its manifest, for tests of what reads them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from desktop.model_package.manifest import (
    SCHEMA_VERSION,
    AgeRange,
    Figure,
    Intensity,
    Manifest,
    ModelClass,
    PackageFile,
    Population,
    PredictionSet,
    Preprocessing,
    Scope,
    Source,
    Tensors,
    file_facts,
    save_manifest,
)

CODES = ("normal", "bacterial_pneumonia", "viral_pneumonia")
SIDE = 64


def tiny_manifest() -> Manifest:
    """Return the manifest of a model that judges by the brightness of the upper and the lower half."""
    return Manifest(
        schema_version=SCHEMA_VERSION,
        id="tiny",
        version="1.0.0",
        name="Tiny",
        kind="classifier",
        variant="standard",
        task="tests",
        classes=tuple(ModelClass(code, code.replace("_", " "), f"Looks like {code}.", research_only=False) for code in CODES),
        population=Population(
            "test pictures", "test pictures", "chest_frontal", AgeRange(1.0, 6.0), ("CR", "DX"), ("CHEST",), ("AP", "PA")
        ),
        preprocessing=Preprocessing(1, SIDE, SIDE, "stretch", "bilinear", Intensity(0.5, 99.5), 0.5, 0.25),
        tensors=Tensors("image", "probabilities", "heatmaps", "scope_score"),
        temperature=1.0,
        class_bias=dict.fromkeys(CODES, 0.0),
        thresholds=dict.fromkeys(CODES, 0.5),
        prediction_set=PredictionSet(0.9, dict.fromkeys(CODES, 0.9)),
        scope=Scope(limit=3.0, near=2.5, minimum_side=32, aspect=(0.4, 2.5)),
        training_data=(Source("none", "none", "none", "none"),),
        figures=(Figure("accuracy", 0.5, 0.4, 0.6, 10, 5, "nothing"),),
        limits=("It knows nothing.",),
        files={},
    )


def with_classes(manifest: Manifest, classes: Sequence[ModelClass]) -> Manifest:
    """Return the manifest with other answers, and with everything that stands once a class."""
    codes = [c.code for c in classes]
    return replace(
        manifest,
        classes=tuple(classes),
        class_bias=dict.fromkeys(codes, 0.0),
        thresholds=dict.fromkeys(codes, 0.5),
        prediction_set=replace(manifest.prediction_set, quantiles=dict.fromkeys(codes, 0.9)),
    )


def router_manifest() -> Manifest:
    """Return the manifest of a router of the same size."""
    names = {"chest_frontal": "Frontal chest film", "retina_oct": "Retinal OCT scan", "other": "Other picture"}
    kinds = [ModelClass(code, name, f"It is a {name}.", research_only=False) for code, name in names.items()]
    manifest = with_classes(tiny_manifest(), kinds)
    anybody = Population("all pictures", "pictures of a kind that a model judges", "", None, (), (), ())
    return replace(manifest, id="router", name="Kind of picture", kind="router", population=anybody)


def chest_manifest(name: str, ages: AgeRange) -> Manifest:
    """Return the manifest of a model for chest films at these ages; for adults with a class that is for research only."""
    manifest = tiny_manifest()
    population = replace(manifest.population, image=f"frontal chest films of {name} patients", age_years=ages)
    if name == "adult":
        codes = {"normal": "Normal", "lung_opacity": "Lung opacity", "covid_19": "COVID-19"}
        classes = [ModelClass(code, said, f"It may be {said}.", code == "covid_19") for code, said in codes.items()]
        manifest = with_classes(manifest, classes)
    return replace(manifest, id=f"chest-xray-{name}", name=f"Chest film, {name}", population=population)


def retina_manifest() -> Manifest:
    """Return the manifest of a model for OCT scans with four classes, whose names are long."""
    codes = {
        "normal": "Normal",
        "cnv": "Choroidal neovascularisation (CNV)",
        "dme": "Diabetic macular oedema (DME)",
        "drusen": "Drusen",
    }
    meaning = "The pattern favours {}; a scan alone does not tell its cause, and an eye specialist has to see the eye."
    classes = [ModelClass(code, name, meaning.format(name), research_only=False) for code, name in codes.items()]
    manifest = with_classes(tiny_manifest(), classes)
    eyes = Population("Adults.", "retinal OCT scans", "retina_oct", AgeRange(18, 151), ("OPT", "OP"), ("EYE", "RETINA"), ())
    return replace(manifest, id="retina-oct", name="Retinal OCT scan", population=eyes)


def tiny_network(poison: float | None = None) -> onnx.ModelProto:
    """Build the network; with `poison`, that value is added to its probabilities and heat maps."""
    rng = np.random.default_rng(1)
    weights = rng.normal(0, 0.1, (3, 1, 8, 8)).astype(np.float32)
    constants = {"w": weights, "axes": np.array([2, 3]), "all_axes": np.array([1, 2, 3]), "poison": np.float32(poison or 0)}
    nodes = [
        helper.make_node("Conv", ["image", "w"], ["maps"], strides=[8, 8], kernel_shape=[8, 8]),
        helper.make_node("ReduceMean", ["maps", "axes"], ["logits"], keepdims=0),
        helper.make_node("Softmax", ["logits"], ["clean"], axis=1),
        helper.make_node("Add", ["clean", "poison"], ["probabilities"]),
        helper.make_node("Add", ["maps", "poison"], ["heatmaps"]),
        helper.make_node("Abs", ["image"], ["size"]),
        helper.make_node("ReduceMean", ["size", "all_axes"], ["scope_score"], keepdims=0),
    ]
    return _model(nodes, 3, 8, constants)


def fixed_network(probabilities: Sequence[float], scope_score: float = 1.0) -> onnx.ModelProto:
    """Build a network that gives every picture the same answer."""
    classes = len(probabilities)
    constants = {
        "zero": np.float32(0),
        "logits_of_each": np.log(np.array(probabilities, np.float32))[np.newaxis],
        "maps_of_each": np.linspace(-1, 1, classes, dtype=np.float32).reshape(1, classes, 1, 1),
        "score_of_each": np.float32(scope_score),
        "axes": np.array([2, 3]),
        "all_axes": np.array([1, 2, 3]),
    }
    nodes = [
        helper.make_node("Mul", ["image", "zero"], ["nothing"]),
        helper.make_node("ReduceMean", ["nothing", "axes"], ["nothing_each"], keepdims=0),
        helper.make_node("Add", ["nothing_each", "logits_of_each"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
        helper.make_node("Add", ["nothing", "maps_of_each"], ["heatmaps"]),
        helper.make_node("ReduceMean", ["nothing", "all_axes"], ["nothing_at_all"], keepdims=0),
        helper.make_node("Add", ["nothing_at_all", "score_of_each"], ["scope_score"]),
    ]
    return _model(nodes, classes, SIDE, constants)


def write_package(folder: Path, manifest: Manifest | None = None, network: onnx.ModelProto | None = None) -> Path:
    """Write a whole package; its golden answer is left to the caller when the network cannot give one."""
    folder.mkdir(parents=True)
    onnx.save(network or tiny_network(), folder / "model.onnx")
    (folder / "card.md").write_text("# Tiny\n", encoding="utf-8")
    np.savez(folder / "golden.npz", image=np.zeros((1, 1, SIDE, SIDE), np.float32), probabilities=np.zeros(3), scope_score=0.0)
    seal(folder, manifest or tiny_manifest())
    return folder


def seal(folder: Path, manifest: Manifest) -> None:
    """Write the manifest with the hashes of the files as they are."""
    files: dict[str, PackageFile] = {path.name: file_facts(path) for path in folder.iterdir() if path.name != "manifest.json"}
    save_manifest(replace(manifest, files=files), folder)


def _model(nodes: list[onnx.NodeProto], classes: int, map_side: int, constants: dict[str, Any]) -> onnx.ModelProto:
    tensor: Callable[..., Any] = lambda name, shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    graph = helper.make_graph(
        nodes,
        "tiny",
        [tensor("image", ["n", 1, SIDE, SIDE])],
        [
            tensor("probabilities", ["n", classes]),
            tensor("heatmaps", ["n", classes, map_side, map_side]),
            tensor("scope_score", ["n"]),
        ],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
