"""Choosing a limit by local films: counted, labelled blind, confirmed, audited."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.analysis.operating_point import FEWEST, limit_for
from desktop.gui.calibration import case_set, load_cases
from desktop.gui.desk import Desk
from desktop.gui.dialogs.calibration_dialog import CalibrationDialog
from desktop.gui.dialogs.label_dialog import LabelDialog
from desktop.gui.dialogs.reading_rules_dialog import ReadingRulesDialog
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage
from desktop.imaging.presentation import preview_jpeg
from desktop.inference.package import Package
from desktop.inference.result import Prediction
from desktop.records.access import Person
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import CHILD, analyzed, save


@pytest.fixture
def package(desk: Desk) -> Package:
    """Return the small model."""
    assert desk.analyses.models
    return desk.analyses.models[0]


def store(session: Session, package: Package, p: float, number: int, *, preview: bytes = b"", patient: str = "") -> str:
    """Store a film that the model gives this probability of illness, of a patient of its own where none is said."""
    header = replace(CHILD, patient_name="", patient_id=patient or f"P{number}")
    prediction = Prediction({"normal": 1 - p, "bacterial_pneumonia": p, "viral_pneumonia": 0.0}, {}, 0.0)
    with session.open() as records:
        stored = save(records, analyzed(f"{number:064x}", header, prediction=prediction, model=package.ref), preview=preview)
    return stored.entry.reading_id


@pytest.fixture
def fill(session: Session, package: Package) -> Callable[[int, int], None]:
    """Return a function that stores so many ill and so many well films with their outcome."""

    def run(ill: int, well: int, patient: str = "") -> None:
        rng = np.random.default_rng(1)
        for number in range(ill + well):
            sick = number < ill
            reading_id = store(session, package, float(rng.beta(4, 2) if sick else rng.beta(2, 4)), number, patient=patient)
            with session.open() as records:
                records.opinions.add(reading_id, OpinionKind.OUTCOME, label="viral_pneumonia" if sick else "normal")

    return run


@pytest.fixture
def open_dialog(
    qtbot: QtBot, session: Session, desk: Desk, look: Look, package: Package
) -> Iterator[Callable[..., CalibrationDialog]]:
    """Return a function that opens the assistant and waits for its cases."""

    def run(by: Session = session) -> CalibrationDialog:
        dialog = CalibrationDialog(by, desk.workers, look, package)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.label_button.isEnabled() or "Local films" in said(dialog))
        return dialog

    return run


def press(role: QMessageBox.ButtonRole) -> Callable[[], None]:
    """Return what answers the question that is open."""

    def run() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(made for made in box.buttons() if box.buttonRole(made) is role).click()

    return run


def test_too_few_films_are_counted_and_give_no_limit(
    open_dialog: Callable[..., CalibrationDialog], fill: Callable[[int, int], None]
) -> None:
    """Neither curve nor button: figures of so few would look like knowledge."""
    fill(3, FEWEST)
    dialog = open_dialog()
    assert f"{FEWEST - 3} more ill and 0 more well ones are needed" in said(dialog)
    assert not dialog.set_button.isEnabled()
    assert dialog.plot.chart is None
    assert "Local films with a known class: 3 ill, 30 well." in said(dialog)


def test_limit_is_chosen_by_what_it_finds_and_asked_for_twice(
    qtbot: QtBot,
    open_dialog: Callable[..., CalibrationDialog],
    fill: Callable[[int, int], None],
    session: Session,
    package: Package,
) -> None:
    """The figures are those of the cases; who says no at the second question sets nothing."""
    fill(FEWEST + 5, FEWEST + 10)
    dialog = open_dialog()
    qtbot.waitUntil(dialog.set_button.isEnabled)
    cases = load_cases(session.open, package.ref)
    wanted = limit_for(cases.p, cases.ill, 0.9)
    dialog.goal.setValue(90)
    dialog.prevalence.setValue(20)
    assert dialog.limit == wanted
    missed, in_vain = 20 * (1 - wanted.sensitivity.value), 80 * (1 - wanted.specificity.value)
    assert f"{20 - missed + in_vain:.1f} would be referred, {in_vain:.1f} of them in vain; {missed:.1f} ill ones" in said(
        dialog
    )
    assert dialog.plot.chart is not None
    assert "95 % interval" in said(dialog)
    QTimer.singleShot(0, press(QMessageBox.ButtonRole.RejectRole))
    dialog.set_button.click()
    with session.open() as records:
        assert records.operating_points.all() == []
    QTimer.singleShot(0, press(QMessageBox.ButtonRole.AcceptRole))
    with qtbot.waitSignal(dialog.accepted):
        dialog.set_button.click()
    with session.open() as records:
        (point,) = records.operating_points.all()
        assert records.access.audit.entries(limit=1)[0].detail["to"]["threshold"] == wanted.threshold
    assert (point.threshold, point.sha256, point.ill, point.well) == (
        wanted.threshold,
        package.ref.sha256,
        FEWEST + 5,
        FEWEST + 10,
    )


def test_who_may_not_set_it_may_look(
    qtbot: QtBot, open_dialog: Callable[..., CalibrationDialog], fill: Callable[[int, int], None], session: Session
) -> None:
    """The button says what role it needs."""
    fill(FEWEST, FEWEST)
    dialog = open_dialog(Session(session.home, session.key, Person("ben", "", Role.CLINICIAN)))
    qtbot.waitUntil(lambda: dialog.plot.chart is not None)
    assert not dialog.set_button.isEnabled()
    assert "Administrator" in dialog.set_button.toolTip()
    assert dialog.label_button.isEnabled()


def test_films_of_one_patient_are_no_sixty_cases(fill: Callable[..., None], session: Session, package: Package) -> None:
    """However many there are, they give no limit: they say how the model does on one child."""
    fill(FEWEST, FEWEST, "ONE CHILD")
    cases = load_cases(session.open, package.ref)
    assert cases.several_films
    assert cases.counts == (FEWEST, FEWEST)
    assert cases.missing == (FEWEST - 1, FEWEST - 1)
    assert not cases.enough
    assert not case_set([]).several_films


def test_label_of_an_unseen_film_is_a_first_reading(
    qtbot: QtBot, session: Session, desk: Desk, package: Package, *, look: Look, image: DecodedImage
) -> None:
    """The picture stands there without answer and heat map; what somebody has seen before counts as read with the answer in sight."""
    ids = [store(session, package, 0.75, number, preview=preview_jpeg(image)) for number in range(3)]
    ana = Session(session.home, session.key, Person("ana", "", Role.CLINICIAN))
    with ana.open() as records:
        records.view(ids[1])
    dialog = LabelDialog(ana.open, desk.workers, look, manifest=package.manifest, reading_ids=ids)
    qtbot.addWidget(dialog)
    dialog.show()
    for code, words in (("normal", "Film 1 of 3"), ("bacterial_pneumonia", "Film 2 of 3"), ("", "Film 3 of 3")):
        qtbot.waitUntil(lambda words=words: words in said(dialog) and dialog.choices["normal"].isEnabled())
        assert "%" not in said(dialog)
        assert dialog.view.image is not None
        assert ("counts as one with the answer in sight" in said(dialog)) is (code == "bacterial_pneumonia")
        dialog.choices[code].click()
    qtbot.waitUntil(lambda: dialog.labelled == 3)
    with session.open() as records:
        told = [[(o.kind, o.label, o.agreement) for o in records.opinions.of(reading_id)] for reading_id in ids]
    assert told == [[("first", "normal", "")], [("reading", "bacterial_pneumonia", "")], [("first", "", "unsure")]]
    assert load_cases(session.open, package.ref).counts == (1, 1)


def test_labelling_goes_on_after_a_film_without_picture(
    qtbot: QtBot, session: Session, desk: Desk, look: Look, package: Package
) -> None:
    """Nothing can be said of it; it is skipped, and nothing is stored."""
    reading_id = store(session, package, 0.75, 1)
    dialog = LabelDialog(session.open, desk.workers, look, manifest=package.manifest, reading_ids=[reading_id])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.skip.isEnabled)
    assert not dialog.choices["normal"].isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        dialog.skip.click()
    with session.open() as records:
        assert records.opinions.of(reading_id) == []


def test_rules_are_shown_and_changed(qtbot: QtBot, session: Session, desk: Desk, look: Look, package: Package) -> None:
    """Blind-first is switched with one click; a limit is named with its author, and can be withdrawn, after a question."""
    with session.open() as records:
        records.operating_points.set(package.ref, 0.4, ill=41, well=60, sensitivity=0.95, specificity=0.8)
    dialog = ReadingRulesDialog(session, desk.workers, desk.analyses.models or (), look)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "Limit 0.400, set by try-out" in said(dialog))
    assert not dialog.first.isChecked()
    dialog.first.click()
    qtbot.waitUntil(dialog.first.isEnabled)
    with session.open() as records:
        assert records.blind_first.since == 0
    withdraw = next(made for made in dialog.findChildren(QPushButton) if "own" in made.text())
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    withdraw.click()
    assert "Limit 0.400, set by try-out" in said(dialog)

    def give_up() -> None:
        box = QApplication.activeModalWidget()
        assert "41 ill and 60 well" in box.text()
        next(made for made in box.buttons() if box.buttonRole(made) is QMessageBox.ButtonRole.AcceptRole).click()

    QTimer.singleShot(0, give_up)
    withdraw.click()
    qtbot.waitUntil(lambda: "Not set for this version. The model's own limit is 0.500." in said(dialog))
    dialog.first.click()
    qtbot.waitUntil(dialog.first.isEnabled)
    with session.open() as records:
        assert records.blind_first.since is None
        assert records.operating_points.all() == []
