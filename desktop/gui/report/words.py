"""What a report says, in words: every sentence of it, in the language that is spoken when they are put together."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop import __version__
from desktop.errors import clean_text
from desktop.gui.i18n import QT_TRANSLATE_NOOP, joined, model_words, number, percent, told
from desktop.gui.limits import limit_words
from desktop.gui.model_words import either
from desktop.gui.parts import photo_mark
from desktop.gui.patient_strip import age_text, disagrees, name_text, sex_text
from desktop.gui.report.content import Report
from desktop.gui.report.opinion_words import Said, newest_of, said_of
from desktop.gui.report.phrases import class_name, day_of, plain, when, who
from desktop.gui.result_panel import WITH_THE_ANSWER
from desktop.gui.result_words import how_often_right
from desktop.records.opinions import OpinionKind

translate = QCoreApplication.translate
HASH_DIGITS: Final = 12
MARKS: Final = {
    #: Safety text
    "SAMPLE": QT_TRANSLATE_NOOP("Report", "SAMPLE"),
    #: Safety text
    "INVERTED": QT_TRANSLATE_NOOP("Report", "LOOKS LIKE A NEGATIVE"),
    #: Safety text
    "ROTATED": QT_TRANSLATE_NOOP("Report", "LOOKS TURNED"),
    #: Safety text
    "PHOTO-STRAIGHTENED": QT_TRANSLATE_NOOP("Report", "STRAIGHTENED"),
}
"""Notices that stand on the film itself, besides that of photographs."""


@dataclass(frozen=True)
class Fact:
    """A value with what it is called."""

    label: str
    text: str


@dataclass(frozen=True)
class Bar:
    """One class of the answer."""

    name: str
    value: str
    share: float
    """0..1"""


@dataclass(frozen=True)
class Answer:
    """What the model says, or that it says nothing."""

    headline: str
    probability: str
    explained: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Words:
    """All text of a report; empty where there is nothing to be said."""

    right_to_left: bool
    title: str
    notice: str
    clinic: str
    letterhead: str
    made: str
    name: str
    facts: tuple[Fact, ...]
    cautions: tuple[str, ...]
    """What makes the report doubtful as a whole."""
    film: str
    """Below the film."""
    heat: str
    """Below the film with its heat map."""
    no_picture: str
    marks: tuple[str, ...]
    answer_heading: str
    answer: Answer
    warnings_heading: str
    warnings: tuple[Fact, ...]
    """Sentence as text, code as label."""
    reader_heading: str
    said: tuple[Said, ...]
    earlier: str
    """That there are other opinions in the log."""
    unread: str
    """That nobody has read it; empty where somebody has."""
    signature: tuple[str, ...]
    origin: tuple[str, ...]
    continued: str
    """Has a field for a page's number."""
    whole: str
    """Heading of the pages after the first."""
    page: str
    """Has fields for the number of a page and of all."""


def words_of(report: Report) -> Words:
    """Put a report into words."""
    newest = newest_of(report)
    read = bool(newest.keys() & {OpinionKind.FIRST, OpinionKind.READING, OpinionKind.IMPRESSION})
    earlier = 0 if report.hidden else len(report.opinions) - len(newest)
    return Words(
        right_to_left=QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
        title=translate("Report", "Report of a reading"),
        #: Safety text
        notice=translate("Report", "Decision support, not a diagnosis."),
        clinic=clean_text(report.clinic),
        letterhead="\n".join(clean_text(line) for line in report.letterhead.splitlines()),
        made=_made(report),
        #: Safety text
        name=name_text(report.stored.patient.name) or translate("Report", "Name not given"),
        facts=_facts(report),
        cautions=tuple(_cautions(report)),
        film=_film_caption(report),
        heat=_heat_caption(report),
        #: Safety text
        no_picture=translate("Report", "The picture is not at hand: neither the file nor a small copy of it."),
        marks=_marks(report),
        #: Safety text
        answer_heading=translate("Report", "What the model says"),
        answer=_answer(report),
        #: Safety text
        warnings_heading=translate("Report", "Warnings"),
        warnings=_warnings(report),
        #: Safety text
        reader_heading=translate("Report", "What the clinician says"),
        said=tuple(said_of(report, newest)),
        earlier=translate("Report", "%n earlier opinion(s) in the log", "", earlier) if earlier else "",
        #: Safety text
        unread="" if read or report.hidden else translate("Report", "Not read by a clinician yet"),
        signature=(translate("Report", "Name"), translate("Report", "Signature"), translate("Report", "Date")),
        origin=tuple(_origin(report)),
        continued=translate("Report", "continued on page {0}"),
        whole=translate("Report", "What did not fit on the first page"),
        page=translate("Report", "Page {0} of {1}"),
    )


def _facts(report: Report) -> tuple[Fact, ...]:
    patient, header = report.stored.patient, report.stored.analysis.header
    missing = translate("Report", "not given")
    return (
        Fact(translate("Report", "Patient ID"), plain(patient.patient_id) or missing),
        Fact(translate("Report", "Birth date"), day_of(patient.birth_date) or missing),
        Fact(translate("Report", "Age at the study"), age_text(patient.age_years) or missing),
        Fact(translate("Report", "Sex"), sex_text(patient.sex) or missing),
        Fact(translate("Report", "Study date"), day_of(report.stored.entry.study_date) or missing),
        Fact(translate("Report", "Image"), _image_text(report) or missing),
        *((Fact(translate("Report", "Study"), plain(header.study_description)),) if header.study_description else ()),
        *((Fact(translate("Report", "Accession number"), plain(header.accession_number)),) if header.accession_number else ()),
    )


