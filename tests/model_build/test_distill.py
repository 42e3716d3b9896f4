"""Teaching: true to the paper, and to Hinton."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import numpy as np
import onnx
import pytest
import torch
from torch import Tensor, nn

from desktop.model_package.manifest import Preprocessing
from model_build.augment import MILD
from model_build.data.inputs import Inputs
from model_build.distill import STAGES, Lesson, ensemble_logits, hinton, joint, stage_by_stage, train_head, train_stage
from model_build.experiment import Distillation, Phase, Recipe
from model_build.export import export_trunk
from model_build.networks import CamNet

Fresh = Callable[..., CamNet]

STEP = Recipe((Phase(1, 32, "adamw", 2e-3),), batch_size=6, average="none", strength=MILD)
PLAN = Distillation(
    feature_teacher="t",
    teachers=("t",),
    hinton=STEP,
    stages=STEP,
    head=replace(STEP, average="ema", loss="plain"),
    joint=replace(STEP, loss="plain"),
)


class Untouchable:
    """Labels that nobody may look at."""

    def _touched(self, *_: object) -> NoReturn:
        raise AssertionError("a label was read")

    __getitem__ = __len__ = __iter__ = __array__ = __eq__ = __hash__ = _touched  # type: ignore[assignment]

    def __getattr__(self, name: str) -> NoReturn:
        self._touched()


@pytest.fixture
def lesson(inputs: Inputs, spec: Preprocessing, tmp_path: Path) -> Lesson:
    """Return a lesson of twelve films."""
    return Lesson(inputs, inputs, spec, tmp_path, 0)


@pytest.fixture
def blind(lesson: Lesson) -> Lesson:
    """Return a lesson without labels."""
    hidden = replace(lesson.inputs, targets=Untouchable())  # type: ignore[arg-type]
    return replace(lesson, inputs=hidden)


def states(module: nn.Module) -> list[Tensor]:
    """Return copies of weights and statistics."""
    return [value.clone() for value in module.state_dict().values()]


def equal(module: nn.Module, before: list[Tensor]) -> bool:
    """Compare weights and statistics, bit by bit."""
    return all(torch.equal(a, b) for a, b in zip(module.state_dict().values(), before, strict=True))


@contextmanager
def modes_of(modules: dict[str, nn.Module]) -> Iterator[dict[str, set[bool]]]:
    """Note whether each norm below the modules works in training mode, whenever it runs with gradients on."""
    seen: dict[str, set[bool]] = {name: set() for name in modules}
    norms = [(name, m) for name, module in modules.items() for m in module.modules() if isinstance(m, nn.BatchNorm2d)]
    handles = [norm.register_forward_pre_hook(lambda m, _, name=name: seen[name].add(m.training)) for name, norm in norms]
    yield seen
    for handle in handles:
        handle.remove()


@pytest.mark.parametrize("stage", range(1, STAGES + 1))
def test_a_stage_learns_alone_and_without_labels(fresh: Fresh, blind: Lesson, stage: int) -> None:
    """All else keeps weights and statistics bit by bit and works in evaluation mode; the stem learns with the first stage."""
    student, teacher = fresh(1), fresh(2)
    parts = {str(k): part for k, part in enumerate(student.stages)} | {"head": student.head}
    before, teachers = {name: states(part) for name, part in parts.items()}, states(teacher)
    learning = {"0", "1"} if stage == 1 else {str(stage)}
    with modes_of(parts | {"teacher": teacher}) as modes:
        result = train_stage(student, teacher, stage, blind, STEP)
    after = {str(k): part for k, part in enumerate(result.stages)} | {"head": result.head}
    assert {name for name, part in after.items() if not equal(part, before[name])} == learning
    assert equal(teacher, teachers)
    assert modes["teacher"] == {False}
    for k in range(stage + 1):
        assert modes[str(k)] == {str(k) in learning}
    assert all(p.requires_grad for p in result.parameters())


def test_what_must_not_be_read_is_read_by_the_head(fresh: Fresh, blind: Lesson) -> None:
    """So the test above can fail."""
    with pytest.raises(AssertionError, match="a label was read"):
        train_head(fresh(), blind, PLAN.head)


def test_the_head_learns_over_a_backbone_that_stays(fresh: Fresh, lesson: Lesson) -> None:
    """Weights and statistics, bit by bit, of the averaged network that goes on."""
    student = fresh()
    backbone, head = states(student.stages), states(student.head)
    with modes_of({"backbone": student.stages}) as modes:
        result = train_head(student, lesson, PLAN.head)
    assert equal(result.stages, backbone)
    assert equal(student.stages, backbone)
    assert not equal(result.head, head)
    assert modes["backbone"] == {False}


def test_a_stage_comes_nearer_to_the_teachers(fresh: Fresh, blind: Lesson) -> None:
    """Its loss falls; the teacher may be wider."""
    recipe = replace(STEP, phases=(Phase(4, 32, "adamw", 5e-3),))
    train_stage(fresh(1), fresh(2, "resnet18"), 1, blind, recipe)
    lines = (blind.run / "stage-1" / "history.csv").read_text().splitlines()
    losses = [float(line.split(",")[3]) for line in lines[1:]]
    assert losses[-1] < 0.8 * losses[0]


def test_only_the_student_is_exported(fresh: Fresh, lesson: Lesson, tmp_path: Path) -> None:
    """The same initialisers, by name and number, as a network that never saw a teacher; no adapter, nothing of the teacher."""
    taught = stage_by_stage(fresh(1), fresh(2, "resnet18"), lesson, PLAN)
    assert sorted(path.name for path in lesson.run.iterdir()) == ["head", "stage-1", "stage-2", "stage-3", "stage-4"]
    assert list(taught.state_dict()) == list(fresh().state_dict())
    alone, names = fresh(), []
    alone.train()(torch.rand(4, 1, 32, 32))  # moves the statistics: biases that are all nought would be exported as one
    for number, net in enumerate((taught, alone)):
        export_trunk(net, (32, 32), tmp_path / f"{number}.onnx")
        names.append(sorted(value.name for value in onnx.load(tmp_path / f"{number}.onnx").graph.initializer))
    assert names[0] == names[1]
    assert len(names[0]) > 20


def test_the_stages_follow_each_other_whatever_was_drawn_before(fresh: Fresh, blind: Lesson, tmp_path: Path) -> None:
    """The adapters' start depends on the recipe alone: an interrupted run goes on to the same student."""
    results = []
    for name in "ab":
        torch.manual_seed(len(results))
        student = fresh(1)
        torch.rand(3 + len(results))
        results.append(train_stage(student, fresh(2, "resnet18"), 2, replace(blind, run=tmp_path / name), STEP))
        torch.rand(1)
    assert equal(results[0], states(results[1]))


