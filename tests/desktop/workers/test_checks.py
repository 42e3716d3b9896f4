"""What a worker's answer must be: every lie is a breach, and nothing sound is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.analysis.stability import ChangedAnswer
from desktop.errors import ImageError, ModelError, Notice
from desktop.imaging.image import DecodedImage, Header, Inspection, VoiTable, Window
from desktop.imaging.layers import Overlay, Shutter
from desktop.imaging.tag_page import TagPage, TagRow
from desktop.inference.package import Package, read_shelf
from desktop.inference.result import Analysis, ModelRef, Prediction, Status
from desktop.workers.checks import check_changed, check_image, check_inspection, check_judged, check_tags, known_error
from desktop.workers.exchange import RawJudged
from desktop.workers.wire import Breach

IMAGE = DecodedImage(
    np.array([[0, 3], [2, 1]], np.uint8), np.arange(4, dtype=np.float32), Window(1, 2), "a" * 64, "DICOM", padding=(0, 1)
)

OVERLAY = Overlay(np.array([[128], [64]], np.uint8), 2, 0, 0)


@pytest.fixture(scope="module")
def packages(shelf: Path) -> tuple[Package, ...]:
    """Return what the shelf holds."""
    return read_shelf(shelf)


@pytest.fixture
def answer(packages: tuple[Package, ...]) -> Analysis:
    """Return a sound answer."""
    codes = packages[0].manifest.codes
    maps = dict.fromkeys(codes, np.zeros((8, 8), np.float32))
    prediction = Prediction(dict(zip(codes, (0.7, 0.2, 0.1), strict=True)), maps, 1.0)
    return Analysis(
        "film",
        0,
        Status.ANALYZED,
        12.5,
        file_sha256="a" * 64,
        model=packages[0].ref,
        prediction=prediction,
        prediction_set=codes[:1],
        in_scope=True,
        scope_score=1.0,
    )


@pytest.mark.parametrize(
    "change",
    [
        {"pixels": np.zeros(4, np.uint8)},
        {"pixels": np.array([[4]], np.uint8)},
        {"pixels": np.broadcast_to(np.uint8(0), (8001, 8001))},
        {"values": np.array([0, np.nan], np.float32)},
        {"values": np.zeros((2, 2), np.float32)},
        {"values": np.zeros(2**16 + 1, np.float32)},
        {"voi": Window(1, 0)},
        {"voi": VoiTable(0, np.array([1.5], np.float32))},
        {"voi": VoiTable(0, np.array([np.nan], np.float32))},
        {"voi_choices": (Window(1, 1),) * 201},
        {"padding": (1, 4)},
        {"padding": (2, 1)},
        {"rgb": np.zeros((2, 3, 3), np.uint8)},
        {"overlays": (OVERLAY,) * 17},
        {"overlays": (replace(OVERLAY, columns=9),)},
        {"overlays": (replace(OVERLAY, top=1),)},
        {"overlays": (replace(OVERLAY, left=-1),)},
        {"overlays": (replace(OVERLAY, label="x" * 81),)},
        {"shutter": Shutter(rectangle=(0, 0, 3, 2))},
        {"shutter": Shutter(rectangle=(1, 0, 1, 2))},
        {"shutter": Shutter(circle=(1.0, 1.0, 0.0))},
        {"shutter": Shutter(circle=(1.0, 1e9, 1.0))},
        {"shutter": Shutter(polygon=((0.5, 0.5), (1.5, 1.5)))},
        {"shutter": Shutter(polygon=((0.5, 0.5),) * 1025)},
        {"shutter": Shutter(polygon=((0.5, 0.5), (1.5, 1.5), (1e9, 1.5)))},
        {"shutter": Shutter(bitmap=replace(OVERLAY, top=1))},
        {"shutter": Shutter(rectangle=(0, 0, 2, 2), gray=256)},
        {"format": "EPS"},
        {"frame": 1},
        {"frame": -1, "frame_count": 1},
        {"file_sha256": "a" * 63},
        {"header": Header(patient_name="x" * 81)},
        {"header": Header(patient_sex="X")},
        {"header": Header(study_date="2024-02-30")},
        {"header": Header(study_time="25:00:00")},
        {"header": Header(patient_age_years=-1.0)},
        {"header": Header(spacing_mm=(0.0, 1.0))},
        {"header": Header(row_direction="B")},
        {"header": Header(column_direction="LPHF")},
        {"header": Header(lossy_ratio=1.0)},
        {"header": Header(frame_rate=0.0)},
        {"header": Header(instance_number=-1)},
        {"header": Header(instance_number=2**31)},
        {"notices": (Notice("NO-SUCH"),)},
        {"notices": (Notice("HIGH-BIT"),)},
        {"notices": (Notice("LOSSY"),) * 51},
    ],
)
def test_picture_that_does_not_fit_is_a_breach(change: dict[str, Any]) -> None:
    """A pixel outside of the table would read the host's memory."""
    check_image(IMAGE)
    check_image(replace(IMAGE, overlays=(OVERLAY,) * 16, shutter=Shutter((0, 0, 2, 1), (1.0, 1.0, 5.0), bitmap=OVERLAY)))
    with pytest.raises(Breach):
        check_image(replace(IMAGE, **change))


