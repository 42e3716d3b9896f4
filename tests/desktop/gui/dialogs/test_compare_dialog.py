"""Two films side by side."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.compare_dialog import CompareDialog
from desktop.gui.theme import Look
from desktop.imaging.presentation import preview_jpeg
from desktop.imaging.reader import read_image
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.workers.pool import Workers
from tests.desktop.gui.words import said
from tests.desktop.records.readings import CHILD, analyzed, save


def test_both_films_are_shown_with_day_and_answer(
    qtbot: QtBot, session: Session, workers: Workers, look: Look, dicom: Path
) -> None:
    """The file itself where it is there, else the small copy, which is said; both looks are audited."""
    image = read_image(dicom)
    with session.open() as records:
        first = save(
            records,
            analyzed(image.file_sha256, replace(CHILD, study_date="2024-01-02")),
            source=dicom,
            preview=preview_jpeg(image),
        )
        second = save(records, analyzed("2" * 64, replace(CHILD, study_date="2024-05-06")), preview=preview_jpeg(image))
    ids = (first.entry.reading_id, second.entry.reading_id)
    dialog = CompareDialog(session, workers, look, ids, names={"viral_pneumonia": "Viral pneumonia"})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: all(view.image is not None for view in dialog.views))
    assert np.array_equal(dialog.views[0].image.pixels, image.pixels)
    for part in ("Müller, Hans", "2024-01-02   ·   Viral pneumonia   ·   75 %", "2024-05-06", "small copy that the log keeps"):
        assert part in said(dialog)
    with session.open() as records:
        viewed = {entry.object_id for entry in records.access.audit.entries() if entry.action == Action.VIEW}
    assert viewed == set(ids)
    dialog.close()


def test_missing_reading_is_said_in_words(qtbot: QtBot, session: Session, workers: Workers, look: Look) -> None:
    """Somebody else may have deleted the patient meanwhile."""
    dialog = CompareDialog(session, workers, look, ("a", "b"), names={})
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "LOG-NOT-FOUND" in said(dialog))
    dialog.close()
