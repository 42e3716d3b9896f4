"""The program's words in other languages: `make translations` collects them and compiles what is translated.

The words are those of the window, of errors and notices, of the models' manifests, and Qt's own (`desktop/gui/qt_words.py`).
`resources/translations/lightbox_LANGUAGE.ts` is edited by people, best in Qt Linguist; the `.qm` beside it is what the window loads, and
`sentences.json` what the command line reads; only these two ship.
Qt's own lupdate merges: a new sentence comes in empty, a changed one keeps its old translation, and both are unfinished. Unfinished
ones are left out of the `.qm`, so the window shows English rather than a sentence that may say something else.

A safety text has a comment that says so. Its translator's comment says who of the clinicians that speak the language has looked at it.
"""

import ast
import functools
import json
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from installer.words import SAFETY, Word, words_of_models, words_of_program

ROOT: Final = Path(__file__).resolve().parent.parent
TRANSLATIONS: Final = ROOT / "resources" / "translations"
SENTENCES: Final = ROOT / "desktop" / "errors.py"
TABLES: Final = ("ERRORS", "NOTICES")
WINDOW: Final = ROOT / "desktop" / "gui"
MODELS: Final = ROOT / "resources" / "models"

PENDING: Final = "review by a native clinician pending"
SAFETY_ERRORS: Final = frozenset(
    {
        *(
            "FILE-CHANGED",
            "IMAGE-BLANK",
            "IMAGE-DAMAGED",
            "IMAGE-TOO-SMALL",
            "PHOTO-CORNERS",
            "DICOM-ATTRIBUTE",
            "DICOM-DAMAGED",
        ),
        *("MODEL-DAMAGED", "MODEL-MANIFEST", "MODEL-OUTPUT", "LOG-PATIENT", "OPINION-INVALID", "MERGE-SAME", "LOCAL-ID"),
        *("LOG-DAMAGED", "LOG-NO-ENGINE", "LOG-PICTURES", "LOG-READ-ONLY", "LOG-TAMPERED", "KEYS-DAMAGED"),
        *(
            "BACKUP-DAMAGED",
            "BACKUP-FAILED",
            "RECOVERY-FILE",
            "RECOVERY-KEY",
            "RECOVERY-WRONG",
            "DELETE-REASON",
            "TRAINING-NONE",
        ),
    }
)
"""Errors that bear on whether a result, a person or the log can be relied on, besides all of the scope's. All notices do."""


def main() -> None:
    """Merge the words into every language's file and compile it."""
    english = str(TRANSLATIONS / "lightbox_en.ts")
    files = sorted({str(file) for file in TRANSLATIONS.glob("*.ts")} - {english})
    tables = read_tables(SENTENCES.read_text(encoding="utf-8"))
    for file in files:
        _keep_changed(Path(file), {code: sentence for table in tables.values() for code, sentence in table.items()})
    words = [*words_of_errors(tables), *words_of_models(MODELS), *words_of_program(WINDOW)]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "words.py"
        source.write_text("\n".join(word.as_call() for word in words) + "\n", encoding="utf-8")
        merge = functools.partial(_run, "lupdate", str(source), "-locations", "none", "-no-obsolete", "-ts", *files)
        merge()
        if sum(_mark_pending(Path(file)) + _with_latin_keys(Path(file)) for file in files):
            merge()  # which writes them as Qt does
        # "1 image", "2 images"
        _run("lupdate", str(source), "-locations", "none", "-no-obsolete", "-pluralonly", "-ts", english)
    _run("lrelease", "-nounfinished", "-compress", *files, english)
    sentences = {Path(file).stem.removeprefix("lightbox_"): finished_sentences(Path(file)) for file in files}
    text = json.dumps(sentences, ensure_ascii=False, indent=1)
    (TRANSLATIONS / "sentences.json").write_text(text + "\n", encoding="utf-8")


def finished_sentences(file: Path) -> dict[str, str]:
    """Return the translated sentences of errors and notices by their codes, for the command line."""
    root = ElementTree.parse(file).getroot()  # noqa: S314  our own file
    return {
        message.findtext("comment", ""): translation.text or ""
        for message in root.iterfind("context[name='Errors']/message")
        if message.find("comment") is not None
        and (translation := message.find("translation")) is not None
        and "type" not in translation.attrib
    }


def read_tables(source: str) -> dict[str, dict[str, str]]:
    """Return the tables of sentences by their names.

    Parameters
    ----------
    source : str
        Text of `desktop/errors.py`. It is read and never run.

    Raises
    ------
    KeyError
        A table is not there: all of its translations would be dropped.
    """
    assigned = {
        node.target.id: node.value
        for node in ast.parse(source).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None
    }
    return {table: ast.literal_eval(assigned[table]) for table in TABLES}


def words_of_errors(tables: dict[str, dict[str, str]]) -> list[Word]:
    """Return the sentences of errors and notices; the code of each is its comment."""
    return [
        Word("Errors", sentence, code, safety=table == "NOTICES" or code.startswith("SCOPE-") or code in SAFETY_ERRORS)
        for table, sentences in tables.items()
        for code, sentence in sentences.items()
    ]


def _keep_changed(file: Path, sentences: dict[str, str]) -> None:
    """Put changed sentences in the place of the old ones of their codes; lupdate would know them by their lines only."""
    tree = ElementTree.parse(file)  # noqa: S314  our own file
    changed = False
    for message in tree.iterfind("context[name='Errors']/message"):
        parts = {part.tag: part for part in message}
        sentence = sentences.get(message.findtext("comment", ""), parts["source"].text)
        if sentence != parts["source"].text:
            parts["source"].text, changed = sentence, True
            parts["translation"].set("type", "unfinished")
            if "translatorcomment" in parts:
                parts["translatorcomment"].text = PENDING
    if changed:
        tree.write(file, encoding="utf-8")


def _mark_pending(file: Path) -> int:
    """Say of each safety text that nobody has reviewed it yet, where nothing is said; return of how many."""
    tree = ElementTree.parse(file)  # noqa: S314  our own file
    unsaid = [
        message
        for message in tree.iter("message")
        if message.findtext("extracomment") == SAFETY and message.find("translatorcomment") is None
    ]
    for message in unsaid:
        comment = ElementTree.Element("translatorcomment")
        comment.text = PENDING
        message.insert(len(message) - 1, comment)  # before the translation, which is last
    if unsaid:
        tree.write(file, encoding="utf-8")
    return len(unsaid)


def _with_latin_keys(file: Path) -> int:
    """Put English's key of a menu behind Devanagari words, as in ``(&F)``; return of how many.

    Keyboards type them by way of Latin letters, and a line under the first letter alone would tear its vowel sign off.
    """
    tree = ElementTree.parse(file)  # noqa: S314  our own file
    changed = 0
    for message in tree.iter("message"):
        key = re.search(r"&(\w)", message.findtext("source", ""), re.ASCII)
        for part in message.iter():
            if (
                part.tag in {"translation", "numerusform"}
                and key is not None
                and re.search("&[\u0900-\u097f]", part.text or "")
            ):
                words = (part.text or "").replace("&", "")
                end = re.search(r"(\.\.\.|:)?$", words)
                tail = end[0] if end is not None else ""
                part.text = f"{words.removesuffix(tail)} (&{key[1].upper()}){tail}"
                changed += 1
    if changed:
        tree.write(file, encoding="utf-8")
    return changed


def _run(tool: str, *arguments: str) -> None:
    qt = find_spec("PySide6")
    if qt is None or qt.origin is None:
        sys.exit("PySide6 is missing; run `make setup`")
    subprocess.run([str(Path(qt.origin).parent / tool), *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
