"""The look at a data set: measures, warnings and the report."""

import argparse
import csv
import re
from base64 import b64decode
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model_build.data import Film
from model_build.eda import Measure, add_parser, findings, imbalance, measure, measure_films, separations
from model_build.eda_report import THUMBNAIL, contact_sheet, histograms, write_report


def film(name: str, label: str, source: str = "a", split: str = "train") -> Film:
    """Return a film."""
    return Film(name, label, name, split, source=source)


def run(*arguments: str) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    options = parser.parse_args(["eda", *arguments])
    result: int = options.command(options)
    return result


def measures_of(films: list[Film], widths: list[int]) -> list[Measure]:
    """Return measures that differ in width only."""
    return [Measure(f.path, width, 100, 0.5, 0.2) for f, width in zip(films, widths, strict=True)]


@pytest.fixture
def two_classes() -> list[Film]:
    """Return 30 films of each of two classes, from two sources each."""
    return [film(f"{label}{i}", label, "ab"[i % 2]) for label in ("normal", "ill") for i in range(30)]


def test_brightness_and_contrast_do_not_depend_on_the_depth() -> None:
    """8-bit and float pictures give the same."""
    gray = np.array([[0, 255], [0, 255], [255, 255]], np.uint8)
    found = measure("a", gray)
    assert (found.width, found.height, found.brightness) == (2, 3, pytest.approx(2 / 3))
    assert found.contrast == pytest.approx(np.sqrt(2) / 3)
    other = measure("a", (gray / 255).astype(np.float32))
    assert (other.brightness, other.contrast) == (pytest.approx(found.brightness), pytest.approx(found.contrast))


def test_shape_that_gives_the_class_away_is_told(two_classes: list[Film]) -> None:
    """Ill films are wider."""
    measures = measures_of(two_classes, [100 + i % 30 for i in range(30)] + [120 + i % 30 for i in range(30)])
    best = separations(two_classes, measures)[0]
    # 30 x 30 pairs: the normal film is wider in 10 * 9 / 2 = 45 and as wide in 10
    assert (best.feature, best.auc) == ("width / height", pytest.approx(1 - 50 / 900))
    said = [sentence for sentence in findings(two_classes, measures) if sentence.startswith("width / height")]
    assert len(said) == 2
    assert "tells ill from the rest with an area under the ROC curve of 0.94 (ill is higher)" in said[0] + said[1]


def test_a_set_without_a_short_cut_gets_no_warning(two_classes: list[Film]) -> None:
    """The same shapes, both sources, equal counts."""
    assert findings(two_classes, measures_of(two_classes, [100 + i % 7 for i in range(30)] * 2)) == []


def test_a_class_from_one_source_is_told() -> None:
    """A source that most other films come from too is no short cut."""
    films = [film(f"n{i}", "normal", "a") for i in range(30)] + [film(f"o{i}", "opacity", "a") for i in range(30)]
    films += [film(f"c{i}", "covid", "b") for i in range(29)] + [film("c", "covid", "a")]
    said = findings(films, measures_of(films, [100] * 90))
    assert len(said) == 1
    assert said[0].startswith("97% of covid come from b, as do 0% of all other films")


@pytest.mark.parametrize(("source", "sentence"), [("", "The set names no sources"), ("x", "All films come from one source, x")])
def test_a_single_source_is_told(source: str, sentence: str) -> None:
    """Figures from it say nothing about others."""
    films = [film("a", "normal", source), film("b", "ill", source)]
    assert findings(films, measures_of(films, [1, 1]))[0].startswith(sentence)


def test_imbalance_and_parts_without_a_class_are_told() -> None:
    """Few films of a class are too few for a warning about their shape."""
    films = [film(f"n{i}", "normal", "ab"[i % 2], ("train", "test")[i % 2]) for i in range(40)]
    films += [film(f"i{i}", "ill", "ab"[i % 2]) for i in range(10)]
    said = findings(films, measures_of(films, [100] * 40 + [300] * 10))
    assert imbalance(films) == 4
    assert [sentence for sentence in said if "ill is higher" in sentence] == []
    assert any(sentence.startswith("normal has 4.0 times the films of ill") for sentence in said)
    assert "The part test has no film of ill." in said


