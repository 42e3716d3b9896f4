"""Commands of the viewer, and which view they act on."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui import screens
from desktop.gui.actions import MEASURE, VIEWER, Actions
from desktop.gui.dialogs.measurements_dialog import MeasurementsDialog
from desktop.gui.dialogs.screen_dialog import ScreenDialog
from desktop.gui.dialogs.window_dialog import WindowDialog
from desktop.gui.image_view import ImageView
from desktop.gui.measure import BY_HAND, Scale
from desktop.gui.screens import mm_per_pixel
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.gui.tool_strip import ToolStrip
from desktop.gui.viewer_commands import ViewerCommands
from desktop.gui.window_presets import automatic_window, full_range
from desktop.imaging.image import DecodedImage, Header, Window


class Bench:
    """Two shown views under one set of commands; `active` is the place of the one that they act on."""

    def __init__(self, look: Look, actions: Actions, settings: Settings) -> None:
        self.window = QWidget()
        self.views = [ImageView(look), ImageView(look)]
        self.active = 0
        self.judged_as: tuple[str, ...] = ()
        self.strip = ToolStrip(actions, look)
        self.commands = ViewerCommands(
            actions,
            lambda: self.views[self.active],
            self.strip,
            look=look,
            settings=settings,
            judged_as=lambda: self.judged_as,
            parent=self.window,
        )
        self.commands.adopt(self.views[1])
        self.strip.setParent(self.window)

    @property
    def view(self) -> ImageView:
        """The first view."""
        return self.views[0]


@pytest.fixture
def bench(qtbot: QtBot, look: Look, actions: Actions, settings: Settings, image: DecodedImage) -> Iterator[Bench]:
    """Return two views with a film each."""
    bench = Bench(look, actions, settings)
    qtbot.addWidget(bench.window)
    for view in bench.views:
        qtbot.addWidget(view)
        view.resize(400, 480)
        view.show()
        view.show_image(image, None)
    bench.commands.enable(reading=True)
    yield bench
    bench.commands.close()


def drag(view: ImageView, start: QPoint, end: QPoint) -> None:
    """Drag with the left button."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def with_spacing(image: DecodedImage, rows: float, columns: float, source: str = "PixelSpacing") -> DecodedImage:
    """Return a film with a scale."""
    return replace(image, header=Header(spacing_mm=(rows, columns), spacing_source=source))


def test_commands_act_on_the_active_view(actions: Actions, bench: Bench) -> None:
    """And on no other."""
    actions["invert"].trigger()
    bench.active = 1
    actions["rotate"].trigger()
    assert [(view.inverted, view.display.placement.turns) for view in bench.views] == [(True, 0), (False, 1)]


def test_tool_in_hand_is_the_same_in_every_view(actions: Actions, bench: Bench) -> None:
    """Chosen once, used in each."""
    actions["tool_pan"].trigger()
    drag(bench.views[1], QPoint(100, 100), QPoint(130, 110))
    assert bench.views[1].display.placement.shift == (30, 10)


def test_closed_window_lets_go_of_films_and_measurements(actions: Actions, bench: Bench) -> None:
    """Nothing of a patient stays in memory behind a lock."""
    actions["tool_ruler"].trigger()
    actions["measure_place"].trigger()
    key = bench.view.measures.key
    assert key is not None
    bench.commands.close()
    assert [view.image for view in bench.views] == [None, None]
    assert bench.commands.measures.measured(key).items == ()


def test_film_shown_twice_is_measured_once(actions: Actions, bench: Bench) -> None:
    """Both views show the line; undone in one, it is gone in both."""
    actions["tool_ruler"].trigger()
    drag(bench.view, QPoint(100, 100), QPoint(200, 100))
    assert len(bench.views[1].measures.measured.items) == 1
    bench.active = 1
    actions["measure_undo"].trigger()
    assert bench.view.measures.measured.items == ()


