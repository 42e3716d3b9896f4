"""The line that says on which side of a limit an answer lies."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.analysis.operating_point import Default
from desktop.gui.film import Film
from desktop.gui.limits import Limits, default_figures, limit_words
from desktop.gui.theme import Look
from desktop.inference.result import Analysis, ModelRef, Prediction
from desktop.model_package.manifest import Figure, Manifest, load_manifest
from desktop.paths import MODELS
from desktop.records.operating_points import OperatingPoint
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, refused, save

POINT = OperatingPoint(
    "chest-xray-child", "1.2.3", "ab" * 32, 0.4, 41, 60, 0.95, 0.8, "ana", datetime.fromisoformat("2026-03-05T10:00:00+00:00")
)


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    """Return a manifest whose own limit is 0.372."""
    return load_manifest(MODELS / "chest-xray-child")[0]


def answer(ill: float, **changes: Any) -> Analysis:
    """Return an answer of the version that the limit is of."""
    return analyzed(prediction=Prediction({"normal": 1 - ill, "viral_pneumonia": ill}, {}, 0.0), **changes)


def test_clinics_limit_is_said_with_its_author_and_day(manifest: Manifest) -> None:
    """Above and below in words; the limit itself counts as above, as in the figures that it was chosen by."""
    above, at, below = (limit_words(answer(p), manifest, (POINT,)) for p in (0.62, 0.4, 0.3))
    assert above is not None
    assert above.line == "Above this clinic's limit for referral (P(ill) 0.62, limit 0.40; set by ana, 5 Mar 2026)"
    assert above.more == ""
    assert at is not None
    assert at.above
    assert below is not None
    assert below.line.startswith("Below this clinic's limit")
    assert not below.above


@pytest.mark.parametrize(
    ("p", "said_of_it"), [(0.3996, "0.3996, limit 0.4000"), (0.998, "> 0.99, limit"), (0.002, "< 0.01, limit")]
)
def test_numbers_show_the_side_and_claim_no_certainty(manifest: Manifest, p: float, said_of_it: str) -> None:
    """Two that would look the same get as many digits as they need."""
    words = limit_words(answer(p), manifest, (POINT,))
    assert words is not None
    assert said_of_it in words.line


def test_limit_of_another_version_is_never_carried_over(manifest: Manifest) -> None:
    """It is said that it is not set for this one, and the model's own holds, with its measured figures."""
    for newer in (ModelRef("chest-xray-child", "2.0.0", "cd" * 32), ModelRef("chest-xray-child", "1.2.3", "ef" * 32)):
        words = limit_words(answer(0.38, model=newer), manifest, (POINT,))
        assert words is not None
        assert words.above
        assert words.line == "Above the model's own limit (P(ill) 0.38, limit 0.37)"
        assert words.about.startswith("On its test images this limit missed ")
        assert words.more == f"This clinic's limit was set for version 1.2.3, not for this version ({newer.version})."
    other = limit_words(answer(0.38, model=ModelRef("retina-oct", "1.0.0", "cd" * 32)), manifest, (POINT,))
    assert other is not None
    assert other.more == ""


def test_figures_of_a_limit_are_of_a_hundred() -> None:
    """As they were measured, one digit behind the point."""
    missed, in_vain = (Figure("", share, 0, 1, 100, 90, "test split") for share in (0.0523, 0.25))
    assert default_figures(Default(0.4, missed, in_vain)) == (
        "On its test images this limit missed 5.2 of 100 ill and called 25.0 of 100 well ill."
    )


def test_limit_of_another_version_is_said_beside_the_answer(
    qtbot: QtBot, session: Session, look: Look, manifest: Manifest
) -> None:
    """Whoever reads only the line would take the model's own limit for the clinic's."""
    limits = Limits(session.open, look, look)
    limits.points = (POINT,)
    newer = ModelRef("chest-xray-child", "2.0.0", "cd" * 32)
    line = limits.line(Film(1, Path("a.dcm"), analysis=answer(0.38, model=newer)), manifest)
    assert line is not None
    qtbot.addWidget(line)
    assert "not for this version (2.0.0)" in said(line)
    limits.close_jobs()


def test_nothing_is_said_where_there_is_no_limit(manifest: Manifest) -> None:
    """Of a refusal, of a model without a healthy class, of one that is not installed any more."""
    sides = Prediction({"left": 0.5, "right": 0.5}, {}, 0.0)
    assert limit_words(refused(), manifest, (POINT,)) is None
    assert limit_words(analyzed(prediction=sides), manifest, (POINT,)) is None
    assert limit_words(answer(0.5), None, ()) is None
    assert default_figures(Default(0.4, None, None)) == ""


def test_limits_are_read_from_the_log_and_no_probability_changes(qtbot: QtBot, session: Session, look: Look) -> None:
    """Nothing is said before they are known; a limit that cannot be read is not guessed."""
    with session.open() as records:
        stored = save(records, answer(0.62))
        records.operating_points.set(
            stored.analysis.model or ModelRef("", "", ""), 0.4, ill=41, well=60, sensitivity=0.95, specificity=0.8
        )
    film = Film(1, Path("a.dcm"), analysis=stored.analysis)
    limits = Limits(session.open, look, look)
    assert limits.line(film, None) is None
    with qtbot.waitSignal(limits.changed):
        limits.load()
    line = limits.line(film, None)
    assert line is not None
    qtbot.addWidget(line)
    assert "Above this clinic's limit for referral (P(ill) 0.62, limit 0.40; set by try-out" in said(line)
    assert film.analysis is not None
    assert film.analysis.probability == 0.62
    with session.open() as records:
        records.access.connection.execute("UPDATE settings SET value = '?' WHERE key GLOB 'operating-point *'")
    with qtbot.waitSignal(limits.changed):
        limits.load()
    assert limits.line(film, None) is None
    limits.close_jobs()
