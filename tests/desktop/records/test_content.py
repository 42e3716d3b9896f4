import zlib
from dataclasses import replace
from string import Formatter

import numpy as np
import pytest

from desktop.errors import NOTICES, Notice, RecordsError
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Prediction
from desktop.records.content import pack, plain_content, unpack, without_patient
from tests.desktop.records.readings import CHILD, MODEL, analyzed, refused


def assert_same(a: Analysis, b: Analysis) -> None:
    """Compare all fields; heat maps bit by bit."""
    bare = {"prediction": None, "reading_id": ""}
    assert vars(replace(a, **bare)) == vars(replace(b, **bare))
    assert (a.prediction is None) == (b.prediction is None)
    if a.prediction and b.prediction:
        assert list(a.prediction.probabilities.items()) == list(b.prediction.probabilities.items())
        assert a.prediction.scope_score == b.prediction.scope_score
        assert list(a.prediction.heatmaps) == list(b.prediction.heatmaps)
        for code, heatmap in a.prediction.heatmaps.items():
            assert b.prediction.heatmaps[code].dtype == np.float32
            np.testing.assert_array_equal(heatmap, b.prediction.heatmaps[code])


@pytest.mark.parametrize(
    "analysis",
    [
        analyzed(),
        refused(),
        analyzed(header=Header(), research_only=("viral_pneumonia",)),
        refused(file="films/\udcff.dcm"),
        analyzed(prediction=Prediction({"normal": 1.0}, {}, 0.1 + 0.2)),
        analyzed(prediction=Prediction({"normal": 1.0}, {"normal": np.zeros((0, 7), np.float32)}, 0.0)),
    ],
)
def test_an_analysis_comes_back_as_it_was(analysis: Analysis) -> None:
    """Every field, every bit of a heat map, the order of the classes, even a file name that is no text."""
    assert_same(analysis, unpack(*pack(analysis), reading_id="r"))
    assert unpack(*pack(analysis), reading_id="r").reading_id == "r"


def test_a_notice_keeps_its_sentence() -> None:
    """Values that JSON does not know are kept as the text that the sentence shows."""
    notices = (Notice("COLOR", {"x": (1, 2)}), Notice("HIGH-BIT", {"high_bit": np.int64(14), "bits_stored": 12}))
    back = unpack(*pack(analyzed(notices=notices)), reading_id="")
    assert [notice.text for notice in back.notices] == [notice.text for notice in notices]


@pytest.mark.parametrize("code", sorted(NOTICES))
def test_every_warning_is_stored_with_its_reading(code: str) -> None:
    """Word for word, with the values that it names and those that it only keeps."""
    fields = {name: f"<{name}>" for _, name, _, _ in Formatter().parse(NOTICES[code]) if name} | {"kept": "0.1 0.2"}
    (back,) = unpack(*pack(analyzed(notices=(Notice(code, fields),))), reading_id="").notices
    assert (back.code, back.fields, back.text) == (code, fields, Notice(code, fields).text)


def test_a_figure_that_is_no_number_is_not_written() -> None:
    """NaN in a result is a bug, never a row of the log."""
    with pytest.raises(ValueError, match="JSON"):
        pack(analyzed(scope_score=float("nan")))


def test_without_heatmaps_the_rest_is_the_same() -> None:
    """A list reads no pictures."""
    content, _ = pack(analyzed())
    prediction = unpack(content, None, "r").prediction
    assert prediction is not None
    assert (dict(prediction.heatmaps), prediction.probabilities["normal"]) == ({}, 0.25)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"frame"', '"fxame"'),
        ("warning", "wxrning"),
        ("[7, 7]", "[7, 8]"),
        ("[7, 7]", "[-7, -7]"),
        ('"patient_id"', '"patient_ix"'),
        ("}", "]"),
        ('{"file"', "[]"),
    ],
)
def test_damaged_content_is_named_and_not_guessed(old: str, new: str) -> None:
    """What `pack` did not write is an error of the log."""
    content, heatmaps = pack(analyzed())
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        unpack(zlib.compress(zlib.decompress(content).replace(old.encode(), new.encode(), 1)), heatmaps, "r")


def test_cut_content_is_damage() -> None:
    """Bytes that cannot be unpacked are told in the same sentence."""
    content, heatmaps = pack(analyzed())
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        unpack(content[:-5], heatmaps, "r")
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        plain_content(content[:-5])


def test_the_operating_thresholds_are_stored() -> None:
    """What a class was called by at the time; an update of the model does not change it."""
    model = replace(MODEL, thresholds={"normal": 0.625, "viral_pneumonia": 0.0625})
    stored = unpack(*pack(analyzed(model=model)), reading_id="r").model
    assert stored is not None
    assert (stored, stored.thresholds) == (model, model.thresholds)


def test_a_patient_is_taken_out_of_a_header() -> None:
    """Name, id, dates, study and path go; what the device says, and the answer, stay."""
    header = replace(
        CHILD, accession_number="A-9", study_instance_uid="1.2.3", study_description="for Hans", manufacturer="Acme"
    )
    content, heatmaps = pack(analyzed(header=header, file="muller/hans.dcm"))
    bare = unpack(without_patient(content), heatmaps, "r")
    expected = Header(modality="DX", spacing_mm=CHILD.spacing_mm, manufacturer="Acme")
    assert_same(bare, analyzed(header=expected, file=""))


def test_cut_heatmaps_are_damage() -> None:
    """Bytes that are missing are not made up."""
    content, heatmaps = pack(analyzed())
    for cut in (heatmaps[:-1], heatmaps[:-4], b"", heatmaps + b"\0\0\0\0"):
        with pytest.raises(RecordsError, match="LOG-DAMAGED"):
            unpack(content, cut, "r")
