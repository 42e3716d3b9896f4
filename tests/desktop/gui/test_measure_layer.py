"""Measuring in a view, by mouse and keyboard."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import Notice
from desktop.gui import viewer_text
from desktop.gui.image_view import ImageView
from desktop.gui.measure import BY_HAND, Kind, Measurement, Scale, statistics
from desktop.gui.measure_store import Measured, MeasureStore, PictureKey
from desktop.gui.measure_words import heart_caption, scale_text, value_lines
from desktop.gui.theme import Look
from desktop.gui.view_pointer import Tool
from desktop.imaging.image import DecodedImage, Header


@pytest.fixture
def view(qtbot: QtBot, look: Look, image: DecodedImage) -> ImageView:
    """Return a shown viewer of 600 x 480 with a film of 200 x 240 pixels of 0.2 mm: two screen pixels each, from x = 100."""
    view = ImageView(look)
    qtbot.addWidget(view)
    view.resize(600, 480)
    view.show()
    view.show_image(scaled(image), None)
    view.setFocus()
    return view


def scaled(image: DecodedImage, source: str = "PixelSpacing", **fields: object) -> DecodedImage:
    """Return the film with a scale."""
    return replace(image, header=Header(spacing_mm=(0.2, 0.2), spacing_source=source, **fields))


def drag(view: ImageView, *points: tuple[int, int]) -> None:
    """Drag with the left button from the first point over all others."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(view, QPoint(*point))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def click(view: ImageView, x: int, y: int) -> None:
    """Move there and click."""
    QTest.mouseMove(view, QPoint(x, y))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def values(view: ImageView) -> list[list[str]]:
    """Return what stands beside each measurement."""
    return [view.measures.lines_of(item) for item in view.measures.measured.items]


def test_length_by_drag_and_by_two_clicks(view: ImageView) -> None:
    """100 screen pixels are 50 picture pixels are 10 mm, at any zoom."""
    view.set_tool(Tool.RULER)
    drag(view, (200, 200), (250, 220), (300, 200))
    view.measures.escape()
    click(view, 200, 300)
    assert len(values(view)) == 1
    click(view, 300, 300)
    assert values(view) == [["10.0 mm"], ["10.0 mm"]]
    view.zoom_by(1.7)
    assert values(view) == [["10.0 mm"], ["10.0 mm"]]


def test_angle_by_drag_and_click(view: ImageView) -> None:
    """One arm is drawn, the end of the other clicked; on a turned and mirrored film the same."""
    view.rotate()
    view.flip()
    view.set_tool(Tool.ANGLE)
    drag(view, (300, 100), (300, 200))
    click(view, 400, 200)
    assert values(view) == [["90.0°"]]


def test_region_tells_values_of_full_depth(view: ImageView, image: DecodedImage) -> None:
    """Those under the rectangle on screen, whatever the display window and the zoom."""
    view.set_tool(Tool.RECTANGLE)
    drag(view, (140, 100), (180, 140))
    inside = image.pixels[50:70, 20:40]
    lines = [line.replace(",", "") for line in values(view)[0]]
    assert lines[0] == f"Mean {inside.mean():.1f}  SD {inside.std(ddof=1):.1f}"
    assert lines[1] == f"Min {inside.min()}  Max {inside.max()}"
    assert lines[2] == "Pixels 400"
    assert lines[3] == "Area 16.0 mm²"
    view.invert()
    assert [line.replace(",", "") for line in values(view)[0]] == lines


def test_cardiothoracic_ratio_by_three_lines(view: ImageView, image: DecodedImage) -> None:
    """Each step says what to draw; the caption says whose ratio it is and where it does not hold."""
    view.set_tool(Tool.HEART)
    assert view.measures.notes()[0].startswith("1 of 3")
    drag(view, (300, 50), (300, 400))
    assert view.measures.notes()[0].startswith("2 of 3")
    drag(view, (260, 300), (340, 310))
    assert view.measures.notes()[0].startswith("3 of 3")
    drag(view, (200, 350), (400, 350))
    assert values(view)[0][0] == "Cardiothoracic ratio 0.40"
    assert "not the model's" in view.measures.notes()[1]
    assert "PA film of an adult" in heart_caption(image)
    assert "does not hold" in heart_caption(scaled(image, view="AP"))


def test_begun_measurement_is_given_up_by_escape_and_shortened_by_undo(view: ImageView) -> None:
    """Nothing half drawn stays."""
    view.set_tool(Tool.HEART)
    drag(view, (300, 50), (300, 400))
    drag(view, (260, 300), (340, 310))
    view.measures.undo()
    assert view.measures.notes()[0].startswith("2 of 3")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.measures.notes()[0].startswith("1 of 3")
    assert view.measures.measured.items == ()


