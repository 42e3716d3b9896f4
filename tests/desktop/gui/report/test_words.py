"""What stands on a report."""

from dataclasses import replace

import pytest

from desktop.analysis.predictive_value import PredictiveValue
from desktop.errors import Notice
from desktop.gui.i18n import load_language
from desktop.gui.report.language import speaking
from desktop.gui.report.words import words_of
from desktop.records.entry import Patient
from desktop.records.operating_points import OperatingPoint
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from tests.desktop.gui.report.reports import AT, child_manifest, opinion, report
from tests.desktop.records.readings import analyzed, refused

from PySide6.QtWidgets import QApplication  # isort: skip


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Write numbers and days as English does."""
    load_language(qapp, "en")


def test_patient_film_and_origin_are_told() -> None:
    """Whose film it is, which model judged it, and who had the report made."""
    words = words_of(report())
    facts = {fact.label: fact.text for fact in words.facts}
    assert (words.name, facts["Patient ID"], facts["Birth date"], facts["Sex"]) == (
        "Müller, Hans",
        "0042",
        "4 Mar 2021",
        "male",
    )
    assert facts["Study date"] == "10 Sept 2024"
    assert facts["Image"] == "DX  ·  100 x 120 pixels"
    assert "chest-xray-child" in words.origin[0]
    assert "abababababab" in words.origin[0]
    assert "reading-1" in words.origin[1]
    assert "otto" in words.origin[1]
    assert "otto" in words.made
    assert (words.clinic, words.letterhead) == ("St. Mary's", "P.O. Box 1\nKisumu")


def test_what_is_not_known_says_so() -> None:
    """An empty field could be a forgotten one."""
    words = words_of(report(patient=Patient()))
    assert words.name == "Name not given"
    assert [fact.text for fact in words.facts[:4]] == ["not given"] * 4


def test_answer_has_all_classes_and_what_it_cannot_separate() -> None:
    """Most probable first, each with its number; the names are the manifest's where the model is installed."""
    words = words_of(report(manifest=child_manifest()))
    assert (words.answer.headline, words.answer.probability) == ("Cannot separate: Viral pneumonia or Normal.", "")
    assert [(bar.name, bar.value, bar.share) for bar in words.answer.bars] == [
        ("Viral pneumonia", "75 %", 0.75),
        ("Normal", "25 %", 0.25),
    ]
    sure = words_of(report(analyzed(prediction_set=("viral_pneumonia",)), manifest=child_manifest()))
    assert (sure.answer.headline, sure.answer.probability) == ("Viral pneumonia", "75 %")
    assert "Not an outline of disease" in words.heat
    assert "Viral pneumonia" in words.heat
    alone = report(analyzed(prediction_set=("viral_pneumonia",)))
    assert words_of(alone).answer.headline == "viral pneumonia"  # not installed any more: the code


def test_how_often_it_is_right_and_the_clinics_limit_are_told() -> None:
    """At the prevalence that the clinic set; a limit belongs to one version of the model."""
    manifest = child_manifest()
    often = PredictiveValue("viral_pneumonia", 0.74, 0.6, 0.85, 0.2, True, manifest.figures[0])
    point = OperatingPoint("chest-xray-child", "1.2.3", "ab" * 32, 0.4, 40, 50, 0.9, 0.8, "ana", AT)
    lines = words_of(report(manifest=manifest, often=often, points=(point,))).answer.explained
    assert any("right in about 74 of 100 such patients (60 to 85)" in line for line in lines)
    assert any("this one is not sure" in line for line in lines)  # of two classes that cannot be separated
    assert any(line.startswith("Above this clinic's limit") and "ana" in line for line in lines)
    assert any("was not measured" in line for line in words_of(report(manifest=manifest)).answer.explained)


def test_class_for_research_only_says_so_everywhere() -> None:
    """In the headline, beside its bar, and below the heat map."""
    words = words_of(report(analyzed(research_only=("viral_pneumonia",)), manifest=child_manifest()))
    for text in (words.answer.headline, words.answer.bars[0].name, words.heat):
        assert "Viral pneumonia (research only)" in text
    assert "research" not in words.answer.bars[1].name


def test_how_often_it_is_right_is_not_said_of_a_class_for_research_only() -> None:
    """On paper neither: what it was right about may have been the hospital."""
    manifest = child_manifest()
    often = PredictiveValue("viral_pneumonia", 0.74, 0.6, 0.85, 0.2, True, manifest.figures[0])
    words = words_of(report(analyzed(research_only=("viral_pneumonia",)), manifest=manifest, often=often))
    assert not any("When it says" in line or "How often" in line for line in words.answer.explained)


def test_warnings_that_name_the_class_are_not_on_a_report_without_its_answer() -> None:
    """Neither before the reader has read, nor at an age that the model is not for; beside the answer they stand first."""
    notices = (Notice("LOSSY"), Notice("RESEARCH-ONLY", {"classes": "Viral pneumonia"}))
    grown = report(analyzed(notices=notices), manifest=child_manifest(), patient=Patient("A^B", "1", "", "M", 30.0))
    made = report(analyzed(notices=notices))
    hidden = replace(made, stored=replace(made.stored, entry=replace(made.stored.entry, hidden=True)))
    assert [fact.label for fact in words_of(made).warnings] == ["RESEARCH-ONLY", "LOSSY"]
    assert words_of(grown).warnings == words_of(hidden).warnings == ()


