"""Who cannot see, cannot use a mouse or has an unsteady hand can use every window: names, keys, focus, sizes, contrast."""

import functools
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
import pytest

from desktop.gui.film import FilmState
from desktop.gui.i18n import without_key
from desktop.gui.theme import THEMES, ThemeName
from tests.screens.catalogue import SCREENS, build
from tests.screens.faults import ancestors, named, seen
from tests.screens.stage import Stage

from shiboken6 import isValid  # isort: skip
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QPoint, QRect, Qt  # isort: skip
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QPainter, QPixmap, QRegion  # isort: skip
from PySide6.QtWidgets import (  # isort: skip
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QAbstractSlider,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

LEAST_PX = 32
MOST_TABS = 200
INTERACTIVE = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QAbstractItemView, QTextEdit, QPlainTextEdit,
)  # fmt: skip
ROLES = {
    QPushButton: (
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
    ),
    QToolButton: (QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.CheckBox),
    QCheckBox: (QAccessible.Role.CheckBox,),
    QRadioButton: (QAccessible.Role.RadioButton,),
    QComboBox: (QAccessible.Role.ComboBox,),
    QLineEdit: (QAccessible.Role.EditableText,),
    QAbstractSpinBox: (QAccessible.Role.SpinBox,),
    QAbstractSlider: (QAccessible.Role.Slider,),
    QAbstractItemView: (QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List),
    QTextEdit: (QAccessible.Role.EditableText, QAccessible.Role.StaticText),
    QPlainTextEdit: (QAccessible.Role.EditableText,),
}


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Return what can be used in a window: not the parts that Qt itself builds a widget of."""
    for widget in seen(root):
        inside = next(iter(ancestors(widget)), None)
        part = isinstance(inside, QComboBox | QAbstractSpinBox | QHeaderView) or isinstance(widget, QScrollBar | QHeaderView)
        of_field = isinstance(inside, QLineEdit) or any(isinstance(around, QCalendarWidget) for around in ancestors(widget))
        if isinstance(widget, INTERACTIVE) and not part and not of_field and not isinstance(widget, QScrollArea):
            yield widget


def walk(stage: Stage, find: Callable[[QWidget], Iterator[str]]) -> str:
    """Return what is wrong in which windows, one fault a line."""
    where: dict[str, list[str]] = {}
    for name in SCREENS:
        for fault in find(build(stage, name)):
            where.setdefault(fault, []).append(name)
    return "\n".join(f"{fault}  ({len(names)}: {', '.join(dict.fromkeys(names))})" for fault, names in where.items())


def find_faults(root: QWidget) -> Iterator[str]:
    """Find what a screen reader, a keyboard or a finger cannot use."""
    for widget in interactive(root):
        for check in (unnamed, too_small):
            for fault in check(widget):
                yield f"{named(widget)}: {fault}"
    yield from tab_order(root)
    yield from pictures(root)
    yield from moving(root)


def test_every_window_can_be_used_without_eyes_mouse_or_steady_hand(stage: Stage) -> None:
    """All names, roles, ways by keyboard, and sizes; and nothing moves by itself where somebody wants that."""
    stage.look.reduce_motion(True)
    stage.rebuild(ThemeName.DARK)
    faults = walk(stage, find_faults)
    stage.look.reduce_motion(False)
    assert not faults, faults


def unnamed(widget: QWidget) -> Iterator[str]:
    """Find what a screen reader has no word for, or takes for something else."""
    told = QAccessible.queryAccessibleInterface(widget)
    if told is None or not told.text(QAccessible.Text.Name).strip():
        yield "no name"
    elif isinstance(widget, QPushButton) and without_key(widget.text()).strip() not in told.text(QAccessible.Text.Name):
        yield f"is called {told.text(QAccessible.Text.Name)!r}"
    if isinstance(widget, QComboBox) and not told.relations() and widget.accessibleName() not in widget.accessibleDescription():
        yield "on Linux only what is chosen is said: it needs a label or name_box"
    roles = next((roles for kind, roles in ROLES.items() if isinstance(widget, kind)), ())
    if told is not None and roles and told.role() not in roles:
        yield f"its role is {told.role().name}"


def too_small(widget: QWidget) -> Iterator[str]:
    """Find what is hard to hit."""
    hit = isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox | QAbstractSlider)
    if hit and min(widget.width(), widget.height()) < LEAST_PX:
        yield f"{widget.width()} x {widget.height()} to hit"


def tab_order(root: QWidget) -> Iterator[str]:
    """Find what Tab does not come to, and where it goes back up or against the reading direction within one row.

    Of buttons in a group it comes to one, and arrows reach the others.
    """
    usable = [*interactive(root)]
    chain, off = _chain(root, usable)
    for widget in usable:
        if widget not in chain and widget not in off and not isinstance(widget, QAbstractItemView) and not _in_group(widget):
            yield f"{named(widget)}: Tab does not come here"
    for one, other in pairwise(chain):
        if one not in usable or other not in usable or one.parentWidget() is not other.parentWidget():
            continue
        a, b = one.geometry(), other.geometry()
        uppermost = min(widget.geometry().top() for widget in chain if widget.parentWidget() is other.parentWidget())
        if b.bottom() <= a.top() and b.top() > uppermost:  # with the uppermost one a round begins
            yield f"Tab goes up from {named(one)} to {named(other)}"
        elif a.top() <= b.center().y() <= a.bottom() and b.right() <= a.left():
            yield f"Tab goes back from {named(one)} to {named(other)}"


def _in_group(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and (widget.group() is not None or isinstance(widget, QRadioButton))


def _chain(root: QWidget, usable: list[QWidget]) -> tuple[list[QWidget], set[QWidget]]:
    """Press Tab until it comes round; return where it came by, and what was off or gone while another view was active."""
    top = root.window()
    top.activateWindow()
    came: list[QWidget] = []
    off: set[QWidget] = set()
    for _ in range(MOST_TABS):
        here = top.focusWidget() or top
        off.update(widget for widget in usable if not isValid(widget) or not widget.isEnabled() or not widget.isVisible())
        if here in came[:-1]:
            return came[came.index(here) :], off
        if came[-1:] != [here]:  # a text has links of its own, through which Tab goes first
            came.append(here)
        QApplication.sendEvent(here, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
    return came, off


def pictures(root: QWidget) -> Iterator[str]:
    """Find pictures with a meaning that no words tell: a label that shows a picture and stands alone; and words that a name hides."""
    for widget in seen(root):
        if isinstance(widget, QLabel) and widget.accessibleName() and widget.text() not in widget.accessibleName():
            yield f"{named(widget)}: called {widget.accessibleName()!r}"
        large = isinstance(widget, QLabel) and widget.pixmap().deviceIndependentSize().width() > 2 * LEAST_PX
        if large and not (widget.accessibleName() or widget.accessibleDescription()):
            yield f"{named(widget)}: a picture without words"


def moving(root: QWidget) -> Iterator[str]:
    """Find animations that run, and bars without an end, which Qt moves."""
    for animation in root.findChildren(QAbstractAnimation):
        if animation.state() is QAbstractAnimation.State.Running:
            yield f"{type(animation).__name__} of {named(animation.parent())}"
    for widget in seen(root):
        if isinstance(widget, QProgressBar) and widget.minimum() == widget.maximum():
            yield f"{named(widget)} moves"


# --- focus ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_focus_is_seen(stage: Stage, theme: ThemeName) -> None:
    """Each kind of widget of a window looks another way while the keyboard is on it."""
    stage.rebuild(theme)
    faults = walk(stage, without_ring)
    stage.rebuild(ThemeName.DARK)
    assert not faults, faults


def without_ring(root: QWidget) -> Iterator[str]:
    """Find widgets that look the same with the focus, or cannot get it; one of each kind and look is tried."""
    tried: set[tuple[object, ...]] = set()
    root.activateWindow()
    before = root.focusWidget()
    for widget in interactive(root):
        key = (
            type(widget),
            widget.property("kind"),
            widget.property("checked"),
            widget.objectName(),
            type(widget.parentWidget()),
        )
        if key in tried or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        tried.add(key)
        others = [*ancestors(widget)]
        if any(around.focusProxy() is widget for around in others):
            continue
        other = next((one for one in interactive(root) if one is not widget and one.isEnabled()), root)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        away = shot(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            yield f"{named(widget)}: gets no focus"
        elif differing(away, shot(widget)) < 2 * min(widget.width(), widget.height()):
            yield f"{named(widget)}: the focus is not seen"
    if before is not None:
        before.setFocus()


def shot(widget: QWidget) -> QImage:
    """Return what a widget, and what lies on it, looks like now."""
    QCoreApplication.processEvents()
    picture = QPixmap(widget.size())
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    widget.render(painter, QPoint(), QRegion(widget.rect()))
    painter.end()
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> int:
    """Count the pixels in which two pictures differ."""
    a, b = pixels(one), pixels(other)
    return a.size if a.shape != b.shape else int((a != b).sum())


def pixels(image: QImage) -> np.ndarray:
    """Return the colours of a picture, uint32 (rows, columns)."""
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF


# --- contrast ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("theme", "least"), [(ThemeName.DARK, 4.5), (ThemeName.LIGHT, 4.5), (ThemeName.HIGH_CONTRAST, 7.0)])
def test_words_stand_out_from_their_ground(stage: Stage, theme: ThemeName, least: float) -> None:
    """Labels as they are painted: the colour that is most seen against the one furthest from it."""
    stage.rebuild(theme)

    def faint(root: QWidget) -> Iterator[str]:
        for widget in seen(root):
            whole = widget.visibleRegion().boundingRect() == widget.rect()
            if isinstance(widget, QLabel) and widget.text() and widget.isEnabled() and whole:
                found = contrast_within(shot_of_screen(root, widget))
                if found < least:
                    yield f"{named(widget)}: contrast {found:.1f}"

    faults = walk(stage, faint)
    stage.rebuild(ThemeName.DARK)
    assert not faults, faults


def shot_of_screen(root: QWidget, widget: QWidget) -> QImage:
    """Return the part of a window that a widget takes, with what lies behind it."""
    top = root.window()
    return top.grab(QRect(widget.mapTo(top, QPoint()), widget.size())).toImage().convertToFormat(QImage.Format.Format_RGB32)


def contrast_within(image: QImage) -> float:
    """Return the contrast between the ground, which is the most common colour, and the letters, which are furthest from it."""
    colors, counts = np.unique(pixels(image), return_counts=True)
    return max(ratio(int(colors[counts.argmax()]), int(color)) for color in colors)


def ratio(one: int, other: int) -> float:
    """Return the contrast of two colours (WCAG 2.2), 0xRRGGBB."""
    light, dark = sorted((luminance(color) for color in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@functools.cache
def luminance(color: int) -> float:
    """Return the relative luminance of a colour."""
    parts = (color >> 16 & 255, color >> 8 & 255, color & 255)
    red, green, blue = (part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# --- more than colour, less than motion -------------------------------------------------------------------------------


def test_no_state_is_told_by_its_colour_alone() -> None:
    """Each has a word and a sign of its own; where two share a sign their words differ."""
    assert all(state.text and state.icon for state in FilmState)
    assert len({state.text for state in FilmState}) == len(FilmState)
    looks = {(state.icon, state.text) for state in FilmState}
    assert len(looks) == len(FilmState)


def test_colours_of_disabled_words_and_marks_are_seen() -> None:
    """At least 3:1, which nobody has to read but everybody may want to."""
    for name, tokens in THEMES.items():
        ground = QColor(tokens.surface)
        for word in (tokens.disabled, tokens.accent, tokens.warn, tokens.danger, tokens.info):
            pair = [color.rgb() & 0xFFFFFF for color in (ground, QColor(word))]
            assert ratio(*pair) >= 3, (name, word)
