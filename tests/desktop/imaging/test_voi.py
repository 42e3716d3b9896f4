"""How a file asks to be shown."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset

from desktop.errors import ImageError
from desktop.imaging.container import open_container
from desktop.imaging.image import Voi, VoiFunction, VoiTable, Window
from desktop.imaging.voi import CHOICES, voi_choices


@pytest.fixture
def voi_of(film: Callable[..., Path]) -> Callable[..., tuple[tuple[Voi, ...], list[str]]]:
    """Return a function that writes a film with these attributes and reads its windows and tables."""

    def read(**attributes: object) -> tuple[tuple[Voi, ...], list[str]]:
        dataset = open_container(film(**attributes).read_bytes()).dataset
        choices, notices = voi_choices(dataset, signed=False)
        return choices, [notice.code for notice in notices]

    return read


def test_several_windows_are_offered_by_name(voi_of: Callable[..., tuple[tuple[Voi, ...], list[str]]]) -> None:
    """Several windows are offered by name."""
    choices, codes = voi_of(WindowCenter=[100, 200], WindowWidth=[50, 400], WindowCenterWidthExplanation=["LUNG"])
    assert choices == (Window(100, 50, name="LUNG"), Window(200, 400))
    assert codes == []


@pytest.mark.parametrize("function", list(VoiFunction))
def test_the_function_of_the_window_is_kept(voi_of: Callable[..., object], function: VoiFunction) -> None:
    """The function of the window is kept."""
    assert voi_of(WindowCenter=1, WindowWidth=2, VOILUTFunction=function.value) == ((Window(1, 2, function),), [])


@pytest.mark.parametrize(
    "attributes",
    [
        pytest.param({"WindowCenter": 100, "WindowWidth": 0}, id="width 0"),
        pytest.param({"WindowCenter": 100, "WindowWidth": "0.5"}, id="LINEAR narrower than 1"),
        pytest.param({"WindowCenter": 100, "WindowWidth": -1, "VOILUTFunction": "SIGMOID"}, id="negative"),
        pytest.param({"WindowCenter": "1e300", "WindowWidth": "1e300", "VOILUTFunction": "SIGMOID"}, id="too large"),
        pytest.param({"WindowCenter": 1, "WindowWidth": "1e-300", "VOILUTFunction": "SIGMOID"}, id="too narrow"),
        pytest.param({"WindowCenter": "nan", "WindowWidth": 100}, id="no number"),
        pytest.param({"WindowCenter": 100, "WindowWidth": None}, id="width missing"),
        pytest.param({"WindowCenter": 100, "WindowWidth": 100, "VOILUTFunction": "CUBIC"}, id="unknown function"),
    ],
)
def test_an_unusable_window_is_said(voi_of: Callable[..., object], attributes: dict[str, object]) -> None:
    """An unusable window is said."""
    assert voi_of(**attributes) == ((), ["WINDOW-INVALID"])


def test_a_usable_window_beside_an_unusable_one_is_taken(voi_of: Callable[..., object]) -> None:
    """A usable window beside an unusable one is taken."""
    assert voi_of(WindowCenter=[1, 2], WindowWidth=[0, 9]) == ((Window(2, 9),), [])


def test_narrow_windows_are_right_where_the_function_allows_them(voi_of: Callable[..., object]) -> None:
    """Narrow windows are right where the function allows them."""
    expected = Window(100, 0.5, VoiFunction.LINEAR_EXACT)
    assert voi_of(WindowCenter=100, WindowWidth="0.5", VOILUTFunction="LINEAR_EXACT") == ((expected,), [])


def test_without_attributes_nothing_is_asked(voi_of: Callable[..., object]) -> None:
    """Without attributes nothing is asked."""
    assert voi_of(WindowCenter=None, WindowWidth=None) == ((), [])


def table(*entries: int, first: int = 0, bits: int = 16) -> Dataset:
    """Return an item of a VOI LUT Sequence."""
    item = Dataset()
    item.add_new(0x00283002, "US", [len(entries), first, bits])
    item.LUTExplanation = "SOFT"
    item.add_new(0x00283006, "OW", np.array(entries, "<u2").tobytes())
    return item


def test_tables_come_before_windows(voi_of: Callable[..., tuple[tuple[Voi, ...], list[str]]]) -> None:
    """Tables come before windows."""
    (first, second), codes = voi_of(VOILUTSequence=[table(0, 1023, first=5, bits=10)], WindowCenter=1, WindowWidth=2)
    assert isinstance(first, VoiTable)
    assert (first.first, first.entries.tolist(), first.name) == (5, [0, 1], "SOFT")
    assert (second, codes) == (Window(1, 2), [])


def test_an_empty_table_is_none(voi_of: Callable[..., object]) -> None:
    """An empty table is none."""
    empty = Dataset()
    empty.LUTExplanation = ""
    assert voi_of(VOILUTSequence=[empty], WindowCenter=1, WindowWidth=2) == ((Window(1, 2),), [])


def test_a_broken_table_is_refused(voi_of: Callable[..., object]) -> None:
    """A broken table is refused."""
    broken = table(1, 2)
    broken.add_new(0x00283002, "US", [99, 0, 16])
    with pytest.raises(ImageError) as caught:
        voi_of(VOILUTSequence=[broken])
    assert caught.value.code == "DICOM-ATTRIBUTE"


def test_the_number_of_choices_is_limited(voi_of: Callable[..., tuple[tuple[Voi, ...], list[str]]]) -> None:
    """The number of choices is limited."""
    choices, _ = voi_of(WindowCenter=list(range(200)), WindowWidth=[5] * 200)
    assert len(choices) == CHOICES
