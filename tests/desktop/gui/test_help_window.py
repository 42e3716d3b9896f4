"""The manual within the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.errors import ERRORS, NOTICES
from desktop.gui.entry.curtain import close_floating
from desktop.gui.help_window import SCALES, HelpWindow
from desktop.gui.theme import Look, ThemeName
from desktop.manual import IN_SHORT, PICTURES, chapters, in_short
from desktop.translations import LANGUAGES


@pytest.fixture
def help_window(qtbot: QtBot, look: Look) -> HelpWindow:
    """Return the window, shown."""
    window = HelpWindow(look)
    qtbot.addWidget(window)
    window.show()
    return window


def text(window: HelpWindow) -> str:
    """Return what is to be read."""
    return window.browser.toPlainText()


def test_every_chapter_can_be_read(help_window: HelpWindow) -> None:
    """From the contents; what is chosen there is on screen."""
    for chapter in chapters():
        help_window.show_chapter(chapter.key)
        assert text(help_window).startswith(chapter.title)
        assert help_window.contents.currentItem().text(0) == chapter.title


@pytest.mark.parametrize("code", ["SCOPE-AGE", "PHOTO", "LOG-DAMAGED"])
def test_code_is_explained_without_the_programs_own_names(help_window: HelpWindow, code: str) -> None:
    """The sentence that was shown, then what it means, its causes, what to do."""
    help_window.show_code(code)
    sentence = (ERRORS | NOTICES)[code].partition("{")[0]
    assert sentence in text(help_window)
    assert all(f"{label}:" in text(help_window) for label in ("Means", "Causes", "Do"))
    assert not {"{", "}", "*"} & set(text(help_window))


def test_unknown_code_shows_the_short_page(help_window: HelpWindow) -> None:
    """No traceback, no empty page."""
    help_window.show_code("NO-SUCH-CODE")
    assert help_window.key == IN_SHORT


def test_links_lead_on_and_back(qtbot: QtBot, help_window: HelpWindow) -> None:
    """Back and forward as in a book with two fingers in it; a new way forgets the old one."""
    help_window.show_chapter("user-manual")
    with qtbot.waitSignal(help_window.browser.link_wanted):
        help_window.browser.anchorClicked.emit(QUrl("#first-start"))
    assert help_window.key == "first-start"
    help_window.browser.anchorClicked.emit(QUrl("#backups"))
    for button, key in (
        (help_window.back, "first-start"),
        (help_window.back, "user-manual"),
        (help_window.forward, "first-start"),
    ):
        button.click()
        assert help_window.key == key
    help_window.browser.anchorClicked.emit(QUrl("#display-check"))
    assert not help_window.forward.isEnabled()


@pytest.mark.parametrize("link", ["http://example.org/", "https://example.org/#home", "file:///etc/passwd", "#no-such-chapter"])
def test_no_link_leads_out_of_the_manual(help_window: HelpWindow, link: str) -> None:
    """Neither to a network nor to files."""
    help_window.show_chapter("home")
    help_window.browser.anchorClicked.emit(QUrl(link))
    assert help_window.key == "home"
    assert text(help_window).startswith("Home")


@pytest.mark.parametrize("name", ["http://example.org/a.png", "../user.md", "/etc/passwd", "../../icons/box.svg"])
def test_nothing_is_loaded_but_the_manuals_pictures(help_window: HelpWindow, name: str) -> None:
    """Whatever a page names."""
    assert help_window.browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name)) is None
    assert help_window.browser.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl(name)) is None


def test_pictures_are_as_wide_as_there_is_room(help_window: HelpWindow) -> None:
    """And never wider than the page."""
    for path in PICTURES.iterdir():
        kind = QTextDocument.ResourceType.ImageResource.value
        image = help_window.browser.loadResource(kind, QUrl(path.name))
        assert 200 <= image.width() / image.devicePixelRatio() <= help_window.browser.viewport().width()


def test_search_lists_chapters_and_marks_the_words(qtbot: QtBot, help_window: HelpWindow) -> None:
    """Emptied, the contents are whole again."""
    before = help_window.contents.topLevelItemCount()
    qtbot.keyClicks(help_window.field, "second medium")
    titles = [help_window.contents.topLevelItem(row).text(0) for row in range(help_window.contents.topLevelItemCount())]
    assert "Backups" in titles
    assert help_window.found.isVisible()
    assert text(help_window).startswith(titles[0])
    marked = {selection.cursor.selectedText().lower() for selection in help_window.browser.extraSelections()}
    assert marked == {"second", "medium"}
    help_window.field.clear()
    assert help_window.contents.topLevelItemCount() == before
    assert help_window.browser.extraSelections() == []
    assert not help_window.found.isVisible()


def test_text_is_made_larger_and_smaller(help_window: HelpWindow) -> None:
    """In steps that end; the window's own text stays."""
    sizes = []
    for _ in range(len(SCALES) + 1):
        sizes.append(help_window.browser.document().defaultFont().pixelSize())
        help_window.larger.click()
    assert sizes[0] < sizes[1] < sizes[2]
    assert not help_window.larger.isEnabled()
    help_window.smaller.click()
    assert help_window.larger.isEnabled()