def test_handles_and_lines_are_dragged_and_undone_in_one_step(view: ImageView) -> None:
    """With any other tool a line is taken up where it is pressed; what is pressed elsewhere is the tool's."""
    view.set_tool(Tool.RULER)
    drag(view, (200, 200), (300, 200))
    view.set_tool(Tool.WINDOW)
    before = view.voi
    drag(view, (300, 200), (320, 210), (350, 230), (400, 200))
    assert values(view) == [["20.0 mm"]]
    drag(view, (250, 201), (260, 250), (250, 301))
    (moved,) = view.measures.measured.items
    assert [point[1] for point in moved.points] == [150, 150]
    assert view.voi == before
    for undone in ([["20.0 mm"]], [["10.0 mm"]], []):
        view.measures.undo()
        assert values(view) == undone
    drag(view, (300, 400), (350, 400))
    assert view.voi != before


def test_line_cannot_leave_the_film(view: ImageView) -> None:
    """Neither its end nor all of it."""
    view.set_tool(Tool.RULER)
    drag(view, (200, 200), (595, 200))
    assert view.measures.measured.items[0].points[1] == (200, 100)
    view.set_tool(Tool.PAN)
    drag(view, (300, 200), (400, 200))
    assert view.measures.measured.items[0].points == ((50, 100), (200, 100))


def test_every_picture_has_its_own(view: ImageView, image: DecodedImage) -> None:
    """Another film, another frame, the same film straightened: nothing of the first; and it is there again when that comes back."""
    view.set_tool(Tool.RULER)
    drag(view, (200, 200), (300, 200))
    corners = Notice("PHOTO-STRAIGHTENED", {"sign": "by hand", "corners": "0 0 1 0 1 1 0 1"})
    for other in (
        replace(image, file_sha256="1" * 64),
        replace(image, frame=1, frame_count=2),
        replace(image, notices=(corners,)),
    ):
        view.show_image(other, None)
        assert view.measures.measured.items == ()
        assert not view.measures.wants_keys
    view.show_message("", "Locked")
    assert view.measures.measured.items == ()
    view.show_image(scaled(image), None)
    assert values(view) == [["10.0 mm"]]


def test_film_changes_under_a_drag(view: ImageView, image: DecodedImage) -> None:
    """The line that was begun is not put on the other film."""
    view.set_tool(Tool.RULER)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(view, QPoint(250, 200))
    view.show_image(replace(image, file_sha256="1" * 64), None)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert view.measures.measured.items == ()


def test_painting_is_seen_and_gone_with_the_film(view: ImageView) -> None:
    """A line in its colour, handles while it is selected; nothing of it after a lock's message."""
    plain = view.grab().toImage()
    for tool in (Tool.RULER, Tool.ANGLE, Tool.ELLIPSE, Tool.RECTANGLE, Tool.HEART):
        view.set_tool(tool)
        view.measures.place(view.to_screen().inverted()[0].mapRect(QRectF(view.rect())))
    view.set_tool(Tool.WINDOW)
    assert view.grab().toImage() != plain
    view.measures.clear()
    assert view.grab().toImage() == plain
    view.measures.undo()
    view.show_message("", "")
    message = view.grab().toImage()
    assert {message.pixelColor(x, y).name() for x in range(150, 450, 3) for y in range(100, 200, 3)} == {"#000000"}


def test_where_the_scale_comes_from_is_always_said(view: ImageView, image: DecodedImage) -> None:
    """As soon as a tool is in hand, and as long as something is measured."""
    assert view.measures.notes() == []
    view.set_tool(Tool.RULER)
    assert "(0028,0030)" in view.measures.notes()[0]
    drag(view, (200, 200), (300, 200))
    view.set_tool(Tool.WINDOW)
    assert "(0028,0030)" in view.measures.notes()[0]
    view.show_image(image, None)
    view.set_tool(Tool.RULER)
    assert view.measures.notes() == ["No scale in the file: lengths are in pixels."]
    detector = scaled(image, "ImagerPixelSpacing")
    assert "real sizes are smaller" in scale_text(Scale(0.2, 0.2, "ImagerPixelSpacing"), detector)
    for modality in ("DX", "MG", "XA", ""):  # and where the file does not say what it is
        assert "If it is that of the detector" in scale_text(Scale(0.2, 0.2, "PixelSpacing"), scaled(image, modality=modality))
    assert "If it" not in scale_text(Scale(0.2, 0.2, "PixelSpacing"), scaled(image, modality="OPT"))
    regions = replace(image, header=Header(modality="US", spacing_source="SequenceOfUltrasoundRegions"))
    assert scale_text(Scale(), regions) == "Each region of this ultrasound image has its own scale: lengths are in pixels."
    assert "by hand" in scale_text(Scale(0.2, 0.2, BY_HAND), regions)
    oct_scale = scale_text(Scale(0.004, 0.012, "PixelSpacing"), scaled(image, modality="OPT"))
    assert "0.0120 mm wide and 0.0040 mm high" in oct_scale


