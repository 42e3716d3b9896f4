"""Names of what stands in a model's manifest, in plain words and in the language of the window: classes, figures, sets of images."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.gui.i18n import QT_TRANSLATE_NOOP, model_words, number
from desktop.model_package.manifest import OLDEST, AgeRange, Figure, Manifest, ModelClass

_FIGURES: Final[tuple[tuple[str, str], ...]] = (
    (r"AUC, normal against ill", QT_TRANSLATE_NOOP("Figures", "Tells ill from normal (AUC)")),
    (r"AUC, (\w+) against the rest", QT_TRANSLATE_NOOP("Figures", "Tells {0} from all others (AUC)")),
    (r"AUC, (\w+) against (\w+)", QT_TRANSLATE_NOOP("Figures", "Tells {0} from {1} (AUC)")),
    (r"accuracy, normal against ill", QT_TRANSLATE_NOOP("Figures", "Right on whether it is ill or normal (accuracy)")),
    (r"ill called normal", QT_TRANSLATE_NOOP("Figures", "Ill, but called normal")),
    (r"normal called ill", QT_TRANSLATE_NOOP("Figures", "Normal, but called ill")),
    (r"accuracy, (\d+) classes", QT_TRANSLATE_NOOP("Figures", "Right class of {0} (accuracy)")),
    (
        r"balanced accuracy, (\d+) classes",
        QT_TRANSLATE_NOOP("Figures", "Right class of {0}, where each class counts the same (balanced accuracy)"),
    ),
    (r"recall, (\w+)", QT_TRANSLATE_NOOP("Figures", "{0}: where it is, it is called so (recall)")),
    (r"specificity, (\w+)", QT_TRANSLATE_NOOP("Figures", "{0}: where it is not, it is not called so (specificity)")),
    (
        r"expected calibration error",
        QT_TRANSLATE_NOOP("Figures", "So far are the percentages from the truth, on average (calibration error)"),
    ),
    (r"Brier score", QT_TRANSLATE_NOOP("Figures", "Error of all probabilities together; 0 is best (Brier score)")),
    (r"coverage of the prediction sets", QT_TRANSLATE_NOOP("Figures", "Prediction sets that hold the right class")),
    (r"classes in a prediction set", QT_TRANSLATE_NOOP("Figures", "Classes in a prediction set, on average")),
    (r"in scope", QT_TRANSLATE_NOOP("Figures", "Like enough to the training images to be judged")),
    (r"passed", QT_TRANSLATE_NOOP("Figures", "Passed")),
    (r"refused", QT_TRANSLATE_NOOP("Figures", "Refused")),
)
"""What the evaluation calls its figures, and what we call them; a class code stands where the brackets are."""
_AT_OPERATING_POINT: Final = ", operating point"


def class_title(model_class: ModelClass) -> str:
    """Return a class as it must stand wherever it is shown as an answer: one for research only says so."""
    return marked_title(model_words(model_class.name), research_only=model_class.research_only)


def marked_title(name: str, *, research_only: bool) -> str:
    """Return the name of a class with its mark."""
    #: Safety text
    return QCoreApplication.translate("Models", "{0} (research only)").format(name) if research_only else name


def class_titles(manifests: Iterable[Manifest]) -> dict[str, str]:
    """Return the classes of models as they are shown, by their codes."""
    return {c.code: class_title(c) for manifest in manifests for c in manifest.classes}


def either(names: Iterable[str]) -> str:
    """Return "Bacterial pneumonia or Viral pneumonia"."""
    #: Safety text
    return QCoreApplication.translate("FilmState", " or ").join(names)


def age_words(ages: AgeRange) -> str:
    """Return for which ages a model is, in whole years."""
    if ages.below >= OLDEST:
        return QCoreApplication.translate("Models", "Ages {0} and over").format(number(ages.minimum))
    return QCoreApplication.translate("Models", "Ages {0} to {1}").format(number(ages.minimum), number(ages.below - 1))


def figure_title(figure: Figure, manifest: Manifest) -> str:
    """Return what a figure says in plain words, with the field's word for it; the manifest's own where it is of an unknown kind."""
    name, at_operating_point = figure.name, figure.name.endswith(_AT_OPERATING_POINT)
    plain = name.removesuffix(_AT_OPERATING_POINT)
    titles: Callable[[str], str] = lambda code: next((class_title(c) for c in manifest.classes if c.code == code), code)
    for pattern, english in _FIGURES:
        if (match := re.fullmatch(pattern, plain)) is not None:
            words = QCoreApplication.translate("Figures", english).format(*(titles(code) for code in match.groups()))
            mark = QCoreApplication.translate("Figures", "{0}, at the operating point")
            return mark.format(words) if at_operating_point else words
    return model_words(name)


def set_title(on: str) -> str:
    """Return what the images are that a figure was measured on."""
    words = model_words(on)
    return words[:1].upper() + words[1:]
