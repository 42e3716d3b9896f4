"""What is said of a film."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from string import Formatter

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.analysis.predictive_value import PredictiveValue
from desktop.analysis.stability import Steadiness
from desktop.errors import ERRORS, NOTICES, Notice, RecordsError
from desktop.gui.bars import ClassBar, RangeBar
from desktop.gui.film import Film, FilmState
from desktop.gui.i18n import told
from desktop.gui.model_knowledge import ModelKnowledge
from desktop.gui.parts import Banner
from desktop.gui.result_panel import WITH_THE_ANSWER, ResultPanel
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.inference.result import Analysis, ModelRef, Prediction, Status
from desktop.manual import what_to_do
from desktop.model_package.manifest import Figure, Manifest
from desktop.records.entry import Patient
from tests.desktop.gui.conftest import Heard
from tests.desktop.gui.words import said
from tests.desktop.packages import CODES, tiny_manifest, with_classes


@pytest.fixture
def panel(qtbot: QtBot, look: Look, settings: Settings) -> ResultPanel:
    """Return an empty panel."""
    panel = ResultPanel(look, settings)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def manifest() -> Manifest:
    """Return the small model's manifest."""
    return tiny_manifest()


def analysis(**fields: object) -> Analysis:
    """Return an answer: 62 % bacterial."""
    maps = dict.fromkeys(CODES, np.ones((2, 2), np.float32))
    prediction = Prediction(dict(zip(CODES, (0.3, 0.62, 0.08), strict=True)), maps, 1.0)
    answer = Analysis("a", 0, Status.ANALYZED, 12.0, model=ModelRef("tiny", "1.0.0", "0" * 64), prediction=prediction)
    return replace(answer, prediction_set=("bacterial_pneumonia",), in_scope=True, scope_score=1.0, **fields)


def film(answer: Analysis | None, **fields: object) -> Film:
    """Return a film with this answer."""
    return Film(1, Path("a.dcm"), FilmState.DONE, answer, **fields)


def bars(panel: ResultPanel) -> list[str]:
    """Return what the bars say, from above."""
    said(panel)  # lets go of what was replaced
    return [bar.accessibleName() for bar in panel.findChildren(ClassBar)]


def test_answer_comes_first_with_its_meaning(panel: ResultPanel, manifest: Manifest) -> None:
    """Name, percentage, the plain sentence, and a bar for every class, the most probable above."""
    panel.show_film(film(analysis()), manifest)
    assert "bacterial pneumonia" in said(panel)
    assert "62 %" in said(panel)
    assert "Looks like bacterial_pneumonia." in said(panel)
    assert bars(panel) == ["bacterial pneumonia 62 %", "normal 30 %", "viral pneumonia 8 %"]
    assert "Tiny, version 1.0.0" in said(panel)


def test_several_classes_are_said_to_be_inseparable(panel: ResultPanel, manifest: Manifest) -> None:
    """The prediction set is the headline; no large number stands beside it, the bars say how near the classes are."""
    panel.show_film(film(replace(analysis(), prediction_set=CODES[:2])), manifest)
    assert "normal or bacterial pneumonia: cannot separate" in said(panel).splitlines()
    assert "62 %" not in said(panel)
    assert bars(panel)[:2] == ["bacterial pneumonia 62 %", "normal 30 %"]
    assert "Looks like bacterial_pneumonia." in said(panel)
    assert "prediction set" not in said(panel)


def test_one_class_alone_says_so(panel: ResultPanel, manifest: Manifest) -> None:
    """And at which coverage no other class is left."""
    panel.show_film(film(analysis()), manifest)
    assert "No other class is in the 90 % prediction set." in said(panel)


def test_refusal_has_reason_and_code_but_no_bars(panel: ResultPanel, manifest: Manifest) -> None:
    """Nothing that looks like an answer stands in a refusal."""
    panel.show_film(film(analysis()), manifest)
    refused = Analysis("a", 0, Status.REFUSED, 1.0, code="IMAGE-BLANK", reason="The image is blank.")
    panel.show_film(replace(film(refused), state=FilmState.REFUSED), None)
    assert bars(panel) == []
    assert "%" not in said(panel)
    assert "The image is blank." in said(panel)
    assert "IMAGE-BLANK" in said(panel)
    assert panel.heatmap.isHidden()


