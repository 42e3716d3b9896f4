"""Volumes: every slice judged by itself, the worst first, no number for the whole; cine and multi-frame films are only shown."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.analysis.pipeline import SHELF, Analyzer
from desktop.analysis.volume import Volume, is_volume, judges_slices, series_of
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Prediction, Status
from desktop.inference.session import load_model
from tests.desktop.packages import tiny_manifest, write_package
from tests.films import write_volume

EYE = replace(
    tiny_manifest().population, image_kind="retina_oct", age_years=None, modalities=("OPT",), body_parts=("EYE",), views=()
)


def slice_of(normal: float | None, code: str = "SCOPE-IMAGE", **header: str) -> Analysis:
    """Return the answer for one slice; None: refused."""
    answer = Analysis("a.dcm", 0, Status.ANALYZED, 80, header=Header(**header))
    if normal is None:
        return replace(answer, status=Status.REFUSED, code=code)
    return replace(answer, prediction=Prediction({"normal": normal, "cnv": 1 - normal}, {}, 1.0))


@pytest.fixture
def analyzer(tmp_path: Path) -> Analyzer:
    """Return a small model for films and one for OCT slices."""
    write_package(tmp_path / "shelf" / "film")
    write_package(tmp_path / "shelf" / "eye", manifest=replace(tiny_manifest(), id="eye", population=EYE))
    return Analyzer.installed(tmp_path / "shelf")


def ramps(count: int) -> np.ndarray:
    """Return slices (count, rows, columns), uint8, that the small model judges: bright below, with noise."""
    rng = np.random.default_rng(0)
    ramp = np.linspace(20, 235, 96)[:, np.newaxis]
    return np.stack([np.clip(ramp + rng.normal(0, 8, (96, 128)), 0, 255).astype(np.uint8) for _ in range(count)])


def test_worst_slice_comes_first_and_refused_ones_last() -> None:
    """By what is left when the probability of normal is taken away; slices alike keep their order."""
    volume = Volume(tuple(slice_of(normal) for normal in (0.9, None, 0.1, 0.9, 0.4)))
    assert volume.worst_first() == [2, 4, 0, 3, 1]
    assert volume.worst == 2
    assert volume.answers == {"normal": 2, "cnv": 2, "": 1}


def test_volume_of_which_no_slice_was_judged_has_no_worst() -> None:
    """Nor does one without slices."""
    assert Volume((slice_of(None), slice_of(None))).worst is None
    assert Volume(()).worst is None


@pytest.mark.parametrize(
    ("first", "middle", "expected"),
    [
        (slice_of(0.5), None, True),
        (slice_of(None, modality="OPT"), None, True),
        (slice_of(None, modality="OPT", code="SCOPE-BODY-PART"), None, False),
        (slice_of(None, modality="US", code="SCOPE-MODALITY"), None, False),
        (slice_of(None, code="SCOPE-VOLUME"), None, False),
        (slice_of(None, code="IMAGE-BLANK"), slice_of(0.5), True),
        (slice_of(None, code="SCOPE-KIND"), slice_of(None, code="SCOPE-KIND"), False),
    ],
)
def test_first_or_middle_slice_tells_a_volume_from_what_is_only_shown(
    first: Analysis, middle: Analysis | None, expected: bool
) -> None:
    """The middle one is asked where a file says nothing and its first frame may be empty."""
    asked: list[int] = []

    def judge(frame: int) -> Analysis:
        asked.append(frame)
        assert middle is not None
        return middle

    assert is_volume(first, 49, judge) is expected
    assert asked == ([24] if middle is not None else [])
    assert not is_volume(first, 1, judge)


def test_frames_of_an_oct_object_are_each_judged(analyzer: Analyzer, tmp_path: Path) -> None:
    """By the model for OCT, with the number of the frame."""
    answers = [answer for _, answer in analyzer.analyze_path(write_volume(tmp_path / "eye.dcm", ramps(3)))]
    assert [(a.frame, a.model.id if a.model else "", a.code) for a in answers] == [(n, "eye", "") for n in range(3)]


@pytest.mark.parametrize("modality", ["XA", "US", "DX"])
def test_frames_of_cine_and_films_are_shown_and_not_judged(analyzer: Analyzer, tmp_path: Path, modality: str) -> None:
    """There are pixels, and a refusal that holds for the whole file."""
    part = {"DX": "CHEST"}.get(modality, "HEART")
    path = write_volume(tmp_path / "cine.dcm", ramps(2), Modality=modality, BodyPartExamined=part, PatientAge="003Y")
    answers = list(analyzer.analyze_path(path))
    assert [image.frame for image, _ in answers if image is not None] == [0, 1]
    assert {answer.code for _, answer in answers} == {"SCOPE-VOLUME" if modality == "DX" else "SCOPE-NO-MODEL"}
    assert not is_volume(answers[0][1], 2, lambda frame: answers[frame][1])


def test_single_files_of_one_oct_series_belong_together() -> None:
    """Films of one series do not: two views are no volume."""
    assert series_of(Header(modality="OPT", series_instance_uid="1.2")) == "1.2"
    assert series_of(Header(modality="DX", series_instance_uid="1.2")) == ""
    assert series_of(Header(modality="OPT")) == ""


def test_the_models_say_themselves_what_they_judge() -> None:
    """The shipped one for OCT judges slices, those for films do not."""
    judging = {folder.name for folder in SHELF.iterdir() if judges_slices(load_model(folder).manifest)}
    assert judging == {"retina-oct"}


@pytest.mark.parametrize("container", ["tiff", "dicom"])
def test_real_scans_as_a_volume_get_the_answers_that_they_get_one_by_one(
    shared_data: Path, tmp_path: Path, container: str
) -> None:
    """The container makes no difference, and the worst is the one whose own answer is furthest from normal."""
    sample = shared_data / "oct2017" / "sample"
    found = [path for name in ("NORMAL", "CNV", "DME") for path in sorted((sample / name).iterdir())[:1]]
    with_router = Analyzer(tuple(load_model(SHELF / name) for name in ("retina-oct", "chest-xray-child", "router")))
    scans = [Image.fromarray(np.asarray(Image.open(path).convert("L").resize((768, 496)))) for path in found]
    single = []
    for number, scan in enumerate(scans):
        scan.copy().save(tmp_path / f"{number}.png")  # Pillow keeps the settings of one format for the next
        single += [answer for _, answer in with_router.analyze_path(tmp_path / f"{number}.png")]
    if container == "tiff":
        path = tmp_path / "volume.tif"
        scans[0].save(path, save_all=True, append_images=scans[1:])
    else:
        path = write_volume(tmp_path / "volume.dcm", np.stack([np.asarray(scan) for scan in scans]))
    answers = [answer for _, answer in with_router.analyze_path(path)]
    for one, other in zip(single, answers, strict=True):
        assert one.prediction is not None
        assert other.prediction is not None
        assert other.prediction.probabilities == pytest.approx(one.prediction.probabilities, abs=0.01)
    normal = [answer.prediction.probabilities["normal"] for answer in single if answer.prediction is not None]
    assert Volume(tuple(answers)).worst == int(np.argmin(normal))