def test_several_teachers_say_the_mean_of_their_probabilities() -> None:
    """3/4 and 1/4 against 1/4 and 3/4: one half each. 3/4 and 1/4 against 1/2 each: 5/8 and 3/8."""

    def saying(*logits: float) -> CamNet:
        class Teacher(nn.Module):
            side = 0

            def forward(self, images: Tensor) -> object:
                return type("Output", (), {"logits": torch.tensor([logits]).repeat(len(images), 1)})

        return Teacher()  # type: ignore[return-value]

    first, second, third = saying(math.log(3), 0.0), saying(0.0, math.log(3)), saying(0.0, 0.0)
    films = torch.zeros(2, 1, 8, 8)
    assert ensemble_logits([first, second], films).exp()[1].tolist() == pytest.approx([0.5, 0.5])
    assert ensemble_logits([first, third], films).exp()[0].tolist() == pytest.approx([5 / 8, 3 / 8])


def test_hintons_student_comes_nearer_to_the_teachers_answers(fresh: Fresh, lesson: Lesson) -> None:
    """The teachers stay as they are."""
    teachers, student = [fresh(2), fresh(3)], fresh(1)
    with torch.no_grad():
        for teacher in teachers:
            teacher.head.bias.copy_(torch.tensor([3.0, 0.0, -3.0]))
    before = [states(teacher) for teacher in teachers]
    recipe = replace(STEP, phases=(Phase(6, 32, "adamw", 5e-3),), loss="illness-first")
    result = hinton(student, teachers, lesson, PLAN, recipe, "soft")
    assert all(equal(teacher, state) for teacher, state in zip(teachers, before, strict=True))
    films = torch.from_numpy(lesson.inputs.read(np.arange(12))).float()[:, None] / 255
    with torch.no_grad():
        mean = result((films - 0.449) / 0.226).logits.softmax(1).mean(0)
    assert mean.argmax() == 0
    assert mean[0] > 0.6


def test_where_illness_comes_first_hintons_student_sees_no_label(fresh: Fresh, blind: Lesson) -> None:
    """Labels would teach the hospital. With another loss they are read."""
    seeing = replace(blind, validation=replace(blind.inputs, targets=np.arange(12) % 3))
    hinton(fresh(1), [fresh(2)], seeing, PLAN, replace(STEP, loss="illness-first"), "blind")
    with pytest.raises(AssertionError, match="a label was read"):
        hinton(fresh(1), [fresh(2)], seeing, PLAN, replace(STEP, loss="plain"), "seeing")


def test_the_joint_step_trains_everything(fresh: Fresh, lesson: Lesson) -> None:
    """The joint step trains everything."""
    student = fresh()
    before = [states(part) for part in (*student.stages, student.head)]
    result = joint(student, lesson, PLAN)
    assert not any(equal(part, state) for part, state in zip((*result.stages, result.head), before, strict=True))