def test_waiting_film_shows_nothing_of_the_one_before(panel: ResultPanel, manifest: Manifest) -> None:
    """An old answer never stands beside a new film."""
    panel.show_film(film(analysis()), manifest)
    panel.show_film(replace(film(None), state=FilmState.WAITING), None)
    assert bars(panel) == []
    assert "pneumonia" not in said(panel)
    assert "Waiting" in said(panel)


def test_warnings_are_heard_before_the_number(panel: ResultPanel, manifest: Manifest, heard: Heard) -> None:
    """All of them, those behind the line that opens them too; once, whatever is fetched meanwhile, and again for another film."""
    notices = (Notice("LOSSY"), Notice("RESEARCH-ONLY", {"classes": "a"}), Notice("FEW-LEVELS", {"levels": 12}))
    answered = replace(film(analysis(notices=notices)), state=FilmState.WARNING)
    panel.show_film(answered, manifest)
    assert heard == []  # not on screen yet
    panel.show()
    panel.refresh()
    ((words, _politeness),) = heard
    first, *rest = words.splitlines()
    assert first == "Result, with warnings"
    number = words.index("bacterial pneumonia 62 %")
    assert max(words.index(told(notice.code, notice.text)) for notice in notices) < number
    assert rest[-1] == "Looks like bacterial_pneumonia."
    panel.show_film(replace(answered, number=2), manifest)
    assert len(heard) == 2


def test_refusal_is_heard_with_what_to_do(panel: ResultPanel, manifest: Manifest, heard: Heard) -> None:
    """And no number; of a film that is not saved that, too."""
    refusal = Analysis("a", 0, Status.REFUSED, 1.0, code="IMAGE-DAMAGED", reason=ERRORS["IMAGE-DAMAGED"].format(detail="x"))
    panel.show()
    panel.show_film(film(refusal, log_error=RecordsError("LOG-UNAVAILABLE", detail="full")), manifest)
    words = heard[-1][0]
    assert words.startswith("Not judged\nNot saved.")
    assert what_to_do("IMAGE-DAMAGED") in words
    assert "%" not in words


def test_hidden_answer_is_not_heard(panel: ResultPanel, manifest: Manifest, heard: Heard) -> None:
    """Neither when it comes nor by who asks for the panel again."""
    panel.show()
    panel.show_film(film(analysis()), manifest, hidden=True)
    assert "pneumonia" not in panel.words
    assert heard == [(panel.words, heard[0][1])]


def test_hidden_answer_says_nothing_of_itself(panel: ResultPanel, manifest: Manifest) -> None:
    """Who reads first sees neither answer nor refusal nor warning, no heat map to choose, and nothing of the film before."""
    answer = film(analysis(notices=(Notice("LOSSY"),)))
    refused = Analysis("a", 0, Status.REFUSED, 1.0, code="IMAGE-BLANK", reason="The image is blank.")
    seen = set()
    for one in (answer, replace(film(refused), state=FilmState.REFUSED), replace(film(None), state=FilmState.WAITING)):
        panel.show_film(answer, manifest)
        panel.show_film(one, manifest, hidden=True)
        assert bars(panel) == []
        assert panel.heatmap.isHidden()
        assert panel.heatmap.code == ""
        assert "Read first, then see the model's answer" in said(panel)
        seen.add(said(panel))
    assert len(seen) == 1


def test_hidden_answer_that_is_not_saved_is_said(panel: ResultPanel, manifest: Manifest) -> None:
    """That the disk is full is no part of the answer."""
    error = RecordsError("LOG-UNAVAILABLE", detail="the disk is full")
    panel.show_film(film(analysis(), log_error=error), manifest, hidden=True)
    assert "Not saved." in said(panel)
    assert "%" not in said(panel)


def test_warnings_are_said(panel: ResultPanel, manifest: Manifest) -> None:
    """Warnings and information stand with the answer."""
    notices = (Notice("LOSSY"), Notice("NEAR-SCOPE-LIMIT", {"model": "Tiny"}))
    panel.show_film(film(analysis(notices=notices)), manifest)
    assert all(notice.text in said(panel) for notice in notices)


def test_many_warnings_leave_the_classes_in_sight(panel: ResultPanel, manifest: Manifest) -> None:
    """Two at once, the others a click away; none is lost."""
    small = Notice("LOW-RESOLUTION", {"columns": 300, "rows": 280})
    notices = (Notice("LOSSY"), Notice("NEAR-SCOPE-LIMIT", {"model": "Tiny"}), Notice("COLOR"), small)
    panel.show_film(film(analysis(notices=notices)), manifest)
    assert [notice.text in said(panel) for notice in notices] == [True, True, False, False]
    (more,) = (made for made in panel.findChildren(QPushButton) if "2" in made.text())
    more.click()
    assert all(notice.text in said(panel) for notice in notices)
    assert more.isHidden()