def test_headings_are_larger_and_bold_words_have_a_weight_that_is_shipped(help_window: HelpWindow, look: Look) -> None:
    """A bold that no font has is smeared; links have the colour of the theme, also of a new one."""
    help_window.show_chapter("first-start")
    look.apply(ThemeName.LIGHT)
    document = help_window.browser.document()
    formats = []
    block = document.begin()
    while block.isValid():
        formats += [part.fragment().charFormat() for part in block]
        block = block.next()
    assert QTextCursor(document).charFormat().font().pixelSize() > document.defaultFont().pixelSize()
    assert max(words.fontWeight() for words in formats) == 600
    assert {words.foreground().color().name() for words in formats if words.isAnchor()} == {look.tokens.accent.lower()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_page_is_in_the_language_of_the_window(qtbot: QtBot, look: Look, language: str) -> None:
    """It is what comes first; one click leads from it to the English manual, and one from there back."""
    look.speak(language)
    window = HelpWindow(look)
    qtbot.addWidget(window)
    window.show()
    short = in_short(language)
    assert text(window).startswith(short.title)
    assert window.contents.topLevelItem(0).text(0) == short.title
    window.browser.anchorClicked.emit(QUrl("#user-manual"))
    assert "[" + short.title not in text(window)
    assert text(window).startswith("User manual" if language == "en" else short.title)
    assert "Decision support, not a diagnosis." in text(window)
    window.browser.anchorClicked.emit(QUrl(f"#{short.key}"))
    assert window.key == IN_SHORT


def test_only_the_short_page_reads_from_right_to_left(qtbot: QtBot, look: Look) -> None:
    """The rest is in English, also beside Arabic; lines of both begin where they are read from."""
    look.speak("ar")
    window = HelpWindow(look)
    qtbot.addWidget(window)
    assert window.contents.layoutDirection() is Qt.LayoutDirection.LeftToRight
    for key, direction in ((IN_SHORT, Qt.LayoutDirection.RightToLeft), ("home", Qt.LayoutDirection.LeftToRight)):
        window.show_chapter(key)
        assert window.browser.layoutDirection() is direction
        block = window.browser.document().begin()
        while block.isValid():
            assert block.blockFormat().layoutDirection() is direction
            block = block.next()


def test_short_page_is_searched(qtbot: QtBot, look: Look) -> None:
    """In its language, and marked there."""
    look.speak("hi")
    window = HelpWindow(look)
    qtbot.addWidget(window)
    window.show_chapter("home")
    window.field.setText("पुनर्प्राप्ति")
    assert window.key == IN_SHORT
    assert {selection.cursor.selectedText() for selection in window.browser.extraSelections()} == {"पुनर्प्राप्ति"}


def test_lock_closes_it(help_window: HelpWindow) -> None:
    """It is a dialog as all that floats above the window."""
    assert isinstance(help_window, QDialog)
    close_floating()
    assert not help_window.isVisible()


def test_pictures_folder_is_the_manuals() -> None:
    """What `loadResource` looks into."""
    assert Path("resources/manual/pictures").parts == PICTURES.parts[-3:]
