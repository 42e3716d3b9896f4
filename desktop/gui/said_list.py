"""What people said of a reading, the newest first, each with author and time. Nothing that was said is ever replaced."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.i18n import QT_TRANSLATE_NOOP, facing, joined, moment
from desktop.gui.parts import button, clear_layout, text_label
from desktop.gui.theme import Look
from desktop.records.opinions import Agreement, Opinion, OpinionKind, Said, Urgency

AGREEMENTS = (
    #: Safety text
    (Agreement.AGREE, QT_TRANSLATE_NOOP("SaidList", "Agree")),
    #: Safety text
    (Agreement.DISAGREE, QT_TRANSLATE_NOOP("SaidList", "Disagree")),
    #: Safety text
    (Agreement.UNSURE, QT_TRANSLATE_NOOP("SaidList", "Unsure")),
)
URGENCIES = (
    #: Safety text
    (Urgency.ROUTINE, QT_TRANSLATE_NOOP("SaidList", "Routine")),
    #: Safety text
    (Urgency.SOON, QT_TRANSLATE_NOOP("SaidList", "Soon")),
    #: Safety text
    (Urgency.URGENT, QT_TRANSLATE_NOOP("SaidList", "Urgent")),
)
KINDS = {
    #: Safety text
    OpinionKind.FIRST: QT_TRANSLATE_NOOP("SaidList", "First reading, before the answer"),
    OpinionKind.READING: QT_TRANSLATE_NOOP("SaidList", "Reading"),
    OpinionKind.IMPRESSION: QT_TRANSLATE_NOOP("SaidList", "Impression"),
    OpinionKind.REFERRAL: QT_TRANSLATE_NOOP("SaidList", "Referral"),
    OpinionKind.OUTCOME: QT_TRANSLATE_NOOP("SaidList", "Outcome"),
}


class SaidList(QWidget):
    """Shows the newest ones; where there is little room the others at a click.

    Parameters
    ----------
    look : Look
    most_shown : int, optional
        Shown at once; by default all.
    """

    def __init__(self, look: Look, most_shown: int | None = None) -> None:
        super().__init__()
        self._look, self._most_shown = look, most_shown
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def show_opinions(self, opinions: Sequence[Opinion], names: Mapping[str, str]) -> None:
        """Show what was said; `names` are those of classes, by code."""
        clear_layout(self._rows)
        for opinion in opinions[: self._most_shown]:
            self._rows.addWidget(self._row(opinion, names))
        if more := list(opinions[self._most_shown :]) if self._most_shown is not None else []:
            opener = button(self._look, self.tr("%n earlier statement(s)", "", len(more)), "chevron-down", "flat")
            self._rows.addWidget(opener)
            rest = [self._row(opinion, names) for opinion in more]
            for row in rest:
                row.hide()
                self._rows.addWidget(row)
                opener.clicked.connect(row.show)
            opener.clicked.connect(opener.hide)

    def _row(self, opinion: Opinion, names: Mapping[str, str]) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(said_words(opinion, names), wrap=True))
        words = self.tr("{0}, {1}").format(clean_text(opinion.user), moment(opinion.created_at.astimezone()))
        column.addWidget(text_label(words, "caption"))
        return row


def said_words(said: Opinion | Said, names: Mapping[str, str]) -> str:
    """Return what was said as one line: "Reading: Disagree, Viral pneumonia, Urgent"; `names` are those of classes, by code."""
    agreement = next(
        (QCoreApplication.translate("SaidList", word) for value, word in AGREEMENTS if value is said.agreement), ""
    )
    if said.kind is OpinionKind.FIRST and said.agreement is Agreement.UNSURE:
        #: Safety text
        agreement = QCoreApplication.translate("SaidList", "cannot tell")
    label = names.get(said.label, said.label.replace("_", " "))
    parts = joined((agreement, label, urgency_word(said.urgency), said.text), ", ")
    kind = QCoreApplication.translate("SaidList", KINDS[said.kind])
    return facing(QCoreApplication.translate("SaidList", "{0}: {1}").format(kind, parts))


def urgency_word(urgency: Urgency) -> str:
    """Return the word for how soon somebody has to act; empty where that was not said."""
    return next((QCoreApplication.translate("SaidList", word) for value, word in URGENCIES if value is urgency), "")
