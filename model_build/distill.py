"""From teachers to a student: Hinton's way, and stage by stage.

Stage by stage follows Gao et al., "An Embarrassingly Simple Approach for Knowledge Distillation" (arXiv 1812.01819): first the backbone,
one stage after the other, only by the distance of its features to the teacher's; then the head, only by the labels. There is no weight
between two losses to choose.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor, nn

from desktop.model_package.manifest import Preprocessing
from model_build.augment import shrink
from model_build.data.inputs import Inputs
from model_build.experiment import Distillation, Recipe
from model_build.losses import cross_entropy, soft_cross_entropy, standardized_distance
from model_build.networks import CamNet
from model_build.train import Batch, Objective, Watch, fit, supervised

STAGES: Final = 4


@dataclass(frozen=True, eq=False)
class Lesson:
    """What every way of teaching has in common.

    Parameters
    ----------
    inputs, validation : Inputs
    spec : Preprocessing
    run : Path
        Folder of the student's runs; each way has its own below.
    normal : int
        Index of the healthy class.
    watch : callable, optional
        See `fit`.
    """

    inputs: Inputs
    validation: Inputs
    spec: Preprocessing
    run: Path
    normal: int
    watch: Watch | None = None


def ensemble_logits(teachers: Sequence[CamNet], images: Tensor) -> Tensor:
    """Return the logarithm of the mean of the teachers' probabilities, (n, classes); each looks at its own side, at most."""
    with torch.no_grad():
        views = [shrink(images, min(teacher.side or images.shape[-1], images.shape[-1])) for teacher in teachers]
        log_p = [torch.log_softmax(t(view).logits.float(), 1) for t, view in zip(teachers, views, strict=True)]
    return torch.logsumexp(torch.stack(log_p), 0) - math.log(len(teachers))


def hinton(
    student: CamNet, teachers: Sequence[CamNet], lesson: Lesson, plan: Distillation, recipe: Recipe, name: str
) -> CamNet:
    """Train a student on the teachers' mean answer and on the labels."""
    frozen = [_frozen(teacher) for teacher in teachers]
    weights = torch.ones(student.head.out_channels)

    def objective(net: CamNet, batch: Batch) -> Tensor:
        logits = net(batch.images).logits.float()
        soft = soft_cross_entropy(logits, ensemble_logits(frozen, batch.views), plan.temperature)
        if recipe.loss == "illness-first":  # labels would teach the hospital; the teachers were kept from it
            return soft
        hard = cross_entropy(logits, batch.targets, weights, recipe.label_smoothing)
        return plan.soft_share * soft + (1 - plan.soft_share) * hard

    return _fit(student, objective, lesson, recipe, name)


def stage_by_stage(student: CamNet, teacher: CamNet, lesson: Lesson, plan: Distillation) -> CamNet:
    """Train the stages one after the other on the teacher's features, then the head on the labels."""
    for stage in range(1, STAGES + 1):
        student = train_stage(student, teacher, stage, lesson, plan.stages)
    return train_head(student, lesson, plan.head)


def train_stage(student: CamNet, teacher: CamNet, stage: int, lesson: Lesson, recipe: Recipe) -> CamNet:
    """Train one stage of the backbone; no label is read.

    Everything else is frozen, its batch norm too: in training mode its statistics would drift although no weight moves.

    Parameters
    ----------
    student, teacher : CamNet
    stage : int
        1 to 4; the stem learns with the first.
    lesson : Lesson
    recipe : Recipe
    """
    teacher = _frozen(teacher)
    learning = [student.stages[stage]] if stage > 1 else [student.stages[0], student.stages[1]]
    _learn_only(student, learning)
    width, wanted = student.widths[stage - 1], teacher.widths[stage - 1]
    # for the loss alone: the next stage sees what comes before it, and the exported network never holds it
    torch.manual_seed(recipe.seed + stage)
    adapter = nn.Sequential(nn.Conv2d(width, wanted, 1, bias=False), nn.BatchNorm2d(wanted))

    def objective(net: CamNet, batch: Batch) -> Tensor:
        own = batch.images
        for part in net.stages[: stage + 1]:
            own = part(own)
        with torch.no_grad():
            other = batch.images
            for part in teacher.stages[: stage + 1]:
                other = part(other)
        return standardized_distance(adapter(own).float(), other.float())

    result = fit(
        student, objective, lesson.inputs, recipe, lesson.spec, lesson.run / f"stage-{stage}", extra=adapter,
        mode=_training(learning), watch=lesson.watch,
    )  # fmt: skip
    return _all_learn(result)


def train_head(student: CamNet, lesson: Lesson, recipe: Recipe) -> CamNet:
    """Train the head on the labels over a frozen backbone."""
    _learn_only(student, [student.head])
    objective = supervised(recipe, lesson.inputs, student.head.out_channels, lesson.normal)
    result = fit(
        student, objective, lesson.inputs, recipe, lesson.spec, lesson.run / "head", validation=lesson.validation,
        mode=_training([student.head]), watch=lesson.watch,
    )  # fmt: skip
    return _all_learn(result)


def joint(student: CamNet, lesson: Lesson, plan: Distillation) -> CamNet:
    """Train the whole student a little further on the labels. This is ours, not the paper's."""
    objective = supervised(plan.joint, lesson.inputs, student.head.out_channels, lesson.normal)
    return _fit(student, objective, lesson, plan.joint, "joint")


def _fit(student: CamNet, objective: Objective, lesson: Lesson, recipe: Recipe, name: str) -> CamNet:
    run = lesson.run / name
    return fit(student, objective, lesson.inputs, recipe, lesson.spec, run, validation=lesson.validation, watch=lesson.watch)


def _frozen(teacher: CamNet) -> CamNet:
    teacher.eval().requires_grad_(False)
    return teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def _learn_only(net: CamNet, learning: list[nn.Module]) -> None:
    net.requires_grad_(False)
    for module in learning:
        module.requires_grad_(True)


def _all_learn(net: CamNet) -> CamNet:
    return net.requires_grad_(True)


def _training(learning: list[nn.Module]) -> Callable[[CamNet], None]:
    def mode(net: CamNet) -> None:
        net.eval()
        for module in learning:
            module.train()

    return mode