def _with_probabilities(*values: float) -> Callable[[Analysis], Analysis]:
    def change(answer: Analysis) -> Analysis:
        assert answer.prediction is not None
        probabilities = dict(zip(answer.prediction.probabilities, values, strict=True))
        return replace(answer, prediction=replace(answer.prediction, probabilities=probabilities))

    return change


def _with_heatmap(heatmap: np.ndarray) -> Callable[[Analysis], Analysis]:
    def change(answer: Analysis) -> Analysis:
        assert answer.prediction is not None
        maps = dict.fromkeys(answer.prediction.heatmaps, heatmap)
        return replace(answer, prediction=replace(answer.prediction, heatmaps=maps))

    return change


@pytest.mark.parametrize(
    "change",
    [
        _with_probabilities(0.7, 0.2, 0.2),
        _with_probabilities(1.2, -0.1, -0.1),
        _with_heatmap(np.full((8, 8), np.inf, np.float32)),
        _with_heatmap(np.zeros((300, 8), np.float32)),
        _with_heatmap(np.zeros(8, np.float32)),
        lambda a: replace(a, prediction=Prediction({"normal": 1.0}, {"normal": np.zeros((8, 8), np.float32)}, 1.0)),
        lambda a: replace(a, prediction=None),
        lambda a: replace(a, status=Status.REFUSED),
        lambda a: replace(a, code="IMAGE-BLANK", reason="x"),
        lambda a: replace(a, status=Status.REFUSED, prediction=None, code="NO-SUCH", reason="x"),
        lambda a: replace(a, model=None),
        lambda a: replace(a, model=ModelRef("tiny", "1.0.0", "0" * 64)),
        lambda a: replace(a, prediction_set=()),
        lambda a: replace(a, prediction_set=("cancer",)),
        lambda a: replace(a, research_only=("normal",)),
        lambda a: replace(a, in_scope=False),
        lambda a: replace(a, elapsed_ms=-1.0),
        lambda a: replace(a, file_sha256="x"),
        lambda a: replace(a, notices=(Notice("NO-SUCH"),)),
    ],
)
def test_answer_that_cannot_be_is_a_breach(
    packages: tuple[Package, ...], answer: Analysis, change: Callable[[Analysis], Analysis]
) -> None:
    """No probability, no class of the model, neither an answer nor a refusal."""
    check_judged(RawJudged(IMAGE, answer, None, None), packages)
    with pytest.raises(Breach):
        check_judged(RawJudged(IMAGE, change(answer), None, None), packages)


