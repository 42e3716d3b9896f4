"""The cases of the training: drawn films, four of them traps, each with what was drawn and what is to be learnt from it."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.gui.i18n import QT_TRANSLATE_NOOP
from desktop.paths import SAMPLES, TRAINING


class Answer(Enum):
    """What a reader may say of a case."""

    NORMAL = QT_TRANSLATE_NOOP("Training", "Looks normal")
    ILL = QT_TRANSLATE_NOOP("Training", "Looks like pneumonia")
    UNFIT = QT_TRANSLATE_NOOP("Training", "Should not be judged")

    @property
    def text(self) -> str:
        """The words, translated."""
        return QCoreApplication.translate("Training", self.value)


@dataclass(frozen=True)
class Case:
    """One film under one story."""

    path: Path
    age_years: float
    story: str
    truth: Answer
    """What was drawn, or done to it afterwards."""
    said: str
    """What the shipped program says of it: a class, or the code of a refusal. A test holds it so."""
    lesson: str

    @property
    def story_text(self) -> str:
        """The story, translated."""
        return QCoreApplication.translate("Training", self.story)

    @property
    def lesson_text(self) -> str:
        """The lesson, translated."""
        return QCoreApplication.translate("Training", self.lesson)


CASES: Final = (
    Case(
        SAMPLES / "sample-1.dcm",
        3,
        QT_TRANSLATE_NOOP("Training", "A girl of 3 years with a cough."),
        Answer.NORMAL,
        "normal",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "Drawn without signs of pneumonia, and the model finds none. That rules nothing out: it knows pneumonia and nothing else.",
        ),
    ),
    Case(
        SAMPLES / "sample-2.dcm",
        2,
        QT_TRANSLATE_NOOP("Training", "A boy of 2 years with fever, breathing fast."),
        Answer.ILL,
        "bacterial_pneumonia",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "Drawn with signs of pneumonia. The model cannot separate bacterial from viral: take the answer as one of the two, "
            "whatever stands first.",
        ),
    ),
    Case(
        TRAINING / "negative.jpg",
        3,
        QT_TRANSLATE_NOOP("Training", "A boy of 3 years; the file comes from an old scanner."),
        Answer.UNFIT,
        "SCOPE-KIND",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "Black and white are exchanged: the air in the lungs is white. The program refused the film. Export it again with black air.",
        ),
    ),
    Case(
        SAMPLES / "sample-5.jpg",
        10,
        QT_TRANSLATE_NOOP("Training", "A boy of 10 years with fever."),
        Answer.UNFIT,
        "SCOPE-AGE",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "Nothing is wrong with the film, but no model was built for this age. Read it without Lightbox. Never type another age to "
            "get an answer: it would be wrong.",
        ),
    ),
    Case(
        SAMPLES / "sample-3.dcm",
        4,
        QT_TRANSLATE_NOOP("Training", "A girl of 4 years, ill for two days."),
        Answer.ILL,
        "viral_pneumonia",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "Drawn with signs of pneumonia. The heat map shows where the model looked. It is no outline of disease, and no reason for "
            "the answer.",
        ),
    ),
    Case(
        TRAINING / "photograph.jpg",
        5,
        QT_TRANSLATE_NOOP("Training", "A boy of 5 years; the film was photographed with a telephone."),
        Answer.ILL,
        "bacterial_pneumonia",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "The film was cut out of the photograph and judged, with warnings: fine signs are lost in a photograph. Use the original "
            "file where there is one.",
        ),
    ),
    Case(
        TRAINING / "upside-down.jpg",
        2,
        QT_TRANSLATE_NOOP("Training", "A girl of 2 years with a cough."),
        Answer.UNFIT,
        "SCOPE-KIND",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "The film is upside down, and the program refused it. To turn it in the viewer does not help: that changes the display only. "
            "Export it again upright.",
        ),
    ),
    Case(
        SAMPLES / "sample-1.dcm",
        34,
        QT_TRANSLATE_NOOP("Training", "A woman of 34 years with a cough."),
        Answer.UNFIT,
        "normal",
        #: Safety text
        QT_TRANSLATE_NOOP(
            "Training",
            "This is the film of a small child under the age of an adult. The program did not refuse it: it asked the model for adults, and "
            "only warned that the film looks like one of another age. Read every warning, and check whose film it is.",
        ),
    ),
)
