"""Which model judges: by the kind of picture, the header, the age, and at last the picture."""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import numpy as np
import onnx
import pytest
from PIL import Image

from desktop.analysis.pipeline import AUTO, Analyzer
from desktop.errors import ModelError
from desktop.inference.result import Analysis, Status
from desktop.model_package.manifest import AgeRange, Manifest
from tests.desktop.packages import chest_manifest, fixed_network, retina_manifest, router_manifest, write_package
from tests.films import write_film

CHILD, ADULT = chest_manifest("child", AgeRange(1, 6)), chest_manifest("adult", AgeRange(15, 150))
CHEST, OCT, OTHER = (0.98, 0.01, 0.01), (0.01, 0.98, 0.01), (0.01, 0.01, 0.98)
SCHEMA = json.loads((Path(__file__).parents[2] / "contract" / "analyze.schema.json").read_text(encoding="utf-8"))
MakeShelf = Callable[..., Analyzer]


@pytest.fixture
def shelf(tmp_path: Path) -> MakeShelf:
    """Return a function that makes a shelf: a child, an adult and a retina model, and a router that says always the same."""

    def make(
        kind: tuple[float, ...] | None, *, manifests: tuple[Manifest, ...] | None = None, score: float = 1.0, adult: float = 0.6
    ) -> Analyzer:
        networks: dict[str, onnx.ModelProto] = {
            CHILD.id: fixed_network((0.1, 0.8, 0.1), 1.2),
            ADULT.id: fixed_network((0.1, 0.3, 0.6), adult),
            "retina-oct": fixed_network((0.1, 0.2, 0.6, 0.1)),
        }
        for manifest in (CHILD, ADULT, retina_manifest()) if manifests is None else manifests:
            network = networks[manifest.id.removesuffix("-lite")]
            write_package(tmp_path / "shelf" / manifest.id, manifest=manifest, network=network)
        if kind is not None:
            write_package(tmp_path / "shelf" / "router", manifest=router_manifest(), network=fixed_network(kind, score))
        return Analyzer.installed(tmp_path / "shelf", threads=1)

    return make


@pytest.fixture
def jpeg(tmp_path: Path) -> Path:
    """Return a picture that tells nothing of itself."""
    Image.fromarray(pixels()).save(tmp_path / "picture.jpg")
    return tmp_path / "picture.jpg"


def pixels() -> np.ndarray:
    """Return a smooth picture, uint8."""
    y, x = np.mgrid[:120, :100]
    return np.rint(120 + 100 * np.sin(x / 15) * np.cos(y / 20)).astype(np.uint8)


def judge(analyzer: Analyzer, path: Path, model_id: str = AUTO, age_years: float | None = None) -> Analysis:
    """Return the one answer."""
    [(_, answer)] = analyzer.analyze_path(path, model_id=model_id, age_years=age_years)
    return answer


def asked(answer: Analysis) -> str:
    """Return the id of the model that answered or refused."""
    return answer.model.id if answer.model is not None else ""


def codes(answer: Analysis) -> list[str]:
    """Return the codes of the notices."""
    return [notice.code for notice in answer.notices]


@pytest.mark.parametrize(("age", "model"), [(1.0, CHILD.id), (5.9, CHILD.id), (15.0, ADULT.id), (80.0, ADULT.id)])
def test_age_chooses_among_the_models_of_a_kind(shelf: MakeShelf, jpeg: Path, age: float, model: str) -> None:
    """Whatever the picture fits better: an adult's film is never a child's."""
    answer = judge(shelf(CHEST), jpeg, age_years=age)
    assert (asked(answer), answer.code) == (model, "")
    assert "AGE-UNKNOWN-CHOICE" not in codes(answer)


@pytest.mark.parametrize(
    ("age", "adult", "warned"),
    [(3.0, 0.6, True), (3.0, 0.8, False), (40.0, 1.3, True), (40.0, 1.1, False), (3.0, 9.0, False), (None, 0.6, False)],
)
def test_age_that_the_look_contradicts_is_warned_of(
    shelf: MakeShelf, jpeg: Path, age: float | None, adult: float, *, warned: bool
) -> None:
    """The model stays that of the age; the scope score of the child's model is 1.2."""
    answer = judge(shelf(CHEST, adult=adult), jpeg, age_years=age)
    assert ("AGE-LOOK" in codes(answer)) == warned
    assert answer.status is (Status.WARNING if answer.notices else Status.ANALYZED)