def test_what_nobody_may_act_on_is_said_beside_the_number(panel: ResultPanel, manifest: Manifest) -> None:
    """Above what the class means and above every other warning, of which one more has room."""
    notices = (Notice("LOSSY"), Notice("COLOR"), Notice("RESEARCH-ONLY", {"classes": "Bacterial pneumonia"}))
    panel.show_film(film(analysis(notices=notices, research_only=("bacterial_pneumonia",))), manifest)
    words = [text for text in said(panel).splitlines() if text]
    assert words[words.index("62 %") + 1].startswith("Bacterial pneumonia: for research only")
    assert notices[0].text in words
    assert notices[1].text not in words


def test_answer_for_research_only_is_marked_wherever_it_stands(panel: ResultPanel, manifest: Manifest) -> None:
    """In the answer, the bars, the list of heat maps, with the notice that nobody may act on it; also without the model."""
    classes = [replace(c, research_only=c.code == "bacterial_pneumonia") for c in manifest.classes]
    notice = Notice("RESEARCH-ONLY", {"classes": "Bacterial pneumonia"})
    answer = film(analysis(notices=(notice,), research_only=("bacterial_pneumonia",)))
    for known in (with_classes(manifest, classes), None):
        panel.show_film(answer, known)
        assert "bacterial pneumonia (research only)" in said(panel)
        assert bars(panel)[0] == "bacterial pneumonia (research only) 62 %"
        assert panel.heatmap.classes.itemText(0) == "bacterial pneumonia (research only)"
        assert notice.text in [label.text() for banner in panel.findChildren(Banner) for label in banner.findChildren(QLabel)]


def test_unsaved_answer_says_so(panel: ResultPanel, manifest: Manifest) -> None:
    """The word "Saved" stands there only when the log has it."""
    panel.show_film(film(analysis(), log_error=RecordsError("LOG-UNAVAILABLE", detail="the disk is full")), manifest)
    assert "Not saved." in said(panel)
    assert "LOG-UNAVAILABLE" in said(panel)
    assert "Saved " not in said(panel)


def test_answer_of_a_removed_model_keeps_its_codes(panel: ResultPanel) -> None:
    """An earlier reading is shown although its model is gone."""
    panel.show_film(film(analysis(), opened_from_log=True), None)
    assert "Earlier result" in said(panel)
    assert "bacterial pneumonia 62 %" in bars(panel)
    assert "tiny, version 1.0.0" in said(panel)


def test_heat_map_offers_the_most_probable_class_first(panel: ResultPanel, manifest: Manifest) -> None:
    """The map on screen belongs to the answer on screen."""
    panel.show_film(film(analysis()), manifest)
    assert panel.heatmap.code == "bacterial_pneumonia"
    assert panel.heatmap.classes.itemText(0) == "bacterial pneumonia"


def test_heat_map_choice_is_remembered(qtbot: QtBot, panel: ResultPanel, look: Look, settings: Settings) -> None:
    """Switch and opacity survive the program."""
    panel.heatmap.switch.setChecked(False)
    panel.heatmap.slider.setValue(80)
    again = ResultPanel(look, settings)
    qtbot.addWidget(again)
    assert not again.heatmap.switch.isChecked()
    assert again.heatmap.opacity == 0.8


def test_answer_is_taken_away_when_its_patient_turns_out_to_be_an_adult(panel: ResultPanel, manifest: Manifest) -> None:
    """An age that was entered afterwards, on a film opened from the log: no bars and no heat map of a model for children."""
    panel.show_film(film(analysis(), patient=Patient(age_years=3), opened_from_log=True), manifest)
    assert len(bars(panel)) == 3
    panel.show_film(film(analysis(), patient=Patient(age_years=45), opened_from_log=True), manifest)
    assert bars(panel) == []
    assert panel.heatmap.code == ""
    assert "45 years" in said(panel)
    assert "does not apply" in said(panel)


def test_unsaved_film_is_marked_as_such() -> None:
    """That the answer is not in the log matters more than the answer."""
    error = RecordsError("LOG-DAMAGED", detail="x")
    assert film(analysis()).mark is FilmState.DONE
    assert film(analysis(), log_error=error).mark is FilmState.NOT_SAVED


