"""Parts of a set: who belongs where, and of how few nothing is said."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.inference.session import load_model
from model_build.data.films import Film
from model_build.evaluate.answers import answer
from model_build.evaluate.figures import figures
from model_build.evaluate.measure import EvaluationSet, measure
from model_build.evaluate.result import Subgroup
from model_build.evaluate.subgroups import age_band, subgroups


@pytest.mark.parametrize(
    ("age", "band"),
    [("0.9", "under 1"), ("1", "1 to 5"), ("5.99", "1 to 5"), ("6", "6 to 17"), ("64", "40 to 64"), ("65", "65 and over"),
     ("", "not known"), ("-3", "not known"), ("nan", "not known"), ("child", "not known")],
)  # fmt: skip
def test_ages_in_completed_years(age: str, band: str) -> None:
    """What is no age is not known."""
    assert age_band(Film("a.png", "normal", age_years=age)) == band


@pytest.fixture(scope="module")
def parts(package: Path, root: Path, test_set: EvaluationSet) -> tuple[Subgroup, ...]:
    """Return the parts of a set: of five films the sex is known, and the healthy come from one source."""
    films = [
        replace(film, sex="F" if number < 5 else "", source="clinic" if film.label == "normal" else "hospital", age_years="30")
        for number, film in enumerate(test_set.films)
    ]
    model = load_model(package)
    answers = answer(model, root, films, "films")
    names = set(figures(answers, model.manifest))
    return subgroups(answers, films, model.manifest, names=names, on="test", resamples=10)


def test_of_a_few_films_only_the_number_is_told(parts: tuple[Subgroup, ...]) -> None:
    """Five are too few; what is not known comes last."""
    women, unknown = [part for part in parts if part.attribute == "sex"]
    assert (women.value, women.images, women.figures) == ("F", 5, ())
    assert (unknown.value, unknown.images) == ("not known", 55)
    assert unknown.figures


def test_a_part_without_a_class_says_nothing_that_needs_it(parts: tuple[Subgroup, ...]) -> None:
    """The healthy alone have no area."""
    clinic = next(part for part in parts if part.value == "clinic")
    assert clinic.films_by_class == {"normal": 20}
    names = {figure.name for figure in clinic.figures}
    assert "normal called ill" in names
    assert not any(name.startswith("AUC") for name in names)


def test_what_is_alike_for_all_is_no_part(parts: tuple[Subgroup, ...]) -> None:
    """All are thirty."""
    assert "age" not in {part.attribute for part in parts}


def test_a_set_with_two_of_three_classes_has_no_curves(package: Path, root: Path, test_set: EvaluationSet) -> None:
    """A class against the rest means another thing there."""
    films = tuple(film for film in test_set.films if film.label != "viral_pneumonia")
    measured = measure(package, root, [EvaluationSet("two", films)], trials=0, resamples=10).sets[0]
    assert measured.curves == ()
    assert measured.figure("AUC, bacterial_pneumonia against normal") is not None
