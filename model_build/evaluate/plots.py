"""The plots of a report, each as a PNG in a data address: the report is one file."""

import base64
import io
from collections.abc import Sequence
from typing import Final, Literal

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Drawing
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray
from PIL import Image

from model_build.evaluate.result import Effect, SetMetrics

COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
"""Okabe and Ito's, which people with any colour vision tell apart."""
INK: Final = "#1f2933"
FAINT: Final = "#9aa5b1"
DPI: Final = 144


def confusion(part: SetMetrics, names: Sequence[str]) -> str:
    """Draw films by true and called class, shaded by the share of the true class."""
    counts = np.array(part.confusion)
    shares = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    drawing, axes = _paper()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(counts):
        ink = "white" if shares[row, column] > 0.5 else INK
        axes.text(column, row, f"{count}\n{shares[row, column]:.0%}", ha="center", va="center", color=ink, fontsize=9)
    axes.set_xticks(range(len(names)), names, rotation=20, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="called", ylabel="true", title="Confusion")
    axes.grid(visible=False)
    return _address(drawing)


def roc(part: SetMetrics, names: Sequence[str], codes: Sequence[str]) -> str:
    """Draw the ROC curve of every class against the rest."""
    drawing, axes = _paper()
    axes.plot([0, 1], [0, 1], color=FAINT, linestyle=":", linewidth=1)
    for curve in part.curves:
        place = list(codes).index(curve.code)
        figure = part.figure(f"AUC, {curve.code} against the rest")
        label = f"{names[place]}, {figure.value:.3f}" if figure else names[place]
        axes.plot(curve.false_positive_rate, curve.true_positive_rate, color=_colour(place), label=label)
    axes.set(
        xlabel="false-positive rate", ylabel="true-positive rate", title="ROC, each class against the rest", aspect="equal"
    )
    _legend(axes, "lower right")
    return _address(drawing)


def precision_recall(part: SetMetrics, names: Sequence[str], codes: Sequence[str]) -> str:
    """Draw the precision-recall curve of every class, with its share of the films as a dotted line."""
    drawing, axes = _paper()
    for curve in part.curves:
        place = list(codes).index(curve.code)
        figure = part.figure(f"AUPRC, {curve.code}")
        label = f"{names[place]}, {figure.value:.3f}" if figure else names[place]
        axes.step(curve.recall, curve.precision, where="post", color=_colour(place), label=label)
        axes.axhline(part.films_by_class[curve.code] / part.images, color=_colour(place), linestyle=":", linewidth=1)
    axes.set(xlabel="recall", ylabel="precision", title="Precision and recall", xlim=(0, 1.02), ylim=(0, 1.02), aspect="equal")
    _legend(axes, "lower left")
    return _address(drawing)


def reliability(part: SetMetrics) -> str:
    """Draw how often the called class is right against its probability; the size of a point is its number of films."""
    drawing, axes = _paper()
    images = np.array([place.images for place in part.reliability])
    axes.plot([0, 1], [0, 1], color=FAINT, linestyle=":", linewidth=1)
    confidence = [place.confidence for place in part.reliability]
    right = [place.right for place in part.reliability]
    axes.plot(confidence, right, color=COLOURS[0], linewidth=1)
    axes.scatter(confidence, right, 12 + 220 * images / images.max(), color=COLOURS[0], alpha=0.7)
    title = "Reliability; larger points, more films"
    axes.set(xlabel="probability of the called class", ylabel="called right", title=title, xlim=(0, 1.02), ylim=(0, 1.05))
    return _address(drawing)


def set_sizes(part: SetMetrics) -> str:
    """Draw how many classes the prediction sets hold."""
    drawing, axes = _paper()
    sizes = np.arange(1, len(part.set_sizes) + 1)
    bars = axes.bar(sizes, part.set_sizes, color=COLOURS[0], width=0.6)
    axes.bar_label(bars, [f"{count / part.images:.0%}" for count in part.set_sizes], fontsize=9, color=INK)
    axes.set_xticks(sizes)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set(xlabel="classes in the prediction set", ylabel="films", title="Prediction sets")
    return _address(drawing)


def effects(changes: Sequence[Effect], names: Sequence[str]) -> str:
    """Draw some figures side by side after every change of the pictures, the first of which is none."""
    drawing = Drawing(figsize=(11, 0.6 + 0.28 * len(changes)), layout="constrained")
    panels = drawing.subplots(1, len(names), sharey=True, squeeze=False)[0]
    titles = [", ".join(word for word in (change.change, change.strength) if word) for change in changes]
    for axes, wanted in zip(panels, names, strict=True):
        figures = [next(figure for figure in change.figures if figure.name == wanted) for change in changes]
        values = np.array([figure.value for figure in figures])
        reach = np.array([(f.value - f.low, f.high - f.value) for f in figures]).T.clip(0)
        colours = [INK if place == 0 else COLOURS[0] for place in range(len(changes))]
        axes.barh(titles, values, color=colours, height=0.62, xerr=reach, error_kw={"ecolor": FAINT, "elinewidth": 1.2})
        axes.axvline(values[0], color=INK, linewidth=0.8, linestyle=":")
        axes.set(title=wanted, xlim=(0, 1.02))
        _tidy(axes)
        axes.grid(axis="y", visible=False)
    panels[0].invert_yaxis()
    return _address(drawing)


def thumbnail(gray: NDArray[np.uint8], side: int = 160) -> str:
    """Return a small square picture of a film, the film whole in its middle."""
    image = Image.fromarray(gray)
    image.thumbnail((side, side))
    square = Image.new("L", (side, side))
    square.paste(image, ((side - image.width) // 2, (side - image.height) // 2))
    file = io.BytesIO()
    square.save(file, "JPEG", quality=80)
    return f"data:image/jpeg;base64,{base64.b64encode(file.getvalue()).decode()}"


def _paper() -> tuple[Drawing, Axes]:
    drawing = Drawing(figsize=(4.4, 4.0), layout="constrained")
    axes = drawing.add_subplot()
    _tidy(axes)
    return drawing, axes


def _tidy(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.tick_params(labelsize=8, colors=INK)
    axes.grid(visible=True, color="#e4e7eb", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.title.set_fontsize(10)


def _legend(axes: Axes, place: Literal["lower right", "lower left"]) -> None:
    if axes.get_legend_handles_labels()[0]:
        axes.legend(loc=place, fontsize=8, frameon=False)


def _colour(place: int) -> str:
    return COLOURS[place % len(COLOURS)]


def _address(drawing: Drawing) -> str:
    file = io.BytesIO()
    drawing.savefig(file, format="png", dpi=DPI)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
