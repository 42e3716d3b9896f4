"""The whole way from a path to an answer, with the shipped model for children."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.analysis.pipeline import SHELF, Analyzer, prediction_set
from desktop.errors import ModelError
from desktop.imaging.photo import corners_of
from desktop.imaging.photo_film import Surround
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from desktop.inference.result import Status
from desktop.inference.session import load_model
from desktop.model_package.manifest import PredictionSet
from desktop.paths import RESOURCES
from tests.desktop.imaging.test_zip_aes import DEFLATED_256
from tests.desktop.packages import tiny_manifest, write_package
from tests.films import to_jpeg_lossless, write_film
from tests.photographs import photograph


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    """Return the model as the only one, loaded once."""
    return Analyzer((load_model(SHELF / "chest-xray-child"),))


@pytest.fixture(scope="module")
def film() -> np.ndarray:
    """Return a sample film as uint8 (rows, columns)."""
    sample = read_image(sorted((RESOURCES / "samples").glob("*.dcm"))[0])
    gray = np.asarray(grayscale(sample), dtype=np.float64)
    return np.rint(255 * gray / gray.max()).astype(np.uint8)


def save(path: Path, picture: Image.Image, **options: object) -> Path:
    """Save a picture and return where."""
    picture.save(path, **options)
    return path


def rotated_with_exif(path: Path, pixels: np.ndarray) -> Path:
    """Write the picture turned, with the orientation that turns it back."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return save(path, Image.fromarray(pixels).transpose(Image.Transpose.ROTATE_90), exif=exif)