def test_lengths_in_pixels_are_never_called_millimetres(view: ImageView, image: DecodedImage) -> None:
    """A film without a scale."""
    view.show_image(image, None)
    for tool in (Tool.RULER, Tool.RECTANGLE, Tool.HEART):
        view.set_tool(tool)
        view.measures.place(view.to_screen().inverted()[0].mapRect(QRectF(view.rect())))
    said = "\n".join("\n".join(lines) for lines in values(view))
    assert "mm" not in said
    assert "pixels" in said
    assert "square pixels" in said


def test_wrong_lines_of_the_heart_give_no_ratio(view: ImageView) -> None:
    """Both borders on one side."""
    view.set_tool(Tool.HEART)
    drag(view, (300, 50), (300, 400))
    drag(view, (310, 300), (340, 310))
    drag(view, (200, 350), (400, 350))
    assert values(view)[0][0].startswith("No ratio")


def test_store_forgets_what_is_no_longer_on_the_desk(image: DecodedImage) -> None:
    """And undoes each picture by itself."""
    store = MeasureStore()
    first, second = PictureKey.of(image), PictureKey.of(replace(image, frame=3))
    store.set(first, Measured(by_hand=Scale(2, 2, "by hand")))
    assert not store.can_undo(second)
    store.undo(second)
    assert store.measured(first).by_hand is not None
    store.keep(lambda sha256: sha256 == "0" * 64)
    assert store.measured(first).by_hand is not None
    store.keep(lambda _sha256: False)
    assert store.measured(first) == Measured()


def test_values_of_a_large_region_come_a_moment_later_and_of_that_shape_only(qtbot: QtBot, view: ImageView) -> None:
    """The window goes on meanwhile: nothing but the size is said until its own values are there."""
    large = replace(scaled(view.image), pixels=(np.arange(1500 * 1400) // 1000).astype(np.uint16).reshape(1500, 1400))
    view.show_image(large, None)
    store, layer = view.measures.store, view.measures
    whole = Measurement(Kind.RECTANGLE, ((0.0, 0.0), (1400.0, 1500.0)))
    less = Measurement(Kind.RECTANGLE, ((0.0, 0.0), (1400.0, 1450.0)))
    with qtbot.waitSignal(store.reckoned):
        store.set(layer.key, Measured((whole,)))
        assert len(layer.lines_of(whole)) == 1
        store.set(layer.key, Measured((less,)))  # made smaller before it is known
        assert len(layer.lines_of(less)) == 1
    assert store.statistics(large, whole) == statistics(large, Kind.RECTANGLE, *whole.points)
    qtbot.waitUntil(lambda: len(layer.lines_of(less)) > 1)
    assert store.statistics(large, less) == statistics(large, Kind.RECTANGLE, *less.points)
    assert layer.lines_of(less) != layer.lines_of(whole)


def test_empty_region_and_arm_without_length(view: ImageView) -> None:
    """They say so instead of a number."""
    view.set_tool(Tool.ELLIPSE)
    drag(view, (200, 200), (300, 200))
    assert values(view)[0][0] == "No pixels"
    assert value_lines(view.measures.measured.items[0], Scale(), None) == ["Area 0 square pixels"]
    view.set_tool(Tool.ANGLE)
    drag(view, (300, 300), (300, 330))
    click(view, 300, 330)
    assert view.measures.measured.items[1].kind is Kind.ANGLE
    assert values(view)[1] == ["–"]


def test_statistics_of_a_large_film_skip_the_drag(
    view: ImageView, image: DecodedImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While an edge is dragged only the size is told; the values come when it is let go."""
    asked = []
    monkeypatch.setattr("desktop.gui.measure_store.statistics", lambda *given: asked.append(given) or statistics(*given))
    view.set_tool(Tool.RECTANGLE)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    for x in (250, 300, 350):
        QTest.mouseMove(view, QPoint(x, 300))
        view.grab()
    assert asked == []
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(350, 300))
    view.grab()
    view.grab()
    assert len(asked) == 1
    assert np.isfinite(float(values(view)[0][0].split()[1].replace(",", "")))


def test_arrows_move_a_handle_as_it_is_seen(view: ImageView) -> None:
    """Also on a film that is turned and mirrored."""
    view.rotate()
    view.flip()
    view.set_tool(Tool.RULER)
    drag(view, (250, 200), (300, 240))
    before = view.to_screen().map(QPointF(*view.measures.measured.items[0].points[0]))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Up)
    moved = view.to_screen().map(QPointF(*view.measures.measured.items[0].points[0])) - before
    assert (moved.x(), moved.y()) == pytest.approx((2 * view.zoom, -view.zoom))


def test_labels_do_not_cover_each_other(view: ImageView, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor do they leave the view."""
    boxes = []
    real = viewer_text.paint_label
    monkeypatch.setattr(viewer_text, "paint_label", lambda *a, **b: boxes.append(real(*a, **b)) or boxes[-1])
    for tool in (Tool.RULER, Tool.RECTANGLE, Tool.ELLIPSE):
        view.set_tool(tool)
        view.measures.place(view.to_screen().inverted()[0].mapRect(QRectF(view.rect())))
    view.grab()
    assert len(boxes) == 3
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))
    assert all(view.rect().contains(box) for box in boxes)