@pytest.mark.parametrize("code", sorted(NOTICES))
def test_every_warning_is_shown(panel: ResultPanel, manifest: Manifest, code: str) -> None:
    """Beside an answer, and beside a refusal, which it may explain."""
    notice = Notice(code, {name: f"<{name}>" for _, name, _, _ in Formatter().parse(NOTICES[code]) if name})
    panel.show_film(film(analysis(notices=(notice,))), manifest)
    assert notice.text in said(panel)
    refused = Analysis("a", 0, Status.REFUSED, 1.0, code="IMAGE-BLANK", reason="The image is blank.", notices=(notice,))
    panel.show_film(replace(film(refused), state=FilmState.REFUSED), None)
    if code not in WITH_THE_ANSWER:  # which speak of an answer
        assert notice.text in said(panel)


class Known(ModelKnowledge):
    """What is known, as a test says it."""

    def __init__(self, value: PredictiveValue | None, may_set: bool = True) -> None:
        self.told = value
        super().__init__(lambda: pytest.fail("nothing is read"), may_set, QApplication.instance())  # type: ignore[arg-type]

    @property
    def ready(self) -> bool:
        """It was read."""
        return True

    def value(self, manifest: Manifest, code: str) -> PredictiveValue | None:
        """Return what the test says."""
        return self.told


FIGURE = Figure("recall, bacterial_pneumonia", 0.9, 0.8, 0.95, 100, 50, "test split")
VALUE = PredictiveValue("bacterial_pneumonia", 0.738, 0.604, 0.849, 0.2, by_clinic=True, figure=FIGURE)


def test_how_often_it_is_right_stands_with_the_answer(qtbot: QtBot, panel: ResultPanel, manifest: Manifest) -> None:
    """And anew after somebody set what is common here; who may not set it has no button for it."""
    panel.show_film(film(analysis()), manifest)
    assert "is right" not in said(panel)  # not known yet
    known = Known(VALUE)
    panel.know(known)
    assert "When it says bacterial pneumonia it is right in about 74 of 100 such patients (60 to 85)" in said(panel)
    (button,) = (made for made in panel.findChildren(QToolButton) if made.accessibleName() == "How common is it here?")
    with qtbot.waitSignal(panel.prevalence_wanted) as asked:
        button.click()
    assert asked.args == [manifest]
    known.told, known.may_set = replace(VALUE, value=0.4, low=0.3, high=0.5), False
    known.changed.emit()
    assert "40 of 100" in said(panel)
    assert "74 of 100" not in said(panel)
    assert not [made for made in panel.findChildren(QToolButton) if made.accessibleName() == "How common is it here?"]
    known.told = None
    known.changed.emit()
    assert "was not measured" in said(panel)


def test_unsure_answer_is_not_said_to_be_as_often_right(panel: ResultPanel, manifest: Manifest) -> None:
    """What was measured counts the sure ones too, and that is said."""
    panel.know(Known(VALUE))
    panel.show_film(film(analysis()), manifest)
    assert "not sure" not in said(panel)
    panel.show_film(film(replace(analysis(), prediction_set=CODES[:2])), manifest)
    assert "74 of 100" in said(panel)
    assert "this one is not sure" in said(panel)


def test_class_for_research_only_is_never_said_to_be_right(panel: ResultPanel, manifest: Manifest) -> None:
    """What was measured of it may be the hospital."""
    panel.know(Known(VALUE))
    panel.show_film(film(analysis(research_only=("bacterial_pneumonia",))), manifest)
    assert "62 %" in said(panel)
    assert "is right" not in said(panel)


@pytest.mark.parametrize(("score", "words"), [(1.0, "In scope"), (2.8, "Near the limit")])
def test_scope_is_said_with_its_distance(panel: ResultPanel, manifest: Manifest, score: float, words: str) -> None:
    """In words, with the limit."""
    panel.show_film(film(replace(analysis(), scope_score=score)), manifest)
    assert f"{words}: " in said(panel)
    assert "3.00" in said(panel)


