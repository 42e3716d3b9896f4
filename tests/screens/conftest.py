"""A stage for the tests of all windows: made once for each file, for it opens films."""

from collections.abc import Iterator

import pytest

from desktop.gui.theme import load_fonts
from tests.screens.stage import Stage, staged

from PySide6.QtWidgets import QApplication  # isort: skip


@pytest.fixture(scope="module")
def stage(qapp: QApplication) -> Iterator[Stage]:
    """Return a stage with drawn films and a log of some weeks."""
    load_fonts()
    with staged(qapp) as stage:
        yield stage
    stage.look.speak("en")