@pytest.mark.parametrize("shape", [(1025, 10), (10,), (10, 10, 4), (10, 10)])
def test_picture_for_the_log_has_its_size(packages: tuple[Package, ...], answer: Analysis, shape: tuple[int, ...]) -> None:
    """Small, grey or in three colours; with a heat map always in colours."""
    with pytest.raises(Breach):
        check_judged(RawJudged(None, answer, None, np.zeros(shape, np.uint8)), packages)
    check_judged(RawJudged(None, answer, np.zeros((10, 10), np.uint8), np.zeros((10, 10, 3), np.uint8)), packages)


@pytest.mark.parametrize(
    "change",
    [
        {"path": Path("/elsewhere/film")},
        {"path": Path("/cd/../etc/passwd")},
        {"format": "EPS"},
        {"code": "NO-SUCH", "format": ""},
        {"code": "FILE-EMPTY"},
        {"rows": -1},
        {"file_sha256": "x"},
        {"header": Header(patient_id="x" * 81)},
    ],
)
def test_inspection_of_something_else_is_a_breach(change: dict[str, Any]) -> None:
    """Only the file that was asked for, what lies in it, or what its table of contents names beside it."""
    asked = Path("/cd/DICOMDIR")
    sound = Inspection(Path("/cd/IM/1"), "DICOM", "a" * 64, 10, rows=1, columns=1, frame_count=1)
    check_inspection(sound, asked)
    with pytest.raises(Breach):
        check_inspection(replace(sound, **change), asked)


@pytest.mark.parametrize("changed", [ChangedAnswer("cancer", 0.5), ChangedAnswer("normal", 1.5), ChangedAnswer("normal", -0.1)])
def test_answer_on_a_changed_picture_that_cannot_be_is_a_breach(changed: ChangedAnswer) -> None:
    """No class of the model, or no probability."""
    check_changed(ChangedAnswer("normal", 0.5), ("normal", "drusen"))
    with pytest.raises(Breach):
        check_changed(changed, ("normal", "drusen"))


def test_errors_are_ours_or_none() -> None:
    """Kind, code and fields must make one of our sentences."""
    assert known_error("ImageError", "FILE-EMPTY", {}).reason == ImageError("FILE-EMPTY").reason
    assert isinstance(known_error("ModelError", "MODEL-NOT-FOUND", {"model": "x"}), ModelError)
    for kind, code, fields in (
        ("RecordsError", "LOG-LOCKED", {}),
        ("ImageError", "NO-SUCH", {}),
        ("ImageError", "FILE-TOO-LARGE", {}),
        ("ImageError", "FILE-EMPTY", {"code": "x"}),
    ):
        with pytest.raises(Breach):
            known_error(kind, code, fields)


@pytest.mark.parametrize(
    "page",
    [
        TagPage("EPS", "a" * 64, ()),
        TagPage("DICOM", "b" * 64, ()),
        TagPage("DICOM", "a" * 63, ()),
        TagPage("DICOM", "a" * 64, (TagRow(0, ""),) * 301),
        TagPage("DICOM", "a" * 64, (TagRow(-1, ""),)),
        TagPage("DICOM", "a" * 64, (TagRow(131, ""),)),
        TagPage("DICOM", "a" * 64, (TagRow(0, "(0010,0010) "),)),
        TagPage("DICOM", "a" * 64, (TagRow(0, "", vr="UNK"),)),
        TagPage("DICOM", "a" * 64, (TagRow(0, "", value="x" * 161),)),
        TagPage("DICOM", "a" * 64, (TagRow(0, "", name="x" * 81),)),
        TagPage("DICOM", "a" * 64, (TagRow(0, "", length=2**32),)),
        TagPage("DICOM", "a" * 64, (TagRow(0, "", item=-1),)),
    ],
)
def test_rows_that_cannot_be_are_a_breach(page: TagPage) -> None:
    """Of another file, too many, too deep, too long."""
    first = TagPage("DICOM", "a" * 64, (TagRow(4, "(0010,0010)", "PN", value="A^B", length=3, item=1),) * 300)
    check_tags(first, first, 0)
    with pytest.raises(Breach):
        check_tags(page, first, 300)
    with pytest.raises(Breach):
        check_tags(first, first, 19_800)
