"""Finds every word that the window says, as a table: in the program's text, in the manifests of the models, in the errors.

Qt's own lupdate reads Python line by line: it files `self.tr` after a `translate` of the same method, or in a nested function, under
a wrong context, and such a word is never found at run time (measured). So the program's text is parsed here, and never run; lupdate
gets a table of plain calls, and merges.
"""

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

SAFETY: Final = "Safety text"
MARK: Final = f"#: {SAFETY}"
"""A line of its own right above the line with the words."""
NUMBER_OF_ARGUMENTS: Final = {"self.tr": 3, "translate": 4}
"""With so many the last one is a number, and the words have a form for each kind of it."""


class WordsError(ValueError):
    """Words that can never be translated, with file and line."""


@dataclass(frozen=True)
class Word:
    """One text to translate."""

    context: str
    text: str
    comment: str = ""
    numbered: bool = False
    safety: bool = False

    def as_call(self) -> str:
        """Return the Python call in which lupdate finds it."""
        number = ", 1" if self.numbered else ""
        call = f"QCoreApplication.translate({json.dumps(self.context)}, {json.dumps(self.text)}, {json.dumps(self.comment)}{number})"
        return f"{MARK}\n{call}" if self.safety else call


def words_of_program(folder: Path) -> list[Word]:
    """Return the words of all modules in a folder, and in those below it.

    Raises
    ------
    WordsError
        An f-string, or words glued together, where words are to be translated.
    """
    return _each_once(word for path in sorted(folder.rglob("*.py")) for word in words_of_module(path))


def words_of_module(path: Path) -> Iterator[Word]:
    """Return the words of one module."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    for node, owner in _calls(ast.parse(source), ""):
        name = ast.unparse(node.func).removeprefix("QCoreApplication.")
        context: str | None = owner
        if name == "self.tr":
            found = node.args
        elif name in {"translate", "QT_TRANSLATE_NOOP"}:
            found, context = node.args[1:], _literal(node.args[:1])
        elif name.split(".")[-1] == "tr" and _literal(node.args) is not None:
            raise WordsError(f"{path}:{node.lineno}: self.tr in a class, QCoreApplication.translate elsewhere")
        else:
            continue
        if not found or _never_found(found[0]):
            raise WordsError(f"{path}:{node.lineno}: words are one literal, and values come by .format() after it")
        text = _literal(found)
        if text is None or context is None:  # a word out of a table, which is marked where it stands
            continue
        safety = any(
            lines[line - 2].strip() == MARK for line in {node.lineno, *(part.lineno for part in node.args[:2])} if line > 1
        )
        numbered = len(node.args) == NUMBER_OF_ARGUMENTS.get(name)
        yield Word(context, text, _literal(found[1:]) or "", numbered, safety)


def words_of_models(shelf: Path) -> list[Word]:
    """Return what the models' manifests say to people: names, meanings, for whom a model is and what it does not know."""
    words: list[Word] = []
    for path in sorted(shelf.glob("*/manifest.json")):
        manifest = json.loads(path.read_text(encoding="utf-8"))
        population = manifest["population"]
        words += [Word("Models", text) for text in (manifest["name"], manifest["task"], population["image"])]
        words += [Word("Models", text, safety=True) for one in manifest["classes"] for text in (one["name"], one["meaning"])]
        words += [Word("Models", text, safety=True) for text in (population["description"], *manifest["limits"])]
        if manifest["kind"] == "classifier":
            words += [Word("Models", figure["on"]) for figure in manifest["figures"]]
            words += [Word("Models", data["use"]) for data in manifest["training_data"]]
    return _each_once(words)


def _each_once(words: Iterable[Word]) -> list[Word]:
    """Return words without repetition; what is a safety text in one place is one."""
    found: dict[tuple[str, str, str], Word] = {}
    for word in words:
        key = (word.context, word.text, word.comment)
        before = found.get(key, word)
        found[key] = replace(word, safety=word.safety or before.safety, numbered=word.numbered or before.numbered)
    return [word for word in found.values() if word.text]


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Return all calls, each with the name of the class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _literal(arguments: list[ast.expr]) -> str | None:
    first = arguments[0] if arguments else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def _never_found(words: ast.expr) -> bool:
    """Tell whether words are put together before they are translated."""
    if isinstance(words, ast.Call):
        return isinstance(words.func, ast.Attribute) and words.func.attr == "format"
    return isinstance(words, (ast.JoinedStr, ast.BinOp))
