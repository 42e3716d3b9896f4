"""The manual explains every code, and every code can be met."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from desktop.cli import run
from desktop.commands import COMMANDS
from desktop.errors import ERRORS, NOTICES
from desktop.exit_status import ExitStatus
from desktop.inference.package import read_shelf
from desktop.manual import PAGE, PICTURES, chapters, explain, search, sections, what_to_do
from desktop.paths import MODELS
from desktop.translations import LANGUAGES

TESTS = Path(__file__).resolve().parents[1]
TABLES = ("test_errors.py", "test_manual.py")
"""Tests that go over all codes, and so raise none of them by its cause."""
UNRAISED: dict[str, str] = {}
"""Codes that no test raises, each with the reason."""


def test_the_manual_and_the_codes_are_the_same() -> None:
    """Both ways, and no section twice."""
    headings = re.findall(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [heading for heading, times in Counter(headings).items() if times > 1] == []
    assert set(headings) == set(sections()) == set(ERRORS | NOTICES)


@pytest.mark.parametrize("code", ERRORS | NOTICES)
def test_every_section_says_what_it_means_its_causes_and_what_to_do(code: str) -> None:
    """In this order, a line each, in plain sentences."""
    lines = sections()[code].splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Means", "Causes", "Do"]
    assert all(line.endswith(".") and 10 < len(line) <= 220 for line in lines)


def test_every_code_is_raised_by_a_test() -> None:
    """By name, in the tests of what raises it or in the corpus."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in TESTS.rglob("*.py") if path.name not in TABLES)
    named = set(re.findall(r"[A-Z0-9]+(?:-[A-Z0-9]+)*", sources))
    assert sorted((ERRORS | NOTICES).keys() - named) == sorted(UNRAISED)


def test_a_code_is_explained_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    """However it is typed."""
    assert run(["explain", "image-damaged"]) == ExitStatus.OK
    said = capsys.readouterr().out
    assert said.startswith("IMAGE-DAMAGED\n")
    assert sections()["IMAGE-DAMAGED"] in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["SCOPE-AGE", "MODEL-NOT-FOUND"])
def test_an_explanation_shows_no_names_of_the_programs_own(code: str, language: str) -> None:
    """What is different each time is an ellipsis, in every language."""
    sentence = explain(code, language).splitlines()[1]
    assert "…" in sentence
    assert not {"{", "}"} & set(sentence)


