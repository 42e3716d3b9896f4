"""The test pattern, as it is painted."""

from pytestqt.qtbot import QtBot

from desktop.gui.test_pattern import FAINT, STEPS, TestPattern, level
from desktop.gui.theme import Look, ThemeName


def gray(pattern: TestPattern, x: int, y: int) -> int:
    """Return the drive level of a pixel; all three colours are the same."""
    color = pattern.grab().toImage().pixelColor(x, y)
    assert color.red() == color.green() == color.blue()
    return color.red()


def test_patches_are_18_equal_steps_from_black_to_white(qtbot: QtBot, look: Look) -> None:
    """In order, and each on screen."""
    pattern = TestPattern()
    qtbot.addWidget(pattern)
    pattern.resize(900, 400)
    assert [level(0), level(STEPS - 1), STEPS] == [0, 255, 18]
    y = round(400 * 0.18)
    seen = [gray(pattern, round(900 * (0.05 + 0.9 * (step + 0.5) / STEPS)), y) for step in range(STEPS)]
    assert seen == [level(step) for step in range(STEPS)] == sorted(set(seen))


def test_faint_squares_are_5_percent_off_in_every_theme(qtbot: QtBot, look: Look) -> None:
    """Nothing of a theme touches them."""
    pattern = TestPattern()
    qtbot.addWidget(pattern)
    pattern.resize(1000, 420)
    for theme in ThemeName:
        look.apply(theme)
        black, white = pattern.fields()
        for field, ground, square in ((black, 0, round(255 * FAINT)), (white, 255, round(255 * (1 - FAINT)))):
            assert gray(pattern, field.left() + 4, field.top() + 4) == ground
            assert gray(pattern, field.center().x(), field.center().y()) == square
    assert (round(255 * FAINT), round(255 * (1 - FAINT))) == (13, 242)


def test_lines_are_one_pixel_wide(qtbot: QtBot, look: Look) -> None:
    """Black and white in turn: any blur or scaling makes grey of them."""
    pattern = TestPattern()
    qtbot.addWidget(pattern)
    pattern.resize(900, 400)
    image = pattern.grab().toImage()
    field = pattern.fields()[0]
    row = [image.pixelColor(field.left() + x, field.bottom() + 12).red() for x in range(20)]
    assert row == [255, 0] * 10
