"""Shows a chapter of the manual: Markdown in the colours and sizes of the window, pictures of the manual's own folder, nothing else."""

from typing import Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from desktop.gui.theme import Look
from desktop.manual import PICTURES

MARGIN_PX: Final = 24
LINE_PERCENT: Final = {Qt.LayoutDirection.LeftToRight: 130, Qt.LayoutDirection.RightToLeft: 100}
"""The font of Arabic brings its room with it."""
PICTURE: Final = "\ufffc"
"""What stands for a picture in the text of a block."""
_HEADING_SCALES: Final = {1: 1.43, 2: 1.15, 3: 1.15}
"""Sizes of headings as a share of the body's: 20 and 16 pixels where that has 14."""


class HelpBrowser(QTextBrowser):
    """A page of text that follows no link by itself and loads nothing but pictures of the manual."""

    link_wanted = Signal(str)
    """The key of a chapter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._markdown = ""
        self._direction = Qt.LayoutDirection.LeftToRight
        self._scale = 1.0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._on_link)
        look.changed.connect(self._render)

    def show_markdown(self, text: str, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> None:
        """Show a chapter from its beginning, in the direction of its language, which need not be the window's."""
        self._markdown, self._direction = text, direction
        self.setLayoutDirection(direction)
        self._render()
        self.verticalScrollBar().setValue(0)

    def set_scale(self, scale: float) -> None:
        """Show text as many times as large as the rest of the window."""
        self._scale = scale
        self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        """Return a picture of the manual by its name, as wide as there is room; no file of another folder, no address of a network."""
        path = PICTURES / QUrl(name).fileName()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        ratio = self.devicePixelRatioF()
        room = max(200, self.viewport().width() - 2 * MARGIN_PX)
        image = QImage(str(path))
        if image.width() > room * ratio:
            image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give pictures their new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and "![" in self._markdown:
            self._render()

    def _on_link(self, link: QUrl) -> None:
        if not link.scheme() and link.hasFragment():
            self.link_wanted.emit(link.fragment())

    def _render(self) -> None:
        place = self.verticalScrollBar().value()
        font = QFont(self.font())
        font.setPixelSize(round(self.fontInfo().pixelSize() * self._scale))
        document = QTextDocument(self)  # one that was cleared keeps an empty line after a table
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN_PX)
        reading = QTextOption(Qt.AlignmentFlag.AlignLeading)
        reading.setTextDirection(self._direction)
        document.setDefaultTextOption(reading)
        document.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.setDocument(document)  # which deletes the old one
        self._format_text(font.pixelSize())
        self._format_tables()
        self.verticalScrollBar().setValue(place)

    def _format_text(self, body_px: int) -> None:
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            spaced = QTextBlockFormat()
            if PICTURE not in block.text():  # it would stand in a line of 130 % of its own height
                spaced.setLineHeight(LINE_PERCENT[self._direction], QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spaced.setLayoutDirection(self._direction)
            if cursor.currentTable() is None:
                spaced.setTopMargin(body_px * (0.9 if block.blockFormat().headingLevel() else 0.25))
                spaced.setBottomMargin(body_px * 0.25)
            cursor.mergeBlockFormat(spaced)
            self._format_words(block, body_px)
            block = block.next()

    def _format_words(self, block: QTextBlock, body_px: int) -> None:
        """Give headings their size, bold words a weight that the bundled fonts have, and links the colour of the theme."""
        scale = _HEADING_SCALES.get(block.blockFormat().headingLevel())
        for fragment in [part.fragment() for part in block]:  # type: ignore[attr-defined]  # it is an iterator
            words = fragment.charFormat()
            if scale is not None:
                words.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
                words.setProperty(QTextFormat.Property.FontPixelSize.value, round(body_px * scale))
            if words.fontWeight() > QFont.Weight.DemiBold:
                words.setFontWeight(QFont.Weight.DemiBold)
            if words.isAnchor():
                words.setForeground(self._look.tokens.color("accent"))
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(words)

    def _format_tables(self) -> None:
        border = QBrush(self._look.tokens.color("border"))
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(6)
                shape.setCellSpacing(0)
                shape.setBorderCollapse(True)
                shape.setBorder(1)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderBrush(border)
                shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                shape.setTopMargin(8)
                shape.setBottomMargin(8)
                frame.setFormat(shape)


def searched(browser: HelpBrowser, words: str) -> None:
    """Mark the places of words that were searched."""
    if not words:
        browser.setExtraSelections([])
        return
    marks = []
    for word in words.split():
        cursor = QTextCursor(browser.document())
        while not (cursor := browser.document().find(word, cursor)).isNull():
            mark = QTextBrowser.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(browser.palette().brush(QPalette.ColorRole.Highlight))
            mark.format.setForeground(browser.palette().brush(QPalette.ColorRole.HighlightedText))
            marks.append(mark)
    browser.setExtraSelections(marks)