def test_age_that_no_model_is_for_is_refused_and_the_sentence_names_the_ages(
    shelf: MakeShelf, jpeg: Path, tmp_path: Path
) -> None:
    """Typed or from the header."""
    analyzer = shelf(CHEST)
    school_child = write_film(tmp_path / "film.dcm", pixels(), bits=8, PatientAge="008Y")
    for answer in (judge(analyzer, jpeg, age_years=8.0), judge(analyzer, school_child)):
        assert (answer.status, answer.code, answer.prediction) == (Status.REFUSED, "SCOPE-AGE", None)
        assert "8 years" in answer.reason
        assert "ages 1 to 5 and ages 15 and over" in answer.reason


@pytest.mark.parametrize(("age", "model"), [("003Y", CHILD.id), ("040Y", ADULT.id)])
def test_of_several_that_refuse_the_one_for_the_age_is_named(shelf: MakeShelf, tmp_path: Path, age: str, model: str) -> None:
    """A lateral film of a child is nothing that the model for adults has a word in."""
    lateral = write_film(tmp_path / "film.dcm", pixels(), bits=8, PatientAge=age, ViewPosition="LL")
    answer = judge(shelf(CHEST), lateral)
    assert (answer.code, asked(answer)) == ("SCOPE-VIEW", model)
    assert model in answer.reason


def test_unknown_age_is_answered_by_the_model_that_the_picture_fits_and_says_what_that_means(
    shelf: MakeShelf, jpeg: Path
) -> None:
    """The warning names the model, its ages, the other model with its ages, and asks for the age."""
    answer = judge(shelf(CHEST), jpeg)
    assert (asked(answer), answer.status) == (ADULT.id, Status.WARNING)
    [choice] = [notice for notice in answer.notices if notice.code.startswith("AGE-UNKNOWN")]
    assert choice.code == "AGE-UNKNOWN-CHOICE"
    for words in (
        "chosen by the picture alone",
        ADULT.id,
        "ages 15 and over",
        "chest-xray-child (ages 1 to 5)",
        "Enter the age",
    ):
        assert words in choice.text


@pytest.mark.parametrize(
    ("adult", "outcome"), [(0.7, ADULT.id), (0.75, "SCOPE-AGE-NEEDED"), (1.0, "SCOPE-AGE-NEEDED"), (1.1, CHILD.id)]
)
def test_age_is_asked_for_where_the_look_does_not_tell_it(shelf: MakeShelf, jpeg: Path, adult: float, outcome: str) -> None:
    """The child model's score is 1.2; a typed age settles it."""
    answer = judge(analyzer := shelf(CHEST, adult=adult), jpeg)
    assert (answer.code or asked(answer)) == outcome
    assert asked(judge(analyzer, jpeg, age_years=4.0)) == CHILD.id


@pytest.mark.parametrize(
    ("limit", "adult", "outcome"), [(6.0, 0.7, CHILD.id), (1.3, 0.6, ADULT.id), (1.1, 2.9, "SCOPE-AGE-NEEDED")]
)
def test_scores_are_held_against_the_limit_of_their_own_model(
    shelf: MakeShelf, jpeg: Path, limit: float, adult: float, outcome: str
) -> None:
    """The child's model has a score of 1.2, the adults' model a limit of 3; in the last case the child's refuses."""
    child = replace(CHILD, scope=replace(CHILD.scope, limit=limit, near=limit))
    answer = judge(shelf(CHEST, manifests=(child, ADULT), adult=adult), jpeg)
    assert (answer.code or asked(answer)) == outcome


def test_answer_says_how_long_it_took(shelf: MakeShelf, jpeg: Path) -> None:
    """In milliseconds, of the file as of the picture."""
    analyzer, start = shelf(CHEST), time.perf_counter()
    [(image, of_file)] = analyzer.analyze_path(jpeg, age_years=3.0)
    assert image is not None
    of_picture = analyzer.analyze(image, file="picture.jpg", age_years=3.0)
    assert min(of_file.elapsed_ms, of_picture.elapsed_ms) > 0
    assert of_file.elapsed_ms + of_picture.elapsed_ms <= 1000 * (time.perf_counter() - start)