def test_menu_of_windows_offers_what_fits_the_film(actions: Actions, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one on screen is marked; a chosen one is shown, at full depth; another film's is not."""
    menu = bench.strip.window_menu
    # The screen in memory cannot grab the keyboard for a menu, and says so
    monkeypatch.setattr(QMenu, "popup", lambda opened, _at: opened.aboutToShow.emit())
    actions["window_presets"].trigger()
    choices = [action for action in menu.actions() if action.isCheckable() and action.text().startswith("&")]
    assert [action.isChecked() for action in choices] == [True, False, False]
    choices[1].trigger()
    assert bench.view.voi == full_range(bench.view.image)
    stale = choices[2]
    bench.view.show_image(replace(bench.view.image, voi=Window(5, 6), file_sha256="1" * 64), None)
    stale.trigger()
    assert bench.view.voi == Window(5, 6)


def test_film_without_a_header_is_what_its_model_judges(bench: Bench) -> None:
    """A JPEG of a chest has windows for lungs and bones; a scan of the eye has not."""
    for judged_as, count in ((("CR", "DX"), 5), (("OPT",), 3)):
        bench.judged_as = judged_as
        bench.strip.window_menu.aboutToShow.emit()
        assert sum(action.text()[1].isdigit() for action in bench.strip.window_menu.actions() if action.text()) == count


def test_closed_film_is_kept_by_no_menu_and_no_dialog(
    qtbot: QtBot, actions: Actions, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One film can have 100 MB."""
    image = replace(bench.view.image)
    kept = weakref.ref(image)
    bench.view.show_image(image, None)
    del image
    for dialog in (WindowDialog, MeasurementsDialog):
        monkeypatch.setattr(dialog, "exec", lambda opened: opened.reject())
    for name in ("tool_ellipse", "measure_place", "window_auto", "window_values", "measurements"):
        actions[name].trigger()
    bench.strip.window_menu.aboutToShow.emit()
    bench.view.grab()
    bench.view.show_message("", "Closed")

    def gone() -> bool:
        gc.collect()
        return kept() is None

    qtbot.waitUntil(gone)


def test_automatic_window(actions: Actions, bench: Bench) -> None:
    """By one key."""
    actions["window_auto"].trigger()
    assert bench.view.voi == automatic_window(bench.view.image)


def test_typed_window_is_shown_at_once_and_taken_back(qtbot: QtBot, bench: Bench) -> None:
    """Cancel leaves the film as it was."""
    dialog = WindowDialog(bench.view)
    qtbot.addWidget(dialog)
    dialog.center.setValue(1000)
    dialog.width_.setValue(300)
    assert bench.view.voi == Window(1000, 300)
    dialog.reject()
    assert bench.view.voi == Window(2048, 4096)
    dialog.width_.setValue(77)
    dialog.accept()
    assert bench.view.voi == Window(1000, 77)


def test_true_size_needs_a_scale(actions: Actions, bench: Bench) -> None:
    """Without one the command is off and says why; with one it is on again."""
    assert not actions["life_size"].isEnabled()
    assert "no scale" in actions["life_size"].toolTip()
    bench.view.show_image(with_spacing(bench.view.image, 0.1, 0.1), None)
    bench.commands.enable(reading=True)
    assert actions["life_size"].isEnabled()
    assert "(2)" in actions["life_size"].toolTip()


def test_true_size_asks_once_for_a_screen_that_says_nothing(
    actions: Actions, bench: Bench, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bar as long as a bank card tells it; a pixel of 0.5 mm is then 2 screen pixels of 0.25 mm, rows of 1 mm twice as high."""
    asked = []

    def measure(dialog: ScreenDialog) -> QDialog.DialogCode:
        asked.append(dialog)
        dialog.slider.setValue(342)  # 85.6 mm
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ScreenDialog, "exec", measure)
    bench.view.show_image(with_spacing(bench.view.image, 1.0, 0.5), None)
    bench.commands.enable(reading=True)
    monkeypatch.setattr(screens, "believable", lambda *_said: None)
    assert mm_per_pixel(bench.view.screen(), settings) is None
    actions["life_size"].trigger()
    actions["fit"].trigger()
    actions["life_size"].trigger()
    assert len(asked) == 1
    across = bench.view.to_screen().map(QPoint(100, 0)) - bench.view.to_screen().map(QPoint(0, 0))
    down = bench.view.to_screen().map(QPoint(0, 100)) - bench.view.to_screen().map(QPoint(0, 0))
    assert (across.x(), down.y()) == pytest.approx((50 * 342 / 85.6, 100 * 342 / 85.6), abs=1)
    assert "true size" in bench.view.display_text()
    actions["zoom_in"].trigger()
    assert "true proportions" in bench.view.display_text()
    actions["fit"].trigger()
    assert "true" not in bench.view.display_text()


def test_scale_is_set_by_a_line_of_known_length(actions: Actions, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """It can be undone, and it is always said that it was set by hand; also where the file has one, which is that of the detector."""
    said: list[str] = []
    bench.commands.said.connect(said.append)
    actions["calibrate"].trigger()
    assert len(said) == 1
    actions["tool_ruler"].trigger()
    drag(bench.view, QPoint(100, 100), QPoint(300, 100))  # 100 picture pixels
    monkeypatch.setattr(QInputDialog, "getDouble", lambda *_args: (50.0, True))
    actions["calibrate"].trigger()
    assert bench.view.measures.scale.source == BY_HAND
    assert bench.view.measures.lines_of(bench.view.measures.measured.items[0]) == ["50.0 mm"]
    assert "by hand" in bench.view.measures.notes()[-1]
    assert actions["life_size"].isEnabled()
    actions["measure_undo"].trigger()
    assert not bench.view.measures.scale.known
    bench.view.show_image(with_spacing(bench.view.image, 0.1, 0.2, "ImagerPixelSpacing"), None)
    bench.view.measures.select(0)
    actions["calibrate"].trigger()
    assert bench.view.measures.scale == Scale(0.25, 0.5, BY_HAND)
    actions["measure_clear"].trigger()
    assert bench.view.measures.scale == Scale(0.1, 0.2, "ImagerPixelSpacing")


def test_measuring_by_keyboard(actions: Actions, bench: Bench) -> None:
    """Put into the middle, from handle to handle, moved by the arrows, deleted."""
    said: list[str] = []
    bench.commands.said.connect(said.append)
    actions["measure_place"].trigger()
    assert said == ["Choose first what to measure."]
    for name in ("tool_ruler", "tool_angle", "tool_ellipse", "tool_rectangle", "tool_heart"):
        actions[name].trigger()
        actions["measure_place"].trigger()
    assert len(bench.view.measures.measured.items) == 5
    assert all(item.complete for item in bench.view.measures.measured.items)
    actions["measure_next"].trigger()
    x, y = bench.view.measures.measured.items[4].points[1]
    QTest.keyClick(bench.view, Qt.Key.Key_Right)
    QTest.keyClick(bench.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert bench.view.measures.measured.items[4].points[1] == pytest.approx((x + 1, y - 10))
    QTest.keyClick(bench.view, Qt.Key.Key_Delete)
    assert len(bench.view.measures.measured.items) == 4


def test_list_is_copied_with_its_scale(qtbot: QtBot, actions: Actions, bench: Bench, look: Look) -> None:
    """What is pasted elsewhere says how far it can be trusted."""
    bench.view.show_image(with_spacing(bench.view.image, 0.1, 0.1, "ImagerPixelSpacing"), None)
    for name in ("tool_ruler", "tool_ellipse"):
        actions[name].trigger()
        actions["measure_place"].trigger()
    dialog = MeasurementsDialog(bench.view, look)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    lines = dialog.text().split("\n")
    assert lines[0] == "Length\t4.0 mm"
    assert lines[1].startswith("Ellipse\tMean ")
    assert "at the detector" in lines[2]
    dialog.table.setCurrentCell(0, 0)
    dialog.delete.click()
    assert [item.kind for item in bench.view.measures.measured.items] == ["ellipse"]
    assert dialog.table.rowCount() == 1
    bench.view.show_message("", "Another film")
    bench.commands.measures.changed.emit(None)
    assert not dialog.isVisible()


def test_nothing_can_be_done_without_a_film(actions: Actions, bench: Bench) -> None:
    """Every command of the viewer is off on another page, and where no film is shown."""
    bench.commands.enable(reading=False)
    assert not any(actions[name].isEnabled() for name in (*VIEWER, *MEASURE) if name)
    bench.view.show_message("", "None")
    bench.commands.enable(reading=True)
    assert not any(actions[name].isEnabled() for name in (*VIEWER, *MEASURE) if name)


def test_strip_keeps_the_last_measuring_tool_at_hand(actions: Actions, bench: Bench) -> None:
    """One button for five tools."""
    actions["tool_heart"].trigger()
    assert bench.strip.measure.defaultAction() is actions["tool_heart"]
    actions["tool_window"].trigger()
    assert bench.strip.measure.defaultAction() is actions["tool_heart"]
