"""The program's own values are told in the language of the window."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.analysis.choice import _noun
from desktop.analysis.scope import DERIVED_OBJECTS
from desktop.errors import ImageError, Notice, RecordsError, ScopeError
from desktop.gui.i18n import load_language, told
from desktop.gui.value_words import KNOWN, value_words
from desktop.imaging.photo import Sign
from desktop.imaging.photo_film import Surround
from desktop.model_package.manifest import OTHER
from desktop.paths import RESOURCES
from desktop.records import passwords

CHILD, ADULT = "frontal chest films of children", "frontal chest films of adults"
MANIFESTS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((RESOURCES / "models").glob("*/manifest.json"))]


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Let the window speak French for one test."""
    load_language(qapp, "fr")
    yield
    load_language(qapp, "en")


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ScopeError("SCOPE-AGE", age="9 years", model="a and b", allowed="ages 1 to 5 and ages 16 and over"),
         "L'âge du patient est 9 ans ; âges évalués par a et b : uniquement de 1 à 5 ans et 16 ans et plus."),
        (ScopeError("SCOPE-IMAGE", allowed=CHILD, model="a"), "que a connaît (clichés du thorax de face d'enfants)"),
        (ScopeError("SCOPE-AGE-NEEDED", models="a (ages 1 to 5) and b (ages 16 and over)"),
         "s'applique : a (de 1 à 5 ans) et b (16 ans et plus). Saisissez"),
        (ScopeError("SCOPE-KIND", kinds="a frontal chest film or an OCT scan of the retina"),
         "un cliché du thorax de face ou une coupe OCT de la rétine ;"),
        (RecordsError("PASSWORD-WEAK", problem=passwords.problems("Ab1", "ana")[0]), "il a moins de 10 caractères."),
    ],
)  # fmt: skip
def test_sentences_hold_no_english(error: ScopeError | RecordsError, words: str) -> None:
    """Ages, kinds of pictures, and what is wrong with a password."""
    assert words in told(error.code, error.reason).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.usefixtures("french")
def test_notices_hold_no_english() -> None:
    """Of an age that is not known, and of a photograph."""
    unknown = Notice("AGE-UNKNOWN", {"model": "retina-oct", "allowed": "ages 18 and over"})
    assert "uniquement pour : 18 ans et plus." in told(unknown.code, unknown.text).replace("\N{NO-BREAK SPACE}", " ")
    photo = Notice("PHOTO", {"sign": Sign.CAMERA.value})
    assert Sign.CAMERA.value not in told(photo.code, photo.text)


@pytest.mark.usefixtures("french")
def test_what_a_file_says_stays_as_it_is() -> None:
    """No word of a header or of a reader is taken for one of the program's lists."""
    reason = ScopeError("SCOPE-BODY-PART", body_part="HAND and FOOT", model="a", allowed="CHEST").reason
    assert "HAND and FOOT" in told("SCOPE-BODY-PART", reason)
    damaged = ImageError("IMAGE-DAMAGED", detail="this or that")
    assert "this or that" in told(damaged.code, damaged.reason)


def test_table_holds_what_the_program_says() -> None:
    """A value that is renamed in its module is missed here."""
    weak = ("Ab1", "ana" * 4, "password12", "abababababab", "x" * 1001, "Tr0ub4dor&3\x07", "ana lima 1x")
    said = {problem for word in weak for problem in passwords.problems(word, "ana", "Ana Lima")}
    said |= {sign.value for sign in Sign} | {f"on a {surround}" for surround in Surround} | set(DERIVED_OBJECTS.values())
    [router] = [manifest for manifest in MANIFESTS if manifest["kind"] == "router"]
    said |= {_noun(one["name"]) for one in router["classes"] if one["code"] != OTHER}
    assert said <= KNOWN
    assert {value for value in KNOWN if value.startswith("it ")} <= said


@pytest.mark.usefixtures("french")
def test_every_known_value_and_every_models_pictures_are_translated() -> None:
    """In the table of words."""
    images = {manifest["population"]["image"] for manifest in MANIFESTS}
    assert [value for value in KNOWN | images if value_words("{allowed}", value) == value] == []