def test_an_unknown_code_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a traceback."""
    with pytest.raises(SystemExit):
        run(["explain", "NO-SUCH-CODE"])
    assert "there is no such code" in capsys.readouterr().err


def test_every_heading_is_a_chapter_of_its_own() -> None:
    """Links and codes name a chapter by its key: none is there twice, none is empty but the titles of parts."""
    keys = [chapter.key for chapter in chapters()]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert set(ERRORS | NOTICES) <= set(keys)
    assert all(chapter.text for chapter in chapters() if chapter.level == 2)


def test_links_lead_to_chapters() -> None:
    """Within the manual, and nowhere else."""
    for chapter in chapters():
        for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", chapter.text):
            assert link.startswith("#"), chapter.key
            assert link[1:] in {other.key for other in chapters()}, (chapter.key, link)


def test_pictures_of_the_manual_are_there_and_none_is_left_over() -> None:
    """Small ones: the whole program is one file of 120 MB."""
    named = {name for chapter in chapters() for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", chapter.text)}
    there = {path.name: path for path in PICTURES.iterdir()}
    assert set(there) == named
    assert len(there) <= 10
    sizes = {name: path.stat().st_size for name, path in there.items()}
    assert all(size <= 60_000 for size in sizes.values()), sizes
    assert sum(sizes.values()) <= 500_000
    for name, path in there.items():
        with Image.open(path) as picture:
            assert (picture.format, picture.mode, picture.width) == ("PNG", "P", 900), name


def test_search_finds_all_words_wherever_they_are() -> None:
    """Titles first; codes too; nothing for nothing."""
    assert search("HEAT map")[0].key == "the-heat-map"
    assert "SCOPE-AGE" in {chapter.key for chapter in search("scope-age")}
    assert search("no such words anywhere xyzzy") == ()
    assert search("  ") == ()


def test_figures_of_the_manual_are_those_that_were_measured() -> None:
    """The table for users says what the manifests say, which the evaluation writes."""
    (limits,) = (chapter for chapter in chapters() if chapter.key == "limits-and-figures")
    rows = [line.strip("|").split("|") for line in limits.text.splitlines() if line.startswith("| ") and "0." in line]
    models = {f"{package.ref.id} {package.ref.version}": package.manifest for package in read_shelf(MODELS)}
    assert len(rows) == 3
    for name, _, auc, accuracy, missed, alarms in rows:
        test_part = next(figure.on for figure in models[name.strip()].figures if "test" in figure.on)
        measured = {figure.name: figure for figure in models[name.strip()].figures if figure.on == test_part}
        right_class = next(figure for figure in measured if re.fullmatch(r"accuracy, \d classes", figure))
        for written, figure, scale in (
            (auc, "AUC, normal against ill", 1),
            (accuracy, right_class, 1),
            (missed, "ill called normal", 100),
            (alarms, "normal called ill", 100),
        ):
            said = [float(number) for number in re.findall(r"[\d.]+", written)]
            true = [scale * value for value in (measured[figure].value, measured[figure].low, measured[figure].high)]
            if "of 90 films" in written:
                said, true = said[:1], true[:1]
            assert said == pytest.approx(true, abs=0.06 if scale == 100 else 0.0006), (name, figure)


def test_manual_says_which_translations_wait_for_a_clinician() -> None:
    """By language, with the words that stand in the translation files."""
    (languages,) = (chapter for chapter in chapters() if chapter.key == "languages")
    assert "Safety text - review by a native clinician pending" in languages.text
    for name in ("French", "Spanish", "Portuguese", "Arabic", "Hindi", "Swahili"):
        assert languages.text.count(name) == 2
    assert len(LANGUAGES) == 7


def test_every_code_says_what_to_do() -> None:
    """As a sentence that can stand beside a refusal; an unknown code says nothing."""
    for code in ERRORS:
        advice = what_to_do(code)
        assert advice[:1].isupper(), code
        assert advice.endswith("."), code
        assert "Means:" not in advice
        assert "##" not in advice
    assert what_to_do("NO-SUCH") == ""


def test_keys_of_the_manual_are_those_of_the_window() -> None:
    """What it tells people to press does something."""
    source = (TESTS.parent / "desktop" / "gui" / "actions.py").read_text(encoding="utf-8")
    known = set(re.findall(r'"((?:Ctrl\+|Shift\+|Alt\+)*(?:[A-Z0-9,]|F\d+|Ins|Esc|PgDown|PgUp))"', source))
    known |= {"Ctrl+O", "Ctrl+P", "Ctrl+F", "Ctrl+Z", "F1"} | {"Enter", "Space", "Tab", "Shift+Tab"}
    text = "\n".join(
        chapter.text for chapter in chapters() if chapter.key in {"looking-at-the-film", "measuring", "comparing", "keyboard"}
    )
    named = set(re.findall(r"(?<![\w+])((?:Ctrl\+|Shift\+|Alt\+)+\w+|(?<=\| )[A-Z](?=[,.| ])|(?<=\()[A-Z](?=\)))", text))
    assert len(named) > 20
    assert named - known == set()


def test_manual_for_administrators_names_every_command() -> None:
    """And none that does not exist."""
    (chapter,) = (chapter for chapter in chapters() if chapter.key == "the-command-line")
    named: set[str] = set()
    for row in re.findall(r"^\| (`.+?) \|", chapter.text, re.MULTILINE):
        first, *others = re.findall(r"`(.+?)`", row)
        words = [word for word in first.split()[1:] if not word.isupper() and "." not in word]
        named |= {" ".join(words)} | {f"{words[0]} {other}" for other in others}
    assert named == set(COMMANDS)


@pytest.mark.parametrize(
    "command", ["", "open", "analyze", "models", "models verify", "log", "log backup", "user add", "explain"]
)
def test_each_command_says_what_it_does(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In its own help too, as a sentence."""
    with pytest.raises(SystemExit):
        run([*command.split(), "--help"])
    usage, description, *_ = capsys.readouterr().out.split("\n\n")
    assert usage.startswith("usage: lightbox")
    assert description[0].isupper()
    assert description.endswith(".")