CONTAINERS: dict[str, Callable[[Path, np.ndarray], Path]] = {
    "png-16.png": lambda path, film: save(path, Image.fromarray(film.astype(np.uint16) * 257)),
    "monochrome2.dcm": lambda path, film: write_film(path, film.astype(np.uint16) * 257),
    "monochrome1.dcm": lambda path, film: write_film(path, 65535 - film.astype(np.uint16) * 257, photometric="MONOCHROME1"),
    "turned.png": rotated_with_exif,
    "jpeg.jpg": lambda path, film: save(path, Image.fromarray(film), quality=98),
    "jpeg-lossless.dcm": lambda path, film: to_jpeg_lossless(
        write_film(path.with_suffix(".plain"), film.astype(np.uint16) * 257), path
    ),
    "colour.webp": lambda path, film: save(path, Image.fromarray(film).convert("RGB"), lossless=True),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_same_film_gives_the_same_probabilities_in_every_container(
    name: str, analyzer: Analyzer, film: np.ndarray, tmp_path: Path
) -> None:
    """Within 0.01 of the 8-bit PNG, whatever the depth, polarity, compression or orientation."""
    reference = save(tmp_path / "reference.png", Image.fromarray(film))
    other = CONTAINERS[name](tmp_path / name, film)
    [(_, expected)], [(_, answer)] = analyzer.analyze_path(reference), analyzer.analyze_path(other)
    assert expected.prediction is not None
    assert answer.prediction is not None
    assert answer.prediction.probabilities == pytest.approx(expected.prediction.probabilities, abs=0.01)


def test_film_of_an_adult_is_refused_and_a_typed_age_counts(analyzer: Analyzer, film: np.ndarray, tmp_path: Path) -> None:
    """The header's age refuses; so does one typed for a picture that tells none."""
    adult = write_film(tmp_path / "adult.dcm", film, bits=8, PatientAge="040Y")
    [(image, answer)] = analyzer.analyze_path(adult)
    assert (answer.status, answer.code, answer.prediction) == (Status.REFUSED, "SCOPE-AGE", None)
    assert image is not None
    assert answer.header.patient_id == "TEST-1"
    [(_, typed)] = analyzer.analyze_path(save(tmp_path / "film.png", Image.fromarray(film)), age_years=40)
    assert typed.code == "SCOPE-AGE"


def test_noise_is_out_of_scope(analyzer: Analyzer, tmp_path: Path) -> None:
    """The refusal carries the score that led to it, and no probability."""
    noise = np.random.default_rng(0).integers(0, 256, (500, 400), dtype=np.uint8)
    [(_, answer)] = analyzer.analyze_path(save(tmp_path / "noise.png", Image.fromarray(noise)))
    assert (answer.code, answer.in_scope, answer.prediction) == ("SCOPE-IMAGE", False, None)
    assert answer.scope_score is not None
    assert answer.scope_score > analyzer.models[0].manifest.scope.limit


def test_unreadable_file_is_an_answer_too(analyzer: Analyzer, tmp_path: Path) -> None:
    """No image, one refusal, with its own reading id."""
    (tmp_path / "film.jpg").write_bytes(b"\xff\xd8\xff but no more")
    [(image, answer)] = analyzer.analyze_path(tmp_path / "film.jpg", numbered=True)
    assert image is None
    assert answer.status is Status.REFUSED
    assert answer.reason
    assert answer.reading_id


def test_what_is_no_image_gets_no_reading_id(analyzer: Analyzer, tmp_path: Path) -> None:
    """A letter on a disc, or a file whose archive is locked, does not belong in the log."""
    (tmp_path / "letter").write_text("Dear colleague")
    (tmp_path / "locked.zip").write_bytes(DEFLATED_256)
    for path, code in ((tmp_path / "letter", "FILE-NOT-IMAGE"), (tmp_path / "locked.zip" / "film.txt", "ARCHIVE-PASSWORD")):
        [(_, answer)] = analyzer.analyze_path(path, numbered=True)
        assert (answer.code, answer.reading_id) == (code, "")


def test_model_that_is_not_installed_is_an_error(analyzer: Analyzer, tmp_path: Path, film: np.ndarray) -> None:
    """A wrong id is wrong usage, not a property of the image."""
    path = save(tmp_path / "film.png", Image.fromarray(film))
    with pytest.raises(ModelError) as caught:
        list(analyzer.analyze_path(path, model_id="oracle"))
    assert caught.value.code == "MODEL-NOT-FOUND"


def test_without_models_nothing_is_judged(tmp_path: Path, film: np.ndarray) -> None:
    """An empty shelf refuses all."""
    path = save(tmp_path / "film.png", Image.fromarray(film))
    [(_, answer)] = Analyzer.installed(tmp_path / "empty").analyze_path(path)
    assert answer.code == "SCOPE-NO-MODEL"


def test_of_two_models_the_one_answers_whose_scope_the_image_fits(tmp_path: Path, film: np.ndarray) -> None:
    """Both answer; the smaller share of its limit wins; where only one is in scope, that one."""
    narrow = replace(tiny_manifest(), id="narrow", scope=replace(tiny_manifest().scope, limit=2.6, near=2.5))
    elsewhere = replace(tiny_manifest(), id="elsewhere", scope=replace(tiny_manifest().scope, limit=0.1, near=0.1))
    for manifest in (tiny_manifest(), narrow, elsewhere):
        write_package(tmp_path / "shelf" / manifest.id, manifest=manifest)
    analyzer = Analyzer.installed(tmp_path / "shelf")
    path = save(tmp_path / "film.png", Image.fromarray(film))
    [(_, answer)] = analyzer.analyze_path(path)
    assert answer.model is not None
    assert answer.model.id == "tiny"
    [(_, refused)] = analyzer.analyze_path(path, model_id="elsewhere")
    assert refused.code == "SCOPE-IMAGE"


def test_prediction_set_keeps_what_cannot_be_ruled_out() -> None:
    """Most probable first; never empty."""
    rule = PredictionSet(0.9, {"a": 0.5, "b": 0.8, "c": 0.5})
    assert prediction_set({"a": 0.6, "b": 0.3, "c": 0.1}, rule) == ("a", "b")
    assert prediction_set({"a": 0.45, "b": 0.1, "c": 0.45}, rule) == ("a",)


def test_photograph_is_judged_as_its_film(analyzer: Analyzer, film: np.ndarray, tmp_path: Path) -> None:
    """What was done to it stays with the answer, refused or not."""
    path = tmp_path / "photograph.jpg"
    path.write_bytes(photograph(film, np.random.default_rng(4), Surround.LIGHT_BOX, share=0.2).jpeg(camera=True))
    [(image, answer)] = analyzer.analyze_path(path)
    assert image is not None
    assert image.rgb is None
    assert {"PHOTO", "PHOTO-STRAIGHTENED"} <= {notice.code for notice in answer.notices}
    assert answer.code != "SCOPE-COLOR"
    [(whole, other)] = analyzer.analyze_path(path, corners=((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
    assert whole is not None
    assert whole.columns > image.columns
    assert corners_of(other.notices) != corners_of(answer.notices)


def test_corners_that_enclose_nothing_are_a_refusal(analyzer: Analyzer, film: np.ndarray, tmp_path: Path) -> None:
    """As every known error."""
    path = save(tmp_path / "film.png", Image.fromarray(film))
    [(image, answer)] = analyzer.analyze_path(path, corners=((1.0, 0.0), (0.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
    assert image is None
    assert (answer.status, answer.code) == (Status.REFUSED, "PHOTO-CORNERS")


def test_look_of_a_picture_stays_with_answer_and_refusal(analyzer: Analyzer, film: np.ndarray, tmp_path: Path) -> None:
    """A negative is judged, or refused, as it is: nothing is turned around on its own."""
    path = save(tmp_path / "negative.png", Image.fromarray(255 - film))
    [(image, answer)] = analyzer.analyze_path(path)
    assert "INVERTED" in {notice.code for notice in answer.notices}
    assert image is not None
    assert not image.inverted
    assert np.array_equal(image.pixels, 255 - film)
