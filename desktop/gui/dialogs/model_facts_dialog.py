"""The facts of one model: for whom it is, how well it does, where it fails, which one it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.gui.i18n import model_words
from desktop.gui.icons import icon_label
from desktop.gui.model_facts import Told, facts_page
from desktop.gui.model_knowledge import ModelKnowledge
from desktop.gui.parts import Banner, button, rename, text_label
from desktop.gui.theme import Look
from desktop.inference.package import Package
from desktop.model_package.manifest import Manifest

WIDTH_PX, HEIGHT_PX = 820, 640


class ModelFactsDialog(QDialog):
    """A page to read, search by eye and copy; nothing can be changed here."""

    def __init__(self, package: Package, knowledge: ModelKnowledge, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        manifest = package.manifest
        self.setWindowTitle(self.tr("Facts of the model {0}").format(model_words(manifest.name)))
        self.resize(min(look.px(WIDTH_PX), 1280), min(look.px(HEIGHT_PX), 700))
        told = _told(manifest, knowledge) if manifest.kind == "classifier" and knowledge.ready else []
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Facts of the model"))
        self.page.setOpenLinks(False)
        self.page.document().setDefaultStyleSheet(_style(look))
        self.page.setHtml(facts_page(package, told))
        self.copy = button(look, self.tr("Copy"), "copy")
        self.copy.setToolTip(self.tr("Copy all of it as text"))
        self.copy.clicked.connect(self._on_copy)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.close_button.setDefault(True)
        self._lay_out(package, look)

    def text(self) -> str:
        """Return the page as text, with the name above it."""
        return f"{self.windowTitle()}\n\n{self.page.toPlainText()}\n"

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        rename(self.copy, self.tr("Copied"))

    def _lay_out(self, package: Package, look: Look) -> None:
        manifest = package.manifest
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon_label(look, "box", "accent"))
        head.addWidget(text_label(model_words(manifest.name), "heading", wrap=True), 1)
        head.addWidget(text_label(self.tr("{0}, version {1}").format(manifest.id, manifest.version), "muted"))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(
            #: Safety text
            Banner(look, "warn", "shield-alert", self.tr("Decision support, not a diagnosis. Not a medical device."))
        )
        layout.addWidget(self.page, 1)
        layout.addLayout(foot)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _told(manifest: Manifest, knowledge: ModelKnowledge) -> Told:
    codes = [answer.code for answer in manifest.classes if not answer.research_only]
    return [(code, knowledge.value(manifest, code), knowledge.elsewhere(manifest, code)) for code in codes]


def _style(look: Look) -> str:
    """Of the page: the sizes and colours of the rest of the window; numbers stand at the end of the line."""
    tokens = look.tokens
    return (
        f"h2 {{ font-size: {look.px(16)}px; font-weight: 600; color: {tokens.text}; }}"
        f"h3 {{ font-size: {look.px(14)}px; font-weight: 600; color: {tokens.text}; }}"
        f"p, li, td {{ font-size: {look.px(14)}px; color: {tokens.text}; }}"
        f"th {{ font-size: {look.px(12)}px; font-weight: 600; color: {tokens.muted}; text-align: left; }}"
    )