def test_refused_film_has_a_report_too() -> None:
    """It says why nothing was judged, with the code, and shows no class."""
    words = words_of(report(refused()))
    assert words.answer.headline == "Not judged"
    assert words.answer.explained == ("The image is blank.", "Code IMAGE-BLANK")
    assert words.answer.bars == ()
    assert words.answer.probability == ""


def test_answer_outside_the_models_ages_is_not_shown() -> None:
    """The age was entered after the answer was given."""
    grown = Patient("Müller^Hans", "0042", "", "M", 30.0)
    made = report(manifest=child_manifest(), patient=grown)
    words = words_of(made)
    assert words.answer.headline == "Not judged"
    assert "Code SCOPE-AGE" in words.answer.explained
    assert "pneumonia" not in str(words.answer)
    assert made.classes == {}


def test_warnings_come_with_their_codes_and_information_does_not() -> None:
    """Somebody can look the code up in the manual."""
    notices = (Notice("LOSSY"), Notice("NO-PREAMBLE"), Notice("ROTATED", {"degrees": 90}))
    words = words_of(report(analyzed(notices=notices)))
    assert [fact.label for fact in words.warnings] == [notice.code for notice in notices if not notice.information]
    assert "90 degrees" in words.warnings[-1].text


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        ("SAMPLE", "SAMPLE"),
        ("INVERTED", "LOOKS LIKE A NEGATIVE"),
        ("PHOTO-STRAIGHTENED", "STRAIGHTENED"),
        ("PHOTO", "PHOTO"),
        ("ROTATED", "LOOKS TURNED"),
    ],
)
def test_marks_stand_on_the_film(code: str, mark: str) -> None:
    """What nobody may overlook."""
    fields: dict[str, object] = {"sign": "x", "how": "x", "degrees": 90}
    assert words_of(report(analyzed(notices=(Notice(code, fields),)))).marks == (mark,)


def test_small_copy_says_so() -> None:
    """Below the picture and on it."""
    made = report()
    assert made.pictures is not None
    words = words_of(replace(made, pictures=replace(made.pictures, original=False, size=None)))
    assert "small copy" in words.film
    assert words.marks == ("SMALL COPY",)
    assert "pixels" not in {fact.label: fact.text for fact in words.facts}["Image"]


def test_nobody_has_read_it_stands_in_plain_words() -> None:
    """A referral alone is no reading."""
    assert words_of(report()).unread == "Not read by a clinician yet"
    assert words_of(report(opinions=[opinion(OpinionKind.REFERRAL, text="County hospital")])).unread
    assert not words_of(report(opinions=[opinion(OpinionKind.IMPRESSION, text="Clear")])).unread


def test_clinicians_decision_is_told_with_its_author() -> None:
    """The newest of each kind counts; that there are others is said."""
    said = [
        opinion(OpinionKind.IMPRESSION, text="Consolidation"),
        opinion(OpinionKind.READING, agreement=Agreement.DISAGREE, label="normal", urgency=Urgency.URGENT),
        opinion(OpinionKind.READING, agreement=Agreement.AGREE, label="viral_pneumonia", user="ben"),
        opinion(OpinionKind.REFERRAL, text="County hospital", reading_id="reading-0"),
    ]
    words = words_of(report(opinions=said, manifest=child_manifest()))
    assert [(s.heading, s.text) for s in words.said] == [
        ("Urgency", "Urgent"),
        ("Reading", "Disagrees with the model  ·  Normal"),
        ("Final impression", "Consolidation"),
        ("Referral", "County hospital"),
    ]
    assert words.said[0].strong
    assert words.said[1].by.startswith("Dr Ana López, 5 Mar 2026")
    assert words.said[3].by.endswith("on another reading of this image")
    assert words.earlier == "1 earlier opinion in the log"


def test_doubts_about_the_whole_report_are_told() -> None:
    """A newer reading, another patient in the file, another patient in the log."""
    made = report(patient=Patient("Other^Patient", "77"))
    newer = replace(made.stored.entry, reading_id="reading-2", version=3, created_at=AT)
    made = replace(made, newer=newer, stored=replace(made.stored, rival=Patient("Third", "78")))
    cautions = words_of(made).cautions
    assert "number 3, saved on 5 Mar 2026" in cautions[0]
    assert "The file names another patient" in cautions[1]
    assert "The log has the same image" in cautions[2]
    assert "Third" not in str(cautions)
    assert words_of(report()).cautions == ()


def test_hidden_answer_is_on_no_report() -> None:
    """Neither the model's nor what others said of it."""
    made = report(
        opinions=[opinion(OpinionKind.READING, agreement=Agreement.AGREE, urgency=Urgency.SOON)], manifest=child_manifest()
    )
    made = replace(made, stored=replace(made.stored, entry=replace(made.stored.entry, hidden=True)))
    words = words_of(made)
    assert words.answer.headline == "Not shown yet"
    assert (words.answer.bars, words.said, words.earlier, words.unread) == ((), (), "", "")


def test_arabic_is_written_from_the_right() -> None:
    """Values of the file keep their own order."""
    with speaking("ar"):
        words = words_of(report())
    assert words.right_to_left
    assert words.facts[0].text == "\u20680042\u2069"
    assert not any("\ufffd" in fact.text for fact in words.facts)  # the marks of direction are no stranger's
    assert not words_of(report()).right_to_left