def test_one_model_of_a_kind_only_says_whom_it_is_for(shelf: MakeShelf, jpeg: Path) -> None:
    """There was nothing to choose; nor is there when the model was named."""
    assert "AGE-UNKNOWN" in codes(judge(shelf(CHEST, manifests=(CHILD,)), jpeg))


def test_named_model_is_asked_and_only_says_whom_it_is_for(shelf: MakeShelf, jpeg: Path) -> None:
    """The router does not choose another one."""
    answer = judge(shelf(CHEST), jpeg, model_id=CHILD.id)
    assert (asked(answer), codes(answer)[:1]) == (CHILD.id, ["AGE-UNKNOWN"])


def test_scan_goes_to_the_model_for_scans(shelf: MakeShelf, jpeg: Path, tmp_path: Path) -> None:
    """By the router alone, or by the header as well."""
    analyzer = shelf(OCT)
    for answer in (judge(analyzer, jpeg, age_years=40.0), judge(analyzer, scan(tmp_path, "060Y"))):
        assert (asked(answer), answer.label) == ("retina-oct", "dme")
        assert not any(code.startswith(("AGE", "VIEW")) for code in codes(answer))


def test_scan_of_a_child_is_not_judged(shelf: MakeShelf, jpeg: Path, tmp_path: Path) -> None:
    """Typed or from the header, of an age that a model for films has or none has; only the model for scans is named."""
    analyzer = shelf(OCT)
    ages = [judge(analyzer, jpeg, age_years=age) for age in (3.0, 9.0, 17.9)]
    for answer in (*ages, judge(analyzer, scan(tmp_path, "009Y"))):
        assert (answer.code, answer.prediction, asked(answer)) == ("SCOPE-AGE", None, "retina-oct")
        assert "ages 18 and over" in answer.reason
        assert "chest" not in answer.reason


def test_scan_of_unknown_age_says_whom_the_model_is_for(shelf: MakeShelf, jpeg: Path) -> None:
    """There is no other model for scans, so nothing was chosen."""
    answer = judge(shelf(OCT), jpeg)
    assert (asked(answer), answer.status, codes(answer)[:1]) == ("retina-oct", Status.WARNING, ["AGE-UNKNOWN"])


def test_ages_of_models_for_other_pictures_are_not_asked_for(shelf: MakeShelf, jpeg: Path) -> None:
    """Without a router: that a film fits the model for scans hardly better than the child's says nothing of the age."""
    answer = judge(shelf(None, manifests=(CHILD, retina_manifest())), jpeg)
    assert (asked(answer), codes(answer)[:1]) == ("retina-oct", ["AGE-UNKNOWN"])


def scan(tmp_path: Path, age: str) -> Path:
    """Write an OCT scan of a patient of this age."""
    header = {"Modality": "OPT", "BodyPartExamined": "EYE", "ViewPosition": "", "PatientAge": age}
    return write_film(tmp_path / f"{age}.dcm", pixels(), bits=8, **header)


@pytest.mark.parametrize(
    ("kind", "score"), [(OTHER, 1.0), ((0.45, 0.35, 0.2), 1.0), (CHEST, 3.1)], ids=["other", "not sure", "far off"]
)
@pytest.mark.parametrize("model_id", [AUTO, CHILD.id])
def test_picture_of_no_clear_kind_is_refused(
    shelf: MakeShelf, jpeg: Path, kind: tuple[float, ...], score: float, model_id: str
) -> None:
    """Also for a model that was named; the sentence names the kinds."""
    answer = judge(shelf(kind, score=score), jpeg, model_id=model_id)
    assert (answer.code, answer.prediction, asked(answer)) == ("SCOPE-KIND", None, "router")
    jsonschema.validate(answer.to_json(), SCHEMA)
    assert "not clearly a frontal chest film or a retinal OCT scan;" in answer.reason


def test_named_model_does_not_judge_another_kind_of_picture(shelf: MakeShelf, jpeg: Path) -> None:
    """An OCT scan is not asked for pneumonia."""
    answer = judge(shelf(OCT), jpeg, model_id=CHILD.id)
    assert answer.code == "SCOPE-OTHER-KIND"
    assert "looks like a retinal OCT scan; chest-xray-child judges frontal chest films of child patients only" in answer.reason