def _image_text(report: Report) -> str:
    analysis, pictures = report.stored.analysis, report.pictures
    header, size = analysis.header, pictures.size if pictures is not None else None
    parts = [
        plain(header.modality),
        plain(" ".join(filter(None, (header.body_part.capitalize(), header.view, header.laterality.replace("U", ""))))),
    ]
    if analysis.frame > 0:
        parts.append(translate("Report", "frame {0}").format(number(analysis.frame + 1)))
    if size is not None:
        parts.append(translate("Report", "{0} x {1} pixels").format(*map(number, size)))
    return joined(parts, "  ·  ")


def _cautions(report: Report) -> list[str]:
    stored, cautions = report.stored, []
    if report.newer is not None:
        #: Safety text
        words = translate("Report", "There is a newer reading of this image: number {0}, saved on {1}. This is number {2}.")
        cautions.append(words.format(report.newer.version, when(report.newer.created_at), stored.entry.version))
    if disagrees(stored.patient, stored.analysis.header):
        #: Safety text
        cautions.append(translate("Report", "The file names another patient than this report. Check whose image it is."))
    if stored.rival is not None:
        cautions.append(
            #: Safety text
            translate("Report", "The log has the same image or study under another patient. Check whose image it is.")
        )
    return cautions


def _film_caption(report: Report) -> str:
    if report.pictures is not None and not report.pictures.original:
        #: Safety text
        return translate("Report", "The film, from the small copy that the log keeps: its file was not at hand.")
    #: Safety text
    return translate("Report", "The film as its file asks to be shown.")


def _heat_caption(report: Report) -> str:
    #: Safety text
    caption = translate("Report", "Heat map: {0}. Where the model looked. Not an outline of disease.")
    analysis = report.stored.analysis
    return caption.format(class_name(analysis.label, analysis, report.manifest))


def _marks(report: Report) -> tuple[str, ...]:
    analysis, pictures = report.stored.analysis, report.pictures
    given = {notice.code for notice in analysis.notices}
    marks = [photo_mark()] if analysis.is_photograph else []
    marks += [translate("Report", word) for code, word in MARKS.items() if code in given]
    if pictures is not None and not pictures.original:
        #: Safety text
        marks.append(translate("Report", "SMALL COPY"))
    return tuple(marks)


def _answer(report: Report) -> Answer:
    analysis, manifest, outside = report.stored.analysis, report.manifest, report.outside
    classes = report.classes
    if report.hidden:
        #: Safety text
        why = translate("Report", "Read the image first: your own reading is not saved yet.")
        #: Safety text
        return Answer(translate("Report", "Not shown yet"), "", (why,), ())
    if not classes:
        code, reason = (outside.code, outside.reason) if outside is not None else (analysis.code, analysis.reason)
        words = translate("Report", "Code {0}").format(plain(code))
        #: Safety text
        return Answer(translate("Report", "Not judged"), "", (told(code, reason), words), ())
    names = {code: class_name(code, analysis, manifest) for code in classes}
    bars = tuple(Bar(names[code], percent(share), share) for code, share in classes.items())
    explained = tuple(_explained(report, names))
    if len(analysis.prediction_set) > 1:  # no class stands alone, and none beside a number: as on the screen
        #: Safety text
        words = translate("Report", "Cannot separate: {0}.")
        return Answer(words.format(either(names.get(code, code) for code in analysis.prediction_set)), "", explained, bars)
    return Answer(names[analysis.label], percent(analysis.probability), explained, bars)


def _explained(report: Report, names: dict[str, str]) -> list[str]:
    analysis, manifest = report.stored.analysis, report.manifest
    lines = []
    if manifest is not None:
        lines.append(model_words(manifest.model_class(analysis.label).meaning))
        if analysis.label not in analysis.research_only:  # what it was right about may have been the hospital
            lines.append(how_often_right(report.often, names[analysis.label]))
            if report.often is not None and len(analysis.prediction_set) > 1:
                #: Safety text
                lines.append(translate("ResultPanel", "Sure answers are counted there too; this one is not sure."))
    limit = limit_words(analysis, manifest, report.points)
    if limit is not None:
        lines += filter(None, (limit.line, limit.more))
    return lines


def _warnings(report: Report) -> tuple[Fact, ...]:
    """Those that speak against acting on the answer first; none where it is not shown, for some of them name its class."""
    given = () if report.hidden or report.outside is not None else report.stored.analysis.notices
    shown = [notice for notice in given if not notice.information or notice.code in WITH_THE_ANSWER]
    shown.sort(key=lambda notice: notice.code not in WITH_THE_ANSWER)
    return tuple(Fact(notice.code, told(notice.code, notice.text)) for notice in shown)


def _origin(report: Report) -> list[str]:
    entry, model, manifest = report.stored.entry, report.stored.analysis.model, report.manifest
    lines = []
    if model is not None:
        name = model_words(manifest.name) if manifest is not None else model.id
        words = translate("Report", "Model: {0} ({1}), version {2}, hash {3}")
        lines.append(words.format(name, plain(model.id), plain(model.version), plain(model.sha256[:HASH_DIGITS])))
    words = translate("Report", "Reading {0}, number {1} of this image, saved on {2} by {3}")
    by = who(report, entry.user)
    lines.append(words.format(plain(entry.reading_id), entry.version, when(entry.created_at), by))
    return lines


def _made(report: Report) -> str:
    words = translate("Report", "Made on {0} by {1} with Lightbox {2}")
    return words.format(when(report.made_at), who(report, report.made_by), __version__)
