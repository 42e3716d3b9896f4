"""The program's words in other languages: `make translations` collects them and compiles what is translated.

`resources/translations/lightbox_LANGUAGE.ts` is edited by people, best in Qt Linguist; the `.qm` beside it is what the window loads.
Qt's own lupdate merges: a new sentence comes in empty, a changed one keeps its old translation, and both are unfinished. Unfinished
ones are left out of the `.qm`, so the window shows English rather than a sentence that may say something else.

A safety text has a comment that says so. Its translator's comment says who of the clinicians that speak the language has looked at it.
"""

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
TRANSLATIONS: Final = ROOT / "resources" / "translations"
SENTENCES: Final = ROOT / "desktop" / "errors.py"
TABLES: Final = ("ERRORS", "NOTICES")

SAFETY: Final = "Safety text"
SAFETY_ERRORS: Final = frozenset(
    {
        *("FILE-CHANGED", "IMAGE-BLANK", "IMAGE-DAMAGED", "IMAGE-TOO-SMALL", "PHOTO-CORNERS", "DICOM-ATTRIBUTE", "DICOM-DAMAGED"),
        *("MODEL-DAMAGED", "MODEL-MANIFEST", "MODEL-OUTPUT", "LOG-PATIENT", "OPINION-INVALID", "MERGE-SAME", "LOCAL-ID"),
        *("LOG-DAMAGED", "LOG-NO-ENGINE", "LOG-PICTURES", "LOG-READ-ONLY", "LOG-TAMPERED", "KEYS-DAMAGED"),
        *("BACKUP-DAMAGED", "BACKUP-FAILED", "RECOVERY-FILE", "RECOVERY-KEY", "RECOVERY-WRONG", "DELETE-REASON", "TRAINING-NONE"),
    }
)
"""Errors that bear on whether a result, a person or the log can be relied on, besides all of the scope's. All notices do."""


def main() -> None:
    """Merge the sentences into every language's file and compile it."""
    files = sorted(map(str, TRANSLATIONS.glob("*.ts")))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.py"
        source.write_text(as_calls(SENTENCES.read_text(encoding="utf-8")), encoding="utf-8")
        # More sources of words, such as desktop/gui, stand here beside this one: what lupdate does not meet it drops
        _run("lupdate", str(source), "-locations", "none", "-no-obsolete", "-ts", *files)
    _run("lrelease", "-nounfinished", "-compress", *files)


def as_calls(source: str) -> str:
    """Return the tables of `desktop/errors.py` in the only form in which lupdate finds words: as calls.

    Parameters
    ----------
    source : str
        The module's text. It is read and never run.

    Returns
    -------
    str
        Python text with one call for each sentence, its code as the comment that tells equal sentences apart.
    """
    calls = []
    for table, sentences in _tables(source).items():
        for code, sentence in sentences.items():
            if table == "NOTICES" or code.startswith("SCOPE-") or code in SAFETY_ERRORS:
                calls.append(f"#: {SAFETY}")
            calls.append(f'QCoreApplication.translate("Errors", {json.dumps(sentence)}, "{code}")')
    return "\n".join(calls) + "\n"


def _tables(source: str) -> dict[str, dict[str, str]]:
    """Return both tables; a missing one is a mistake of ours and raises `KeyError`."""
    assigned = {
        node.target.id: node.value
        for node in ast.parse(source).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None
    }
    return {table: ast.literal_eval(assigned[table]) for table in TABLES}


def _run(tool: str, *arguments: str) -> None:
    # PySide6's tools lie beside the Python that it was installed for
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
