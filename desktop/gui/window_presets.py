"""Display windows to choose from, by what the file says and what the picture holds."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from desktop.gui.i18n import number
from desktop.imaging.image import DecodedImage, Voi, VoiFunction, VoiTable, Window
from desktop.imaging.presentation import full_window

PERCENTILES: Final = (1.0, 99.0)
"""Leave out burnt-in letters and the bare beam. Many programs stretch so by default; no standard asks for it."""
CHEST_MODALITIES: Final = frozenset({"CR", "DX"})
SHARES: Final = {"lungs": (0.0, 0.7), "bones": (0.3, 1.0)}
"""Which part of the range between the percentiles, from dark to bright, a preset spreads over all greys.

Values of a projection film have no scale as those of CT have: there is no published window in numbers. These shares are ours, tried on
chest films: aerated lung lies in the darker part, mediastinum and bones in the brighter. Neighbours overlap, so that no edge is lost.
"""
SAMPLE_PIXELS: Final = 500_000
"""So many pixels tell a percentile to some hundredths of a point; to count all of 3000 x 3000 took 0.28 s."""


@dataclass(frozen=True)
class Preset:
    """A window under its name."""

    name: str
    voi: Voi


def presets(image: DecodedImage, judged_as: Collection[str] = ()) -> Iterator[Preset]:
    """Yield all windows that make sense for a film: its file's own first, those of lungs and bones only for chest films.

    Parameters
    ----------
    image : DecodedImage
    judged_as : collection of str
        Modalities of the model that judged it: what a file without a header is taken for.
    """
    yield from header_presets(image)
    present = _present(image)
    #: Safety text
    yield Preset(QCoreApplication.translate("Windows", "Full range"), full_range(image))
    #: Safety text
    yield Preset(QCoreApplication.translate("Windows", "Automatic: 1st to 99th percentile"), percentile_window(image, present))
    if CHEST_MODALITIES & ({image.header.modality} if image.header.modality else set(judged_as)):
        names = {
            #: Safety text
            "lungs": QCoreApplication.translate("Windows", "Lungs: the darker part"),
            #: Safety text
            "bones": QCoreApplication.translate("Windows", "Bones and mediastinum: the brighter part"),
        }
        for key, name in names.items():
            yield Preset(name, percentile_window(image, present, SHARES[key]))


def header_presets(image: DecodedImage) -> Iterator[Preset]:
    """Yield what the file offers, under its own names."""
    choices = image.voi_choices or (image.voi,)
    for place, voi in enumerate(choices, start=1):
        if voi.name:
            #: Safety text
            name = QCoreApplication.translate("Windows", "From the file: {0}").format(voi.name)
        elif len(choices) > 1:
            #: Safety text
            name = QCoreApplication.translate("Windows", "From the file: number {0}").format(number(place))
        else:
            #: Safety text
            name = QCoreApplication.translate("Windows", "From the file")
        yield Preset(name, voi)


def full_range(image: DecodedImage) -> Window:
    """Return the window over every value that is in the picture, padding left out."""
    if image.padding is None and bool((np.diff(image.values) >= 0).all()):
        return full_window(image.values[int(image.pixels.min()) : int(image.pixels.max()) + 1])
    seen = np.zeros(len(image.values), np.bool_)
    seen[image.pixels] = True
    if image.padding is not None:
        seen[image.padding[0] : image.padding[1] + 1] = False
    return full_window(image.values, seen)


def automatic_window(image: DecodedImage) -> Window:
    """Return the window between the percentiles."""
    return percentile_window(image, _present(image))


def percentile_window(image: DecodedImage, present: NDArray[np.intp], share: tuple[float, float] = (0.0, 1.0)) -> Window:
    """Return a window over a share of the range between the percentiles.

    Parameters
    ----------
    image : DecodedImage
    present : ndarray of int, shape (levels,)
        How often each level is there.
    share : tuple of float
        From and to, 0 the dark end and 1 the bright one as the film is shown.
    """
    order = np.argsort(image.values, kind="stable")
    counted = np.cumsum(present[order])
    if not counted.size or not counted[-1]:
        return full_window(image.values)
    at = [np.searchsorted(counted, share_ / 100 * counted[-1]) for share_ in PERCENTILES]
    low, high = (float(image.values[order[min(int(place), len(order) - 1)]]) for place in at)
    if high <= low:
        return full_range(image)
    if image.inverted:  # small values are bright
        share = (1 - share[1], 1 - share[0])
    low, high = low + share[0] * (high - low), low + share[1] * (high - low)
    return Window((low + high) / 2, high - low, VoiFunction.LINEAR_EXACT)


def describe_voi(voi: Voi) -> str:
    """Return a window in numbers."""
    if isinstance(voi, VoiTable):
        #: Safety text
        return QCoreApplication.translate("Windows", "Table from the file")
    decimals = 0 if voi.width >= 20 else 2
    #: Safety text
    words = QCoreApplication.translate("Windows", "Center {0}  Width {1}")
    return words.format(number(voi.center, decimals), number(voi.width, decimals))


def _present(image: DecodedImage) -> NDArray[np.intp]:
    """Count the levels in a sample of the pixels, without padding."""
    step = max(1, int((image.pixels.size / SAMPLE_PIXELS) ** 0.5))
    present = np.bincount(image.pixels[::step, ::step].ravel(), minlength=len(image.values))
    if image.padding is not None:
        present[image.padding[0] : image.padding[1] + 1] = 0
    return present
