"""Teachers and students of a run, and the table that compares them."""

import json
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from model_build.experiment import Experiment, load_experiment
from model_build.networks import CamNet
from model_build.prepare import prepare
from model_build.smoke import small, write_films
from model_build.teach import WAYS, School, compare, logits_of, row, save_rows, students, table, teachers

NORMAL = 0


@pytest.fixture(scope="module")
def experiment() -> Experiment:
    """Return the children's experiment, small."""
    return small(load_experiment("chest-xray-child"))


@pytest.fixture(scope="module")
def school(experiment: Experiment, tmp_path_factory: pytest.TempPathFactory) -> School:
    """Return a school of drawn films."""
    torch.set_num_threads(1)
    root = tmp_path_factory.mktemp("root")
    write_films(root, experiment)
    return School(experiment, prepare(experiment, root, root / "run", root / "inputs"), None, root / "run", root)


def histories(school: School) -> dict[str, int]:
    """Return when each network was last written."""
    return {str(path.parent): path.stat().st_mtime_ns for path in school.run.rglob("last.pt")}


@pytest.fixture(scope="module")
def learned(school: School) -> dict[str, CamNet]:
    """Return the student in all four ways."""
    return students(school, teachers(school))


def test_the_student_learns_in_four_ways_from_every_teacher(school: School, learned: dict[str, CamNet]) -> None:
    """The fine-tuned one does not overwrite the one before; what is trained is not trained again."""
    assert tuple(learned) == WAYS
    weights = [net.head.weight for net in learned.values()]
    assert all(not torch.equal(a, b) for i, a in enumerate(weights) for b in weights[:i])
    staged = torch.load(school.run / "student-stages" / "head" / "last.pt", weights_only=True)["average"]
    for name, value in learned["stage by stage"].state_dict().items():
        assert torch.equal(value, staged[name])
    written = histories(school)
    assert {Path(name).name for name in written} >= {"student-labels", "student-hinton", *school.experiment.teachers}
    again = students(school, teachers(school))
    assert histories(school) == written
    for way in WAYS:
        assert torch.equal(again[way].head.weight, learned[way].head.weight)


def test_a_comparison_has_a_row_for_each(school: School, learned: dict[str, CamNet], tmp_path: Path) -> None:
    """A comparison has a row for each."""
    candidates = {way: [net] for way, net in learned.items()} | {"together": list(learned.values())}
    rows = compare(school, candidates, school.prepared.validation)
    assert [r.name for r in rows] == list(candidates)
    assert all(0 <= r.auc <= 1 and r.loss > 0 for r in rows)
    save_rows(rows, tmp_path / "rows.json")
    assert [r["name"] for r in json.loads((tmp_path / "rows.json").read_text())] == list(candidates)
    lines = table(rows).splitlines()
    assert len(lines) == 2 + len(rows)
    assert all(line.count("|") == lines[0].count("|") for line in lines)


def test_several_networks_answer_with_the_mean_of_their_probabilities(school: School, fresh: Callable[..., CamNet]) -> None:
    """Several networks answer with the mean of their probabilities."""
    nets = [fresh(1), fresh(2)]
    part = school.prepared.validation.take(np.arange(5))
    each = [torch.from_numpy(logits_of([net], part, school)).exp() for net in nets]
    together = torch.from_numpy(logits_of(nets, part, school)).exp()
    torch.testing.assert_close(together, (each[0] + each[1]) / 2)
    torch.testing.assert_close(together.sum(1), torch.ones(5))


def test_a_row_by_hand() -> None:
    """Four films: both normal ones right, one of two ill ones; softmax of (ln 3, 0) is 3/4 and 1/4."""
    likely = np.array([math.log(3), 0.0], np.float32)
    logits = np.stack([likely, likely, -likely, likely])
    r = row("net", 64, logits, np.array([0, 0, 1, 1]), NORMAL, 1.0)
    assert (r.accuracy, r.balanced_accuracy) == (0.75, 0.75)
    assert r.auc == pytest.approx(0.75)  # of four pairs: two right, two equal
    assert r.loss == pytest.approx((3 * math.log(4 / 3) + math.log(4)) / 4)
    assert row("net", 64, logits, np.array([0, 0, 1, 1]), NORMAL, 1e6).loss == pytest.approx(math.log(2), abs=1e-4)


def test_networks_start_from_their_seed(school: School) -> None:
    """Whatever was drawn before."""
    first = school.new(school.experiment.student)
    torch.rand(5)
    assert torch.equal(first.head.weight, school.new(school.experiment.student).head.weight)
