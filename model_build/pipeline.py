"""From films to packages, step by step. What takes long leaves its result in the run folder and is not repeated there."""

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import Manifest
from desktop.model_package.preprocessing import preprocess
from model_build.data.films import TEST
from model_build.data.films import Split as Parts
from model_build.evaluate.measure import EvaluationSet, measure
from model_build.evaluate.report import write_report
from model_build.evaluate.result import Metrics, save_metrics
from model_build.experiment import Experiment
from model_build.export import batches, export_trunk, finish_trunk, run_trunk
from model_build.gate import lite_bars, missed_bars
from model_build.networks import CamNet
from model_build.package import describe, write_package
from model_build.parity import compare_chain, measure_costs, parity_table, save_parity, size_speed_table
from model_build.prepare import Prepared, measured_films, split_experiment
from model_build.quantize import quantized
from model_build.sample_files import develop
from model_build.samples import FILMS, HEIGHT, WIDTH, brightness_of, draw_films
from model_build.teach import WAYS, Row, School, logits_of, report_students, students, teachers, together

log = logging.getLogger(__name__)

VALIDATION = "validation"
LITE_STUDENT = "lite student"
STANDARD, LITE = "standard", "lite"
"""What a package's manifest calls its variant; also the folders of a run."""


def build(school: School, root: Path, shelf: Path, *, trials: int = 200) -> list[Manifest]:
    """Train, compare, quantize, calibrate, measure and package; goes on where an interrupted run stopped.

    Parameters
    ----------
    school : School
        The experiment with its films.
    root : Path
        Folder that the data sets are in.
    shelf : Path
        Gets the packages ``ID`` and ``ID-lite``, each replaced as a whole, if they pass the gate.
    trials : int
        Films on which robustness and shortcuts are tried.
    """
    taught_by = teachers(school)
    by_way = students(school, taught_by)
    small = school.taught("lite", school.experiment.lite, together(school, taught_by))
    way = best_way(report_students(school, taught_by, by_way | {LITE_STUDENT: small}), school.experiment)
    log.info("the student that ships was taught: %s", way)
    chosen = {STANDARD: by_way[way], LITE: small}
    trunks = {
        variant: quantized(net, school.prepared, school.experiment, school.run / variant) for variant, net in chosen.items()
    }
    teacher = taught_by[school.experiment.distillation.feature_teacher]
    compare_steps(school, teacher, chosen, trunks)
    standard, measured = package(school, STANDARD, trunks[STANDARD], root, trials)
    lite, lite_measured = package(school, LITE, trunks[LITE], root, trials)
    experiment = school.experiment
    put_on_shelf(school.run / STANDARD, standard, missed_bars(experiment.gate, measured), shelf)
    put_on_shelf(school.run / LITE, lite, missed_bars(lite_bars(experiment, measured), lite_measured), shelf)
    return [standard, lite]


def compare_steps(school: School, teacher: CamNet, chosen: dict[str, CamNet], trunks: dict[str, Path]) -> None:
    """Compare every step with the one before on the test films, and what each network costs; writes ``steps.md`` and a JSON."""
    test, experiment, run = school.prepared.test, school.experiment, school.run
    exported = run / "teacher.onnx"
    export_trunk(teacher, (teacher.side, teacher.side), exported)
    sizes, compared = {"teacher, float": exported}, []
    taught = logits_of([teacher], test, school)
    for variant, net in chosen.items():
        exact = run / variant / "trunk-float.onnx"
        answers = {
            "teacher": taught,
            f"{variant} student": logits_of([net], test, school),
            f"{variant}, ONNX float": run_trunk(exact, batches(test, experiment)).logits,
            f"{variant}, ONNX int8": run_trunk(trunks[variant], batches(test, experiment)).logits,
        }
        compared += compare_chain(answers, test.targets, experiment.codes, experiment.normal)
        sizes |= {f"{variant}, float": exact, f"{variant}, int8": trunks[variant]}
    costs = measure_costs(sizes)
    save_parity(compared, costs, run / "steps.json")
    text = f"{parity_table(compared)}\n{size_speed_table(costs)}"
    (run / "steps.md").write_text(text, encoding="utf-8")
    log.info("step by step, on the test films:\n%s", text)


def best_way(rows: Sequence[Row], experiment: Experiment) -> str:
    """Return the way of teaching with the lowest loss on validation, of those that ended at the size of the clinic's input."""
    ready = [r for r in rows if r.name in WAYS and r.side == experiment.preprocessing.width]
    return min(ready, key=lambda r: r.loss).name


def package(school: School, variant: str, trunk: Path, root: Path, trials: int) -> tuple[Manifest, Metrics]:
    """Calibrate a trunk, measure it, and write package, report and metrics into the run folder."""
    experiment, run = school.experiment, school.run / variant
    calibration = finish_trunk(trunk, school.prepared, experiment, run / "model.onnx")
    manifest, golden = describe(experiment, calibration, variant), draw_golden(experiment, school.prepared)
    write_package(run / "package", manifest, run / "model.onnx", golden=golden, metrics=None)
    sets = evaluation_sets(experiment, root, school.prepared.split)
    metrics = measure(run / "package", root, sets, trials=trials)
    save_metrics(metrics, run / "metrics.json")
    written = write_package(run / "package", manifest, run / "model.onnx", golden=golden, metrics=metrics)
    write_report(metrics, written, sets, root, run / "report.html")
    return written, metrics


def put_on_shelf(run: Path, manifest: Manifest, missed: Sequence[str], shelf: Path) -> None:
    """Put a package in the place of what was there, or say why it stays in its run folder."""
    if missed:
        log.error("%s %s stays in %s: %s", manifest.id, manifest.version, run, "; ".join(missed))
        return
    shutil.rmtree(shelf / manifest.id, ignore_errors=True)
    shutil.copytree(run / "package", shelf / manifest.id)


def evaluation_sets(experiment: Experiment, root: Path, split: Parts | None = None) -> list[EvaluationSet]:
    """Return the films that the card tells of: the test part first, then validation, then what is only measured.

    Parameters
    ----------
    experiment : Experiment
    root : Path
        Folder that the data sets are in.
    split : Split, optional
        That of the run; made anew where it is not given, with the same result.
    """
    split = split or split_experiment(experiment, root)
    official = experiment.split.test_share == 0 and not experiment.split.keep_suggested
    sets = [EvaluationSet(f"official {TEST} split" if official else f"{TEST} split", split.test)]
    sets.append(EvaluationSet(VALIDATION, split.validation))
    figures = {data.name: data.figures for data in experiment.data}
    return sets + [EvaluationSet(name, tuple(films), figures[name]) for name, films in measured_films(experiment, root)]


def draw_golden(experiment: Experiment, prepared: Prepared) -> NDArray[np.float32]:
    """Return the preprocessed input of a drawn film, for the self-test of the package: no patient's film leaves the house."""
    rng = np.random.default_rng(experiment.split.seed)
    films = brightness_of(prepared.train, experiment.codes.index(experiment.normal), FILMS)
    return preprocess(develop(draw_films(films, 1, rng)[0].brightness, WIDTH, HEIGHT, rng), experiment.preprocessing)