def test_an_interrupted_look_goes_on(tmp_path: Path) -> None:
    """Known measures are kept, a line that was cut is measured anew."""
    films = [film(f"{i}.png", "normal") for i in range(3)]
    for i in range(3):
        Image.fromarray(np.full((4, 5 + i), 51, np.uint8)).save(tmp_path / f"{i}.png")
    notes = tmp_path / "notes.csv"
    whole = measure_films(tmp_path, films, notes)
    assert [m.width for m in whole] == [5, 6, 7]
    head, first, second, _ = notes.read_text().splitlines()
    notes.write_text("\n".join([head, first.replace("0.2", "0.7"), second[:8]]))
    again = measure_films(tmp_path, films, notes)
    assert [m.brightness for m in again] == pytest.approx([0.7, 0.2, 0.2])
    assert measure_films(tmp_path, films, notes) == again


def test_contact_sheets_keep_the_shape_of_films(tmp_path: Path) -> None:
    """A wide film fills the width of its place only."""
    Image.fromarray(np.zeros((50, 100), np.uint8)).save(tmp_path / "a.png")
    sheet = contact_sheet(tmp_path, [film("a.png", "normal")])
    dark = np.argwhere(sheet < 128)
    assert sheet.shape[0] == THUMBNAIL
    assert tuple(dark.max(0) - dark.min(0) + 1) == ((THUMBNAIL - 4) // 2, THUMBNAIL - 4)


def test_curves_leave_small_groups_out_but_never_all(two_classes: list[Film]) -> None:
    """Three films make no curve."""
    groups = [f.label for f in two_classes[:57]] + ["few"] * 3
    measures = measures_of(two_classes, list(range(100, 160)))
    legend = histograms(groups, measures).legends[0]
    assert [text.get_text() for text in legend.get_texts()] == ["ill", "normal"]
    assert len(histograms(["few"] * 3, measures[:3]).legends[0].get_texts()) == 1


def test_the_report_is_one_file_with_its_pictures(tmp_path: Path) -> None:
    """Nothing is loaded from elsewhere, names are escaped, each class has its sheet."""
    films = [film(f"{i}.png", ("normal", "ill <b>")[i % 2], "ab"[i % 2]) for i in range(6)]
    for i in range(6):
        Image.fromarray(np.full((20, 30), 40 * i, np.uint8)).save(tmp_path / f"{i}.png")
    out = tmp_path / "report.html"
    write_report("our set", tmp_path, films, measure_films(tmp_path, films, tmp_path / "m.csv"), out)
    page = out.read_text(encoding="utf-8")
    assert "<b>" not in page
    assert not re.search(r'(src|href)="(?!data:)', page)
    pictures = re.findall(r'data:image/(?:png|jpeg);base64,([^"]+)"', page)
    assert len(pictures) == 5  # sizes, by class, by source, two sheets
    for picture in pictures:
        with Image.open(BytesIO(b64decode(picture))) as opened:
            opened.verify()


def test_the_command_needs_no_data_for_a_smoke_run(tmp_path: Path) -> None:
    """Drawn pictures are looked at."""
    assert run("--smoke", "--out", str(tmp_path / "report.html")) == 0
    with (tmp_path / "report.csv").open(newline="") as file:
        measured = list(csv.DictReader(file))
    assert len({row["path"].split("-")[0] for row in measured}) == 3
    assert (tmp_path / "report.html").read_text(encoding="utf-8").count("<img") == 5  # two figures, a sheet of each class


def test_the_real_films_show_their_known_short_cuts(
    tmp_path: Path, shared_data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Normal films of the children are narrower, COVID-19 films come from one hospital."""
    for folder in ("chestxray2017_aspect", "covid"):
        assert run("--smoke", "--data", str(shared_data / folder), "--out", str(tmp_path / f"{folder}.html")) == 0
    assert "width / height alone tells normal from the rest" in caplog.text
    assert re.search(r"% of covid come from ml-workgroup/covid-19-image-repository, as do 0%", caplog.text)
