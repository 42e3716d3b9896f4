"""Steps compared and costs measured, worked out by hand or on small files."""

import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from model_build.export import TENSORS
from model_build.parity import Cost, compare, compare_chain, measure_costs, parity_table, save_parity, size_speed_table

CODES = ("normal", "ill")
SURE, UNSURE = np.log(np.array([[3, 1], [1, 3]], np.float32)), np.log(np.array([[3, 1], [3, 1]], np.float32))
TARGETS = np.array([0, 1])


def test_a_step_by_hand() -> None:
    """A step by hand."""
    step = compare(("float", "int8"), (SURE, UNSURE), TARGETS, CODES, "normal")
    assert step.images == 2
    assert step.largest_difference == pytest.approx(0.5)
    assert step.equal_decisions == 0.5
    assert step.accuracy == (1.0, 0.5)
    assert step.auc == (1.0, 0.5)
    assert step.recall == {"normal": (1.0, 1.0), "ill": (1.0, 0.0)}
    assert step.auroc == {"normal": (1.0, 0.5), "ill": (1.0, 0.5)}


def test_without_a_normal_class_the_area_is_the_mean_over_the_classes() -> None:
    """Without a normal class the area is the mean over the classes; a class without films has no figures."""
    logits = np.array([[2, 1, 0], [1, 2, 0], [2, 1, 0], [0, 2, 1]], np.float32)
    targets = np.array([0, 0, 1, 1])
    step = compare(("a", "b"), (logits, logits), targets, ("chest", "eye", "other"), "")
    # chest: films score .67, .24, .67, .09: of four pairs right with right, tie, wrong and right
    assert step.auroc["chest"][0] == pytest.approx(0.625)
    assert "other" not in step.auroc
    assert "other" not in step.recall
    assert step.auc[0] == pytest.approx(np.mean([pair[0] for pair in step.auroc.values()]))


def test_each_network_is_compared_with_the_one_before() -> None:
    """Each network is compared with the one before, and the tables and the record say so."""
    steps = compare_chain({"teacher": SURE, "student": SURE, "int8": UNSURE}, TARGETS, CODES, "normal")
    assert [(step.before, step.after) for step in steps] == [("teacher", "student"), ("student", "int8")]
    assert [step.equal_decisions for step in steps] == [1.0, 0.5]
    last = parity_table(steps).splitlines()[-1]
    assert last == "| student | int8 | 2 | 0.500 | 50.0% | 1.000 to 0.500 | 1.0000 to 0.5000 | ill: 1.000 to 0.000 |"


def test_costs_are_measured_for_each_number_of_threads(tmp_path: Path) -> None:
    """Costs are measured for each number of threads; the larger product costs more."""
    files = {}
    for name, power in (("small", 1), ("large", 30)):
        nodes, last = [], TENSORS.image
        for number in range(power):
            nodes.append(helper.make_node("MatMul", [last, TENSORS.image], [f"{number}"]))
            last = f"{number}"
        shape = [1, 1, 128, 128]
        graph = helper.make_graph(
            nodes, "powers",
            [helper.make_tensor_value_info(TENSORS.image, TensorProto.FLOAT, shape)],
            [helper.make_tensor_value_info(last, TensorProto.FLOAT, shape)],
        )  # fmt: skip
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
        files[name] = tmp_path / f"{name}.onnx"
        onnx.save(model, files[name])
    small, large = measure_costs(files, repeats=15)
    assert (small.bytes, large.bytes) == tuple(path.stat().st_size for path in files.values())
    assert set(small.milliseconds) == {1, 2}
    assert 0 < small.milliseconds[1] < large.milliseconds[1]


def test_the_tables_and_the_record_show_what_was_measured(tmp_path: Path) -> None:
    """The tables and the record show what was measured."""
    cost = Cost("student, int8", 2_410_000, {1: 3.14, 2: 2.0}, repeats=100)
    assert size_speed_table([cost]).splitlines()[-1] == "| student, int8 | 2.41 | 3.1 | 2.0 |"
    steps = [compare(("float", "int8"), (SURE, UNSURE), TARGETS, CODES, "normal")]
    save_parity(steps, [cost], tmp_path / "parity.json")
    said = json.loads((tmp_path / "parity.json").read_text(encoding="utf-8"))
    assert said["costs"][0]["milliseconds"] == {"1": 3.14, "2": 2.0}
    assert said["steps"][0]["recall"]["ill"] == [1.0, 0.0]
