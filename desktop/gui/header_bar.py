"""The bar at the top: where you are, where you can go, and the search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.gui.actions import PAGES, Actions
from desktop.gui.icons import icon_label
from desktop.gui.parts import text_label
from desktop.gui.theme import Look

HEIGHT_PX = 48
SEARCH_PX = 260


class HeaderBar(QWidget):
    """Brand, pages, search, and the assurance that nothing leaves this machine."""

    search_entered = Signal(str)

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        brand = text_label("Lightbox")
        brand.setObjectName("brand")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search patients"))
        self.search.setAccessibleName(self.tr("Search patients"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_PX)
        self.search.textChanged.connect(self.search_entered)
        offline = text_label(self.tr("Offline"))
        offline.setObjectName("offline")
        offline.setToolTip(self.tr("Nothing leaves this computer."))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 1)
        layout.setSpacing(8)
        layout.addWidget(icon_label(look, "scan-line", "accent"))
        layout.addWidget(brand)
        layout.addSpacing(24)
        for name in PAGES:
            page = QToolButton()
            page.setDefaultAction(actions[name])
            page.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            layout.addWidget(page)
        layout.addStretch(1)
        layout.addWidget(self.search)
        layout.addSpacing(16)
        layout.addWidget(icon_label(look, "wifi-off", "muted"))
        layout.addWidget(offline)
