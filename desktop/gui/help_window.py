"""The manual within the program: contents, search, the short page in the window's language, chapters, and what a code means."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import ERRORS, NOTICES
from desktop.gui.help_browser import HelpBrowser, searched
from desktop.gui.i18n import ISOLATED, reads_right_to_left
from desktop.gui.icons import Tint
from desktop.gui.parts import add_clearing, text_label
from desktop.gui.theme import Look
from desktop.manual import IN_SHORT, Chapter, chapters, in_short, search

SIZE_PX: Final = (1040, 680)
CONTENTS_PX: Final = 300
SCALES: Final = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
KEY: Final = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stands beside the window, which goes on working; a lock closes it as it closes every dialog."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lightbox help"))
        self.resize(*SIZE_PX)
        self._language = look.language
        self._chapters = chapters(look.language)
        self._by_key = {chapter.key: chapter for chapter in self._chapters}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._visited: list[str] = []
        self._place = -1
        self._scale = SCALES.index(1.0)
        self.field = QLineEdit()
        self.contents = QTreeWidget()
        self.found = text_label(kind="caption")
        self.found.hide()
        self.browser = HelpBrowser(look)
        self.back = self._tool(look, "arrow-left", self.tr("Back"), QKeySequence.StandardKey.Back)
        self.forward = self._tool(look, "arrow-right", self.tr("Forward"), QKeySequence.StandardKey.Forward)
        self.smaller = self._tool(look, "zoom-out", self.tr("Smaller text"), QKeySequence.StandardKey.ZoomOut)
        self.larger = self._tool(look, "zoom-in", self.tr("Larger text"), QKeySequence.StandardKey.ZoomIn)
        self._lay_out(look)
        self._connect()
        self._fill(self._chapters)
        self._go(IN_SHORT)

    @property
    def key(self) -> str:
        """Of the chapter on screen."""
        return self._visited[self._place]

    def show_chapter(self, key: str) -> None:
        """Come to the front with a chapter; an unknown one shows the short page."""
        self.field.clear()
        self._go(key if key in self._by_key else IN_SHORT)
        self.show()
        self.activateWindow()
        self.browser.setFocus()

    def show_code(self, code: str) -> None:
        """Come to the front with what a code of `ERRORS` or `NOTICES` means."""
        self.show_chapter(code)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _go(self, key: str) -> None:
        """Show a chapter that was not come to by going back."""
        if key not in self._by_key:
            return
        if not self._visited or key != self.key:
            self._visited = [*self._visited[: self._place + 1], key]
            self._place += 1
        self._show()

    def _step(self, step: int) -> None:
        self._place = min(max(self._place + step, 0), len(self._visited) - 1)
        self._show()

    def _show(self) -> None:
        chapter = self._by_key[self.key]
        to_left = chapter.key == IN_SHORT and reads_right_to_left(self._language)
        direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
        self.browser.show_markdown(self._text(chapter), direction)
        searched(self.browser, self.field.text().strip())
        self.back.setEnabled(self._place > 0)
        self.forward.setEnabled(self._place + 1 < len(self._visited))
        self.contents.blockSignals(True)
        self.contents.clearSelection()
        if chapter.key in self._items:
            self.contents.setCurrentItem(self._items[chapter.key])
        self.contents.blockSignals(False)

    def _text(self, chapter: Chapter) -> str:
        """Return a chapter with its heading, below the way to what the reader understands; of a code, also the window's sentence."""
        said = way = ""
        if chapter.key != IN_SHORT and self._language != "en":
            way = f"[{in_short(self._language).title}](#{IN_SHORT})\n\n"
        sentence = (ERRORS | NOTICES).get(chapter.key)
        lines = chapter.text
        if sentence is not None:
            told = QCoreApplication.translate("Errors", sentence, chapter.key)
            said = f"**{ISOLATED.format(_without_fields(told))}**\n\n"
            parts = (line.partition(": ") for line in chapter.text.splitlines())  # what it means, its causes, what to do
            lines = "\n\n".join(f"**{label}:** {words}" for label, _, words in parts)
        return f"{way}# {chapter.title}\n\n{said}{lines}"

    def _zoom(self, step: int) -> None:
        self._scale = min(max(self._scale + step, 0), len(SCALES) - 1)
        self.smaller.setEnabled(self._scale > 0)
        self.larger.setEnabled(self._scale + 1 < len(SCALES))
        self.browser.set_scale(SCALES[self._scale])
        searched(self.browser, self.field.text().strip())

    def _on_search(self, words: str) -> None:
        found = search(words, self._language) if words.strip() else self._chapters
        self._fill(found, flat=bool(words.strip()))
        self.found.setText(self.tr("%n chapter(s)", "", len(found)))
        self.found.setVisible(bool(words.strip()))
        if words.strip() and found and self.key not in {chapter.key for chapter in found}:
            self._go(found[0].key)
        else:
            self._show()

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._go(item.data(0, KEY))

    # --- parts --------------------------------------------------------------------------------------------------------

    def _fill(self, shown: tuple[Chapter, ...], *, flat: bool = False) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        self._items = {}
        above: QTreeWidgetItem | None = None
        for chapter in shown:
            below = above if chapter.level > 1 and not flat else None
            item = QTreeWidgetItem([chapter.title])
            item.setData(0, KEY, chapter.key)
            item.setToolTip(0, chapter.title)
            self._items[chapter.key] = item
            if below is None:
                self.contents.addTopLevelItem(item)
                above = item
            else:
                below.addChild(item)
        for item in self._items.values():
            if item.childCount():
                item.setExpanded(True)  # the first that has any
                break
        self.contents.blockSignals(False)

    def _tool(self, look: Look, icon: str, words: str, key: QKeySequence.StandardKey) -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(words)
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{words} ({keys})" if keys else words)
        Tint(made, look, icon)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(made.click)
        return made

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_search)
        self.contents.currentItemChanged.connect(lambda item, _before: self._on_chosen(item))
        self.browser.link_wanted.connect(self._go)
        self.back.clicked.connect(lambda: self._step(-1))
        self.forward.clicked.connect(lambda: self._step(1))
        self.smaller.clicked.connect(lambda: self._zoom(-1))
        self.larger.clicked.connect(lambda: self._zoom(1))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.field.setFocus)

    def _lay_out(self, look: Look) -> None:
        self.field.setPlaceholderText(self.tr("Search the manual"))
        self.field.setAccessibleName(self.tr("Search the manual"))
        add_clearing(self.field, look)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the manual
        self.browser.setAccessibleName(self.tr("Chapter"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(8)
        for widget in (self.field, self.found):
            column.addWidget(widget)
        column.addWidget(self.contents, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(8, 16, 8, 16)
        beside.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addStretch(1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        beside.addLayout(row)
        beside.addWidget(self.browser, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([look.px(CONTENTS_PX), SIZE_PX[0] - look.px(CONTENTS_PX)])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(splitter)

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin without a search when it is opened again."""
        self.field.clear()
        super().hideEvent(event)


def _without_fields(sentence: str) -> str:
    """Return a sentence with an ellipsis where a value stands that is different each time."""
    parts = sentence.split("{")
    return parts[0] + "".join("…" + part.partition("}")[2] for part in parts[1:])
