"""Display windows to choose from."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.gui.window_presets import automatic_window, describe_voi, full_range, presets
from desktop.imaging.image import DecodedImage, Header, Voi, VoiTable, Window


def film(modality: str = "DX", **changes: object) -> DecodedImage:
    """Return a film with 100 to 1099 once each, 50 burnt-in pixels of 4000, and modality values of 10 times the index, less 1000."""
    pixels = np.concatenate([np.arange(100, 1100), np.full(8, 4000)]).reshape(24, 42).astype(np.uint16)
    values = 10 * np.arange(4096, dtype=np.float32) - 1000
    header = Header(modality=modality)
    return replace(DecodedImage(pixels, values, Window(1, 2), "0" * 64, "DICOM", header=header), **changes)


def edges(voi: Voi) -> tuple[float, float]:
    """Return where a window begins and ends."""
    assert isinstance(voi, Window)
    return voi.center - voi.width / 2, voi.center + voi.width / 2


def test_full_range_spans_what_is_there_without_padding() -> None:
    """Values that only the table knows do not count."""
    assert edges(full_range(film())) == (0, 39000)
    assert edges(full_range(film(padding=(4000, 4000)))) == (0, 9990)
    deep = film(pixels=np.array([[7, 65535]], np.uint16), values=np.arange(65536, dtype=np.float32))
    assert edges(full_range(deep)) == (7, 65535)
    falling = -np.arange(4096, dtype=np.float32)
    assert edges(full_range(film(values=falling))) == (-4000, -100)


def test_automatic_window_leaves_burnt_in_letters_out() -> None:
    """From the 1st to the 99th percentile, worked out by hand: of 1008 pixels the 11th smallest and the 998th."""
    assert edges(automatic_window(film())) == pytest.approx((100, 9970), abs=10)


def test_lungs_lie_at_the_dark_end_as_the_film_is_shown() -> None:
    """Where small values are white, the dark end is that of the large values; both presets overlap."""
    by_name = {preset.name.split(":")[0]: edges(preset.voi) for preset in presets(film())}
    low, high = edges(automatic_window(film()))
    assert by_name["Lungs"] == pytest.approx((low, low + 0.7 * (high - low)))
    assert by_name["Bones and mediastinum"] == pytest.approx((low + 0.3 * (high - low), high))
    turned = {preset.name.split(":")[0]: edges(preset.voi) for preset in presets(film(inverted=True))}
    assert turned["Lungs"] == pytest.approx((low + 0.3 * (high - low), high))


def test_only_sensible_presets_are_offered() -> None:
    """An OCT scan has no lungs."""
    assert [preset.name for preset in presets(film("OPT"))] == [
        "From the file", "Full range", "Automatic: 1st to 99th percentile",
    ]  # fmt: skip
    assert len(list(presets(film("CR")))) == 5
    assert len(list(presets(film(""), judged_as=("CR", "DX")))) == 5
    assert len(list(presets(film("OPT"), judged_as=("CR", "DX")))) == 3
    assert len(list(presets(film("")))) == 3


def test_files_own_windows_come_first_by_their_names() -> None:
    """Tables too; what has no name has its number."""
    table = VoiTable(0, np.zeros(4, np.float32), "SOFT")
    choices = (Window(1, 2, name="HARD"), table, Window(5, 6))
    offered = list(presets(film(voi_choices=choices)))[:3]
    assert [preset.voi for preset in offered] == list(choices)
    assert [preset.name for preset in offered] == ["From the file: HARD", "From the file: SOFT", "From the file: number 3"]


def test_film_of_one_value_has_a_window() -> None:
    """No width of zero."""
    flat = film(pixels=np.full((4, 4), 7, np.uint16))
    offered = list(presets(flat))
    assert offered
    assert all(isinstance(preset.voi, Window) and preset.voi.width > 0 for preset in offered)


def test_window_is_told_in_numbers() -> None:
    """With decimals where it is narrow."""
    assert describe_voi(Window(500, 900)) == "Center 500  Width 900"
    assert describe_voi(Window(0.5, 1)) == "Center 0.50  Width 1.00"
    assert describe_voi(VoiTable(0, np.zeros(4, np.float32))) == "Table from the file"
