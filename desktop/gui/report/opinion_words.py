"""What people said of the film, in a report's words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.gui.i18n import QT_TRANSLATE_NOOP
from desktop.gui.report.content import Report
from desktop.gui.report.phrases import class_name, when, who
from desktop.records.opinions import Agreement, Opinion, OpinionKind, Urgency

translate = QCoreApplication.translate
AGREEMENTS: Final = {
    #: Safety text
    Agreement.AGREE: QT_TRANSLATE_NOOP("Report", "Agrees with the model"),
    #: Safety text
    Agreement.DISAGREE: QT_TRANSLATE_NOOP("Report", "Disagrees with the model"),
    #: Safety text
    Agreement.UNSURE: QT_TRANSLATE_NOOP("Report", "Is not sure"),
}
KINDS: Final = {
    #: Safety text
    OpinionKind.FIRST: QT_TRANSLATE_NOOP("Report", "First reading, before the answer was shown"),
    OpinionKind.READING: QT_TRANSLATE_NOOP("Report", "Reading"),
    OpinionKind.IMPRESSION: QT_TRANSLATE_NOOP("Report", "Final impression"),
    OpinionKind.REFERRAL: QT_TRANSLATE_NOOP("Report", "Referral"),
    OpinionKind.OUTCOME: QT_TRANSLATE_NOOP("Report", "Later outcome"),
}
"""In the order in which they stand on the page; the newest of each counts."""
URGENCIES: Final = {
    #: Safety text
    Urgency.ROUTINE: QT_TRANSLATE_NOOP("Report", "Routine"),
    #: Safety text
    Urgency.SOON: QT_TRANSLATE_NOOP("Report", "Soon"),
    #: Safety text
    Urgency.URGENT: QT_TRANSLATE_NOOP("Report", "Urgent"),
}


@dataclass(frozen=True)
class Said:
    """What a person said."""

    heading: str
    text: str
    by: str
    strong: bool = False


def newest_of(report: Report) -> dict[OpinionKind, Opinion]:
    """Return the opinion of each kind that counts."""
    return {} if report.hidden else {opinion.kind: opinion for opinion in reversed(report.opinions)}


def said_of(report: Report, newest: dict[OpinionKind, Opinion]) -> Iterator[Said]:
    """Yield what counts of it, the urgency first."""
    urgent = next((opinion for opinion in report.opinions if opinion.urgency), None)
    if urgent is not None and not report.hidden:
        word = translate("Report", URGENCIES[urgent.urgency])
        yield Said(translate("Report", "Urgency"), word, _opinion_author(report, urgent), strong=True)
    for kind, heading in KINDS.items():
        if kind in newest:
            opinion = newest[kind]
            text = _opinion_text(report, opinion)
            if text:  # one of urgency alone was told above
                yield Said(translate("Report", heading), text, _opinion_author(report, opinion))


def _opinion_text(report: Report, opinion: Opinion) -> str:
    agreement = translate("Report", AGREEMENTS[opinion.agreement]) if opinion.agreement else ""
    label = class_name(opinion.label, report.stored.analysis, report.manifest) if opinion.label else ""
    return "\n".join(filter(None, ("  ·  ".join(filter(None, (agreement, label))), opinion.text)))


def _opinion_author(report: Report, opinion: Opinion) -> str:
    words = translate("Report", "{0}, {1}")
    if opinion.reading_id != report.stored.entry.reading_id:
        #: Safety text
        words = translate("Report", "{0}, {1}, on another reading of this image")
    return words.format(who(report, opinion.user), when(opinion.created_at))
