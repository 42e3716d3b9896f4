"""Marking the corners of a film in a photograph, by mouse and by keys."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.errors import ImageError
from desktop.gui.corners_view import HANDLE_PX, Handle
from desktop.gui.dialogs.corners_dialog import INSET, WHOLE, CornersDialog
from desktop.gui.theme import Look
from desktop.imaging.image import FULL_8_BIT, DecodedImage
from desktop.imaging.photo_film import Surround
from desktop.imaging.photo_warp import Corners
from tests.photographs import photograph

MARKED: Corners = ((0.2, 0.1), (0.8, 0.15), (0.85, 0.9), (0.15, 0.8))


def image_of(gray: np.ndarray) -> DecodedImage:
    """Return a grey picture."""
    return DecodedImage(gray, np.arange(256, dtype=np.float32), FULL_8_BIT, "0" * 64, "JPEG")


@pytest.fixture(scope="module")
def photo() -> DecodedImage:
    """Return the photograph of a drawn film on a light box."""
    film = np.clip(np.add.outer(np.linspace(20, 120, 200), np.linspace(0, 60, 160)), 0, 255).astype(np.uint8)
    return image_of(photograph(film, np.random.default_rng(1), Surround.LIGHT_BOX, share=0.2).rgb[..., 1].copy())


@pytest.fixture
def opened(qtbot: QtBot, look: Look, photo: DecodedImage) -> Callable[..., CornersDialog]:
    """Return a function that opens the dialog and waits for the photograph."""

    def open_dialog(marked: Corners | None = None, image: DecodedImage = photo) -> CornersDialog:
        dialog = CornersDialog(lambda: image, marked, look)
        qtbot.addWidget(dialog)
        dialog.resize(1100, 700)
        dialog.show()
        qtbot.waitUntil(dialog.view.handles[0].isVisible)
        return dialog

    return open_dialog


def press(qtbot: QtBot, handle: Handle, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on a handle."""
    qtbot.keyClick(handle, key, modifier)


def test_edges_that_are_found_are_where_the_handles_start(opened: Callable[..., CornersDialog]) -> None:
    """What comes out is shown beside them."""
    dialog = opened()
    assert dialog.corners not in {INSET, WHOLE}
    assert dialog.judge.isEnabled()
    assert not dialog.preview.pixmap().isNull()


def test_corners_that_were_judged_come_first(opened: Callable[..., CornersDialog]) -> None:
    """What was marked before is corrected, not begun anew; the edges can still be asked for."""
    dialog = opened(MARKED)
    assert dialog.corners == MARKED
    dialog.search.click()
    assert dialog.corners != MARKED
    dialog.whole.click()
    assert dialog.corners == WHOLE


def test_where_no_edges_are_found_the_handles_wait(qtbot: QtBot, opened: Callable[..., CornersDialog]) -> None:
    """A plain picture has none: nothing is cut out where nobody put a handle."""
    dialog = opened(image=image_of(np.full((300, 400), 90, np.uint8)))
    assert dialog.corners == INSET
    assert not dialog.search.isEnabled()
    assert not dialog.judge.isEnabled()
    press(qtbot, dialog.view.handles[0], Qt.Key.Key_Left)
    assert dialog.judge.isEnabled()


def test_arrow_keys_move_the_corner_that_has_the_focus(qtbot: QtBot, opened: Callable[..., CornersDialog]) -> None:
    """A step is a pixel of the screen, with Shift ten."""
    dialog = opened(MARKED)
    handle, others = dialog.view.handles[1], dialog.corners
    press(qtbot, handle, Qt.Key.Key_Left)
    small = others[1][0] - dialog.corners[1][0]
    press(qtbot, handle, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert others[1][0] - dialog.corners[1][0] == pytest.approx(11 * small)
    assert small > 0
    press(qtbot, handle, Qt.Key.Key_Down)
    assert dialog.corners[1][1] > others[1][1]
    assert (dialog.corners[0], *dialog.corners[2:]) == (others[0], *others[2:])


def test_handles_are_reached_by_tab_and_have_names(opened: Callable[..., CornersDialog]) -> None:
    """Nobody needs a mouse."""
    handles = opened(MARKED).view.handles
    assert [handle.accessibleName() for handle in handles] == [
        "Top left corner",
        "Top right corner",
        "Bottom right corner",
        "Bottom left corner",
    ]
    assert all(handle.focusPolicy() & Qt.FocusPolicy.TabFocus for handle in handles)


def test_dragging_moves_a_corner_and_stops_at_the_edge(qtbot: QtBot, opened: Callable[..., CornersDialog]) -> None:
    """No corner leaves the photograph."""
    dialog = opened(MARKED)
    handle, middle = dialog.view.handles[0], QPoint(HANDLE_PX // 2, HANDLE_PX // 2)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + QPoint(-20, -10))
    moved = dialog.corners[0]
    assert moved[0] < MARKED[0][0]
    assert moved[1] < MARKED[0][1]
    qtbot.mouseMove(handle, middle + QPoint(-3000, -3000))
    assert dialog.corners[0] == (0.0, 0.0)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)


def test_crossed_corners_cannot_be_judged(opened: Callable[..., CornersDialog]) -> None:
    """The reason is said, and mended corners can be judged again."""
    dialog = opened(MARKED)
    dialog.view.set_corners((MARKED[1], MARKED[0], *MARKED[2:]))
    assert not dialog.judge.isEnabled()
    assert dialog.preview.pixmap().isNull()
    dialog.view.set_corners(MARKED)
    assert dialog.judge.isEnabled()


def test_a_photograph_that_is_gone_is_said(qtbot: QtBot, look: Look) -> None:
    """The medium was taken away."""

    def gone() -> DecodedImage:
        raise ImageError("FILE-NOT-FOUND")

    dialog = CornersDialog(gone, None, look)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.problem != "")
    assert dialog.problem == "FILE-NOT-FOUND"
    assert not dialog.judge.isEnabled()


def test_pictures_of_more_bits_are_shown_by_their_window(opened: Callable[..., CornersDialog], photo: DecodedImage) -> None:
    """A digitised film has 16 bits."""
    deep = replace(photo, pixels=photo.pixels.astype(np.uint16) * 257, values=np.arange(65536, dtype=np.float32))
    deep = replace(deep, voi=replace(FULL_8_BIT, center=32767.5, width=65535))
    found = opened(image=deep).corners
    assert np.allclose(found, opened().corners, atol=0.005)
