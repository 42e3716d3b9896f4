"""Teachers, then students in every way of teaching, compared on validation; what is done lies in the run folder and is not repeated."""

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import logsumexp

from model_build.calibrate import fit_temperature
from model_build.curves import draw_all
from model_build.data.inputs import Inputs
from model_build.distill import Lesson, hinton, joint, stage_by_stage
from model_build.experiment import Experiment, NetworkPlan
from model_build.initialize import initialize
from model_build.metrics import auc
from model_build.networks import CamNet, build_network
from model_build.prepare import Prepared, normalized_batch
from model_build.train import Watch, fit, predict, supervised, validation_loss

log = logging.getLogger(__name__)

WAYS: Final = ("labels alone", "Hinton", "stage by stage", "stage by stage, then joint")


@dataclass(frozen=True)
class Row:
    """A line of the comparison: one network, or the mean of several, on the films of one part."""

    name: str
    side: int
    """Of the films that it was asked about; the largest of an ensemble."""
    loss: float
    """Cross-entropy after the best temperature: what the choice goes by."""
    auc: float
    """Normal against ill."""
    accuracy: float
    balanced_accuracy: float


@dataclass(frozen=True, eq=False)
class School:
    """A run's films and folders."""

    experiment: Experiment
    prepared: Prepared
    weights: Path | None
    run: Path
    runs: Path
    """Folder of all runs, for networks that start from another run's."""
    watch: Watch | None = None
    """See `fit`."""

    @property
    def normal(self) -> int:
        """Index of the healthy class."""
        return self.experiment.codes.index(self.experiment.normal)

    def lesson(self, name: str) -> Lesson:
        """Return what all ways of teaching need, with a folder of that name."""
        prepared, spec = self.prepared, self.experiment.preprocessing
        return Lesson(prepared.train, prepared.validation, spec, self.run / name, self.normal, self.watch)

    def new(self, plan: NetworkPlan) -> CamNet:
        """Return a network at its start."""
        torch.manual_seed(plan.recipe.seed)
        net, spec = build_network(plan.architecture, len(self.experiment.classes)), self.experiment.preprocessing
        films = normalized_batch(self.prepared.train, self.prepared.some(plan.recipe.seed), self.experiment)
        initialize(net, plan.start, self.weights, self.runs, films, spec.mean, spec.std)
        return net

    def train_alone(self, name: str, plan: NetworkPlan) -> CamNet:
        """Train a network on labels alone, or take the one that was trained."""
        prepared, spec = self.prepared, self.experiment.preprocessing
        objective = supervised(plan.recipe, prepared.train, len(self.experiment.classes), self.normal)
        net, run = self.new(plan), self.run / name
        return fit(net, objective, prepared.train, plan.recipe, spec, run, validation=prepared.validation, watch=self.watch)

    def taught(self, name: str, plan: NetworkPlan, teachers: Sequence[CamNet]) -> CamNet:
        """Train a network in Hinton's way."""
        return hinton(self.new(plan), teachers, self.lesson(""), self.experiment.distillation, plan.recipe, name)


def teachers(school: School) -> dict[str, CamNet]:
    """Train the teachers, the student's architecture on labels alone among them."""
    plans = {"student-labels": school.experiment.student} | school.experiment.teachers
    return {name: school.train_alone(name, plan) for name, plan in plans.items()}


def together(school: School, taught_by: dict[str, CamNet]) -> list[CamNet]:
    """Return the teachers whose mean answer is learnt."""
    return [taught_by[name] for name in school.experiment.distillation.teachers]


def students(school: School, taught_by: dict[str, CamNet]) -> dict[str, CamNet]:
    """Train the student in all four ways."""
    plan, student = school.experiment.distillation, school.experiment.student
    followed = taught_by[plan.feature_teacher]
    soft = school.taught("student-hinton", replace(student, recipe=plan.hinton), together(school, taught_by))
    staged = stage_by_stage(school.new(student), followed, school.lesson("student-stages"), plan)
    kept = {name: value.clone() for name, value in staged.state_dict().items()}
    tuned = joint(staged, school.lesson("student-stages"), plan)
    before = build_network(student.architecture, len(school.experiment.classes))
    before.load_state_dict(kept)
    before.side = plan.head.phases[-1].side
    return dict(zip(WAYS, (taught_by["student-labels"], soft, before.eval(), tuned), strict=True))


def logits_of(nets: Sequence[CamNet], inputs: Inputs, school: School) -> NDArray[np.float32]:
    """Return the logarithm of the mean probability of several networks, (n, classes)."""
    every = [
        torch.log_softmax(torch.from_numpy(predict(net, inputs, school.experiment.preprocessing)), 1).numpy() for net in nets
    ]
    mean: NDArray[np.float32] = (logsumexp(np.stack(every), axis=0) - np.log(len(every))).astype(np.float32)
    return mean


def row(name: str, side: int, logits: NDArray[np.float32], targets: NDArray[np.int64], normal: int, temperature: float) -> Row:
    """Measure logits; `temperature` was fitted on validation."""
    called = logits.argmax(1)
    recalls = [float((called[targets == c] == c).mean()) for c in range(logits.shape[1])]
    p = torch.softmax(torch.from_numpy(logits), 1).numpy()
    area = auc(-p[:, normal], targets != normal)
    loss = validation_loss(logits / np.float32(temperature), targets)
    return Row(name, side, loss, area, float((called == targets).mean()), float(np.mean(recalls)))


def compare(school: School, candidates: dict[str, Sequence[CamNet]], inputs: Inputs) -> list[Row]:
    """Measure networks (or ensembles) on films, with the temperature that validation gives each."""
    rows = []
    validation = school.prepared.validation
    for name, nets in candidates.items():
        fitted_on = logits_of(nets, validation, school)
        temperature = fit_temperature(fitted_on, validation.targets)
        logits = fitted_on if inputs is validation else logits_of(nets, inputs, school)
        rows.append(row(name, max(net.side for net in nets), logits, inputs.targets, school.normal, temperature))
    return rows


def save_rows(rows: Sequence[Row], path: Path) -> None:
    """Write a comparison as JSON."""
    path.write_text(json.dumps([asdict(r) for r in rows], indent=2) + "\n", encoding="utf-8")


def table(rows: Sequence[Row]) -> str:
    """Return a comparison as a Markdown table."""
    head = "| network | side | loss | AUC, normal against ill | accuracy | balanced accuracy |\n| --- | --- | --- | --- | --- | --- |\n"
    shown: Callable[[Row], str] = lambda r: (
        f"| {r.name} | {r.side} | {r.loss:.3f} | {r.auc:.4f} | {r.accuracy:.3f} | {r.balanced_accuracy:.3f} |"
    )
    return head + "\n".join(shown(r) for r in rows) + "\n"


def report_students(school: School, taught_by: dict[str, CamNet], learned: dict[str, CamNet]) -> list[Row]:
    """Compare teachers and students on validation, and write the table and all curves into the run folder."""
    candidates: dict[str, Sequence[CamNet]] = {
        f"teacher {name}": [net] for name, net in taught_by.items() if name in school.experiment.teachers
    }
    candidates |= {"teachers together": together(school, taught_by)} | {way: [net] for way, net in learned.items()}
    rows = compare(school, candidates, school.prepared.validation)
    save_rows(rows, school.run / "students.json")
    (school.run / "students.md").write_text(table(rows), encoding="utf-8")
    draw_all(school.run, school.experiment.codes)
    log.info("on validation:\n%s", table(rows))
    return rows
