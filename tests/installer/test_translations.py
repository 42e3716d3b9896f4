"""New and changed sentences come into the translations by themselves, and nothing that is unfinished leaves them."""

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.errors import ERRORS, NOTICES
from installer import translations
from installer.translations import PENDING, SAFETY_ERRORS, SENTENCES, WINDOW, main, read_tables, words_of_errors
from installer.words import MARK, Word, WordsError, words_of_models, words_of_module, words_of_program

from PySide6.QtCore import QTranslator  # isort: skip

TABLES = """
ERRORS: dict[str, str] = {{"A-CODE": {sentence!r}, "FILE-CHANGED": "It was changed; open it again."}}
NOTICES: dict[str, str] = {{"A-NOTICE": "A long sentence " "in two parts."}}
"""
PAGE = f"""
TABLE = {{
    {MARK}
    "a": QT_TRANSLATE_NOOP("Table", "A class"),
    "b": QT_TRANSLATE_NOOP("Table", "Another"),
}}


class Outer(QWidget):
    def ask(self):
        first = QCoreApplication.translate("Free", "Of a function")
        second = self.tr("After it in the same method")
        {MARK}
        third = self.tr("In two " "parts: {{0}}").format(first)
        return self.tr("%n film(s)", "", 3), second, third, self.tr(first)

    class Inner(QWidget):
        def ask(self):
            return self.tr("Of the inner class", "a comment")
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A language that nobody has begun yet, and two small tables."""
    (tmp_path / "lightbox_fr.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="fr"></TS>', encoding="utf-8")
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(translations, "SENTENCES", tmp_path / "errors.py")
    for place in ("WINDOW", "MODELS"):
        (tmp_path / place).mkdir()
        monkeypatch.setattr(translations, place, tmp_path / place)
    (tmp_path / "errors.py").write_text(TABLES.format(sentence='The file {name} is "odd"; don\'t.'), encoding="utf-8")
    main()
    return tmp_path


def _messages(folder: Path) -> dict[str, ElementTree.Element]:
    root = ElementTree.parse(folder / "lightbox_fr.ts").getroot()  # noqa: S314  our own file
    return {message.findtext("comment", ""): message for message in root.iterfind("context[name='Errors']/message")}


def _translation(folder: Path) -> tuple[str | None, str | None, str | None]:
    """Return the translator's comment, the text and the type of the first sentence's translation."""
    message = _messages(folder)["A-CODE"]
    translation = message.find("translation")
    assert translation is not None
    return message.findtext("translatorcomment"), translation.text, translation.get("type")


def test_sentences_come_in_whole_and_unfinished(folder: Path) -> None:
    """With their code, with quotes and braces, and the safety texts marked as such."""
    messages = _messages(folder)
    assert messages["A-CODE"].findtext("source") == 'The file {name} is "odd"; don\'t.'
    assert messages["A-NOTICE"].findtext("source") == "A long sentence in two parts."
    assert [code for code, message in messages.items() if message.find("extracomment") is not None] == [
        "FILE-CHANGED",
        "A-NOTICE",
    ]
    assert {message.find("translation").get("type") for message in messages.values()} == {"unfinished"}  # type: ignore[union-attr]


def test_a_changed_sentence_keeps_its_translation_as_unfinished_and_is_left_out(folder: Path) -> None:
    """The window shows English until somebody has looked at it, and who reviewed the old sentence did not review this one."""
    reviewed = "<translatorcomment>reviewed</translatorcomment><translation>Le fichier {name}</translation>"
    file = folder / "lightbox_fr.ts"
    file.write_text(file.read_text(encoding="utf-8").replace('<translation type="unfinished"></translation>', reviewed, 1))
    main()
    finished = (folder / "lightbox_fr.qm").stat().st_size
    assert _translation(folder) == ("reviewed", "Le fichier {name}", None)
    (folder / "errors.py").write_text(TABLES.format(sentence="Another sentence about {name}."), encoding="utf-8")
    main()
    assert _translation(folder) == (PENDING, "Le fichier {name}", "unfinished")
    assert _messages(folder)["A-CODE"].findtext("source") == "Another sentence about {name}."
    assert (folder / "lightbox_fr.qm").stat().st_size < finished


def test_a_sentence_that_is_gone_leaves_its_translation(folder: Path) -> None:
    """Nothing is kept that nobody can see."""
    (folder / "errors.py").write_text("ERRORS: d = {}\nNOTICES: d = {'A-NOTICE': 'It is so.'}\n", encoding="utf-8")
    main()
    assert list(_messages(folder)) == ["A-NOTICE"]


def test_all_sentences_are_found_without_running_the_module() -> None:
    """As the program itself has them."""
    words = words_of_errors(read_tables(SENTENCES.read_text(encoding="utf-8")))
    assert {word.comment: word.text for word in words} == ERRORS | NOTICES
    assert set(ERRORS) >= SAFETY_ERRORS


def test_words_are_found_under_the_context_that_qt_asks_with(tmp_path: Path) -> None:
    """The class around them, or the one that is named; those out of a table where the table stands."""
    page = tmp_path / "page.py"
    page.write_text(PAGE, encoding="utf-8")
    assert set(words_of_module(page)) == {
        Word("Table", "A class", safety=True),
        Word("Table", "Another"),
        Word("Free", "Of a function"),
        Word("Outer", "After it in the same method"),
        Word("Outer", "In two parts: {0}", safety=True),
        Word("Outer", "%n film(s)", numbered=True),
        Word("Inner", "Of the inner class", "a comment"),
    }


@pytest.mark.parametrize(
    "words",
    [
        'self.tr(f"{n} films")', 'self.tr("{0} films".format(n))', 'self.tr("Films: " + n)', 'other.tr("Films")', 'tr("Films")',
        'QCoreApplication.translate("Page", f"{n} films")',
    ],
)  # fmt: skip
def test_words_that_can_never_be_translated_are_refused(tmp_path: Path, words: str) -> None:
    """With the line in which they stand."""
    page = tmp_path / "page.py"
    page.write_text(f"class Page(QWidget):\n    def ask(self, n):\n        return {words}\n", encoding="utf-8")
    with pytest.raises(WordsError, match=r"page\.py:3"):
        words_of_program(tmp_path)


def test_the_window_s_words_come_in_with_their_mark_and_their_forms(folder: Path) -> None:
    """Who translates sees which are safety texts, and that nobody has reviewed them."""
    (folder / "WINDOW" / "page.py").write_text(PAGE, encoding="utf-8")
    main()
    root = ElementTree.parse(folder / "lightbox_fr.ts").getroot()  # noqa: S314  our own file
    found = {message.findtext("source", ""): message for message in root.iter("message")}
    assert found["A class"].findtext("extracomment") == "Safety text"
    assert found["A class"].findtext("translatorcomment") == PENDING
    assert found["Another"].find("extracomment") is None
    assert found["Another"].find("translatorcomment") is None
    assert len(found["%n film(s)"].findall("translation/numerusform")) == 2


@pytest.mark.parametrize(
    ("language", "forms", "numbers"),
    [
        ("ar", ("no", "one", "two", "few", "many", "other"), {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3}),
        ("hi", ("one", "other"), {0: 1, 1: 0, 2: 1, 100: 1}),
        ("fr", ("one", "other"), {0: 0, 1: 0, 2: 1}),
        ("sw", ("one", "other"), {1: 0, 2: 1}),
    ],
)
def test_numbers_choose_their_form(folder: Path, language: str, forms: tuple[str, ...], numbers: dict[int, int]) -> None:
    """What is edited in Linguist's order is what Qt shows."""
    (folder / "WINDOW" / "page.py").write_text(PAGE, encoding="utf-8")
    file = folder / f"lightbox_{language}.ts"
    file.write_text(f'<!DOCTYPE TS><TS version="2.1" language="{language}"></TS>', encoding="utf-8")
    main()
    tree = ElementTree.parse(file)  # noqa: S314  our own file
    translation = next(m.find("translation") for m in tree.iter("message") if m.get("numerus"))
    assert translation is not None
    assert len(translation) == len(forms)
    del translation.attrib["type"]
    for element, form in zip(translation, forms, strict=True):
        element.text = f"%n {form}"
    tree.write(file, encoding="utf-8")
    main()
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    shown = {number: translator.translate("Outer", "%n film(s)", "", number) for number in numbers}
    assert shown == {number: f"%n {forms[form]}" for number, form in numbers.items()}


def test_devanagari_menus_get_latin_keys(folder: Path) -> None:
    """Behind the words and before three dots; once, however often it runs."""
    (folder / "WINDOW" / "menu.py").write_text('T = QT_TRANSLATE_NOOP("Menu", "&Open images...")\n', encoding="utf-8")
    file = folder / "lightbox_hi.ts"
    file.write_text('<!DOCTYPE TS><TS version="2.1" language="hi"></TS>', encoding="utf-8")
    main()
    text = file.read_text(encoding="utf-8").replace(
        '<source>&amp;Open images...</source>\n        <translation type="unfinished"></translation>',
        "<source>&amp;Open images...</source>\n        <translation>&amp;फ़ाइलें खोलें...</translation>",
    )
    file.write_text(text, encoding="utf-8")
    for _again in range(2):
        main()
        assert "<translation>फ़ाइलें खोलें (&amp;O)...</translation>" in file.read_text(encoding="utf-8")


def test_the_models_words_are_found() -> None:
    """Names and meanings of classes, and what a model does not know, are safety texts."""
    words = {word.text: word for word in words_of_models(translations.MODELS)}
    manifests = sorted(translations.MODELS.glob("*/manifest.json"))
    assert manifests
    for manifest in manifests:
        facts = json.loads(manifest.read_text(encoding="utf-8"))
        for said in (*(c["name"] for c in facts["classes"]), *(c["meaning"] for c in facts["classes"]), *facts["limits"]):
            assert words[said].safety
        assert facts["name"] in words


def test_the_window_says_on_every_page_what_it_is_not() -> None:
    """These words are marked wherever they stand, and so is each that tells how to take an answer."""
    words = words_of_program(WINDOW)
    for said in ("Decision support, not a diagnosis", "Not an outline of disease", "Cannot separate", "Which is right?"):
        found = [word for word in words if said.casefold() in word.text.casefold()]
        assert found, said
        assert [word for word in found if not word.safety] == [], f"a line '{MARK}' above is missing"


def test_a_missing_table_is_told() -> None:
    """Rather than all of its translations dropped."""
    with pytest.raises(KeyError):
        read_tables("ERRORS: dict[str, str] = {}\n")


def test_the_shipped_files_have_every_sentence_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`make translations` would change none of them."""
    for file in translations.TRANSLATIONS.glob("*.ts"):
        shutil.copy(file, tmp_path)
    shipped = translations.TRANSLATIONS
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    main()
    made = [*tmp_path.glob("*.ts"), tmp_path / "sentences.json"]
    changed = [file.name for file in made if file.read_bytes() != (shipped / file.name).read_bytes()]
    assert changed == [], "run `make translations`, and translate what is unfinished"
