"""New and changed sentences come into the translations by themselves, and nothing that is unfinished leaves them."""

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.errors import ERRORS, NOTICES
from installer import translations
from installer.translations import PENDING, SAFETY_ERRORS, SENTENCES, as_calls, main, read_tables

TABLES = """
ERRORS: dict[str, str] = {{"A-CODE": {sentence!r}, "FILE-CHANGED": "It was changed; open it again."}}
NOTICES: dict[str, str] = {{"A-NOTICE": "A long sentence " "in two parts."}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A language that nobody has begun yet, and two small tables."""
    (tmp_path / "lightbox_fr.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="fr"></TS>', encoding="utf-8")
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(translations, "SENTENCES", tmp_path / "errors.py")
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
    calls = as_calls(read_tables(SENTENCES.read_text(encoding="utf-8")))
    assert calls.count("QCoreApplication.translate(") == len(ERRORS | NOTICES)
    assert set(ERRORS) >= SAFETY_ERRORS


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
    changed = [file.name for file in tmp_path.glob("*.ts") if file.read_bytes() != (shipped / file.name).read_bytes()]
    assert changed == [], "run `make translations`, and translate what is unfinished"