def test_refusal_says_what_to_do_and_where_more_stands(qtbot: QtBot, panel: ResultPanel, manifest: Manifest) -> None:
    """The manual's own words, and a way to its page; of a picture that is unlike the others, how far away it is."""
    refused = replace(
        Analysis("a", 0, Status.REFUSED, 1.0, code="SCOPE-IMAGE", reason="Not like them."),
        model=ModelRef("tiny", "1.0.0", "0" * 64),
        scope_score=4.2,
    )
    panel.show_film(replace(film(refused), state=FilmState.REFUSED), manifest)
    assert what_to_do("SCOPE-IMAGE") in said(panel)
    assert "Not like the training images: distance 4.20" in said(panel)
    (button,) = (made for made in panel.findChildren(QPushButton) if made.accessibleName() == "What does this mean?")
    with qtbot.waitSignal(panel.explain_wanted) as asked:
        button.click()
    assert asked.args == ["SCOPE-IMAGE"]


def test_what_the_manual_says_in_english_stands_in_no_other_language(
    look: Look, panel: ResultPanel, manifest: Manifest
) -> None:
    """The sentence itself says what to do; a refusal in two languages would be misread."""
    look.speak("fr")
    reason = ERRORS["FILE-EMPTY"]
    refused = Analysis("a", 0, Status.REFUSED, 1.0, code="FILE-EMPTY", reason=reason)
    panel.show_film(replace(film(refused), state=FilmState.REFUSED), manifest)
    assert told("FILE-EMPTY", reason) != reason
    assert told("FILE-EMPTY", reason) in said(panel)
    assert what_to_do("FILE-EMPTY") not in said(panel)


def test_facts_of_the_model_are_a_click_away(qtbot: QtBot, panel: ResultPanel, manifest: Manifest) -> None:
    """Of the model that gave this answer; where it is not installed any more there are none."""
    panel.show_film(film(analysis()), manifest)
    (button,) = (made for made in panel.findChildren(QPushButton) if made.accessibleName() == "Facts")
    with qtbot.waitSignal(panel.facts_wanted) as asked:
        button.click()
    assert asked.args == [manifest]
    panel.show_film(film(analysis()), None)
    said(panel)
    assert not [made for made in panel.findChildren(QPushButton) if made.accessibleName() == "Facts"]


def test_lines_of_other_parts_stand_with_an_answer_only(panel: ResultPanel, manifest: Manifest) -> None:
    """Below the classes; nothing of them where the answer is hidden or refused."""
    panel.add_line(lambda shown, _: QLabel(f"limit of {shown.name}") if shown.number == 1 else None)
    panel.show_film(film(analysis()), manifest)
    assert "limit of a.dcm" in said(panel)
    panel.show_film(film(analysis()), manifest, hidden=True)
    assert "limit of" not in said(panel)
    panel.show_film(replace(film(analysis()), number=2), manifest)
    assert "limit of" not in said(panel)


def test_steadiness_is_that_of_the_answer_on_screen(qtbot: QtBot, panel: ResultPanel, manifest: Manifest) -> None:
    """The very answer: a late one of the film before, or of the same film judged anew, is not shown."""
    old, new = analysis(), analysis()
    with qtbot.waitSignal(panel.answer_shown) as shown:
        panel.show_film(film(new), manifest)
    assert shown.args[0].analysis is new
    panel.show_steadiness(old, Steadiness(3, 9, 0.2, 0.7))
    assert "teady" not in said(panel)
    panel.show_steadiness(new, Steadiness(9, 9, 0.58, 0.7))
    assert "Steady: 9 of 9 small changes keep this answer (58 % to 70 %)." in said(panel)
    assert len(panel.findChildren(RangeBar)) == 1
    with qtbot.waitSignal(panel.answer_shown) as shown:
        panel.show_film(film(new), manifest, hidden=True)
    assert shown.args == [None]
    assert "teady" not in said(panel)
    panel.show_steadiness(new, Steadiness(9, 9, 0.58, 0.7))
    assert "teady" not in said(panel)


def test_what_stands_below_scrolls_where_there_is_little_room(panel: ResultPanel, qtbot: QtBot) -> None:
    """Large type makes the fields of a reading higher than the window: they keep their height, and none lies on another."""
    fields = [QLineEdit() for _ in range(9)]
    for field in fields:
        panel.add_below(field)
    panel.resize(380, 900)
    panel.show()
    qtbot.waitUntil(lambda: fields[-1].height() > 0)
    assert fields[-1].mapTo(panel, fields[-1].rect().bottomLeft()).y() < panel.height()
    needed = fields[0].sizeHint().height()
    panel.resize(380, 300)
    qtbot.waitUntil(lambda: panel.height() == 300)
    tops = [field.geometry() for field in fields]
    assert all(field.height() >= needed for field in fields)
    assert all(one.bottom() < two.top() for one, two in pairwise(tops))