def test_kind_that_no_installed_model_judges_is_refused(shelf: MakeShelf, jpeg: Path) -> None:
    """The router knows more kinds than the clinic has models for."""
    assert judge(shelf(OCT, manifests=(CHILD, ADULT)), jpeg).code == "SCOPE-NO-MODEL"


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({"Modality": "CT"}, "SCOPE-NO-MODEL"),
        ({"BodyPartExamined": "HAND"}, "SCOPE-BODY-PART"),
        ({"ViewPosition": "LL"}, "SCOPE-VIEW"),
    ],
)
def test_header_refuses_whatever_the_router_says(
    shelf: MakeShelf, tmp_path: Path, attributes: dict[str, str], code: str
) -> None:
    """The refusal of the model that the image came furthest with is the one that is told."""
    film = write_film(tmp_path / "film.dcm", pixels(), bits=8, **attributes)
    assert judge(shelf(CHEST), film).code == code


def test_blank_picture_is_told_as_such(shelf: MakeShelf, tmp_path: Path) -> None:
    """The router cannot judge it either."""
    Image.fromarray(np.full((120, 100), 90, np.uint8)).save(tmp_path / "blank.png")
    assert judge(shelf(CHEST), tmp_path / "blank.png").code == "IMAGE-BLANK"


def test_lite_model_is_asked_by_name_or_where_there_is_no_standard_one(shelf: MakeShelf, jpeg: Path) -> None:
    """The adult's lite one stands in; the child's does not."""
    lites = [replace(m, id=f"{m.id}-lite", variant="lite") for m in (CHILD, ADULT)]
    analyzer = shelf(CHEST, manifests=(CHILD, *lites))
    assert asked(judge(analyzer, jpeg, age_years=3.0)) == CHILD.id
    assert asked(judge(analyzer, jpeg, age_years=30.0)) == "chest-xray-adult-lite"
    assert asked(judge(analyzer, jpeg, model_id="chest-xray-child-lite")) == "chest-xray-child-lite"


def test_network_is_opened_when_it_is_first_asked(shelf: MakeShelf, jpeg: Path) -> None:
    """A clinic without OCT does not pay for it with memory; the look is held against the age by both models of the chest."""
    analyzer = shelf(CHEST)
    judge(analyzer, jpeg, age_years=3.0)
    assert [model.manifest.id for model in analyzer.models if "session" in vars(model)] == [ADULT.id, CHILD.id, "router"]


def test_router_is_no_model_that_judges(shelf: MakeShelf, jpeg: Path) -> None:
    """Asking it by name is wrong usage."""
    with pytest.raises(ModelError) as caught:
        judge(shelf(CHEST), jpeg, model_id="router")
    assert caught.value.code == "MODEL-NOT-FOUND"


def test_class_for_research_only_is_said_to_be_one(shelf: MakeShelf, jpeg: Path) -> None:
    """As the answer, and where it cannot be ruled out; not where it plays no part."""
    analyzer = shelf(CHEST)
    answer = judge(analyzer, jpeg, age_years=40.0)
    assert (answer.label, answer.shown(answer.label)) == ("covid_19", "covid_19 (research only)")
    [notice] = [notice for notice in answer.notices if notice.code == "RESEARCH-ONLY"]
    assert notice.information
    assert "COVID-19" in notice.text
    assert "do not act on it" in notice.text
    assert answer.to_json()["research_only"] == ["covid_19"]
    jsonschema.validate(answer.to_json(), SCHEMA)
    child = judge(analyzer, jpeg, age_years=3.0)
    assert "RESEARCH-ONLY" not in codes(child)
    assert "research_only" not in child.to_json()


def test_network_changed_behind_the_running_program_is_not_used(shelf: MakeShelf, jpeg: Path, tmp_path: Path) -> None:
    """What is opened is what was verified."""
    analyzer = shelf(CHEST)
    network = tmp_path / "shelf" / CHILD.id / "model.onnx"
    network.write_bytes(fixed_network((0.8, 0.1, 0.1)).SerializeToString())
    for age in (3.0, None):  # of unknown age it may be a child's, whatever the adult model says
        answer = judge(analyzer, jpeg, age_years=age)
        assert (answer.status, answer.code) == (Status.REFUSED, "MODEL-DAMAGED")
    assert judge(analyzer, jpeg, age_years=40.0).in_scope
