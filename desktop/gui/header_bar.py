"""The bar at the top: where you are, where you can go, and the search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from desktop.errors import clean_text
from desktop.gui.actions import ACCOUNT, PAGES, Actions, role_name
from desktop.gui.icons import Tint, icon_label
from desktop.gui.parts import ElidedLabel, add_clearing, plain_tip, text_label
from desktop.gui.theme import Look
from desktop.records.access import Person

HEIGHT_PX = 48
SEARCH_PX = (120, 260)
NAME_LENGTH = 16
SPACE_PX = 8


class HeaderBar(QWidget):
    """Brand, pages, search, and the assurance that nothing leaves this machine."""

    search_entered = Signal(str)

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.px(HEIGHT_PX))
        brand = text_label("Lightbox")
        brand.setObjectName("brand")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search patients"))
        self.search.setAccessibleName(self.tr("Search patients"))
        add_clearing(self.search, look)
        self.search.setMinimumWidth(look.px(SEARCH_PX[0]))
        self.search.setMaximumWidth(look.px(SEARCH_PX[1]))
        self.search.textChanged.connect(self.search_entered)
        offline = ElidedLabel()
        offline.setText(self.tr("Offline, encrypted"))
        offline.setObjectName("offline")
        offline.setToolTip(plain_tip(f"{offline.text()}\n{self.tr('Nothing leaves this computer, and the log is encrypted.')}"))
        self.search.setToolTip(self.search.placeholderText())
        self.user = _user_button(look, actions)
        sign = icon_label(look, "wifi-off", "muted")
        sign.setToolTip(offline.toolTip())
        self._spare = (offline, brand, sign)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 1)
        layout.setSpacing(SPACE_PX)
        layout.addWidget(icon_label(look, "scan-line", "accent"))
        layout.addWidget(brand)
        layout.addSpacing(24)
        for name in PAGES:
            page = QToolButton()
            page.setDefaultAction(actions[name])
            page.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            layout.addWidget(page)
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addSpacing(16)
        layout.addWidget(sign)
        layout.addWidget(offline)
        layout.addSpacing(8)
        layout.addWidget(self.user)

    def show_person(self, person: Person) -> None:
        """Say who is logged in."""
        name = clean_text(person.full_name or person.name)
        first = name.split()[0] if " " in name else name
        self.user.setText(f"\u2002{clean_text(first, NAME_LENGTH)}")
        self.user.setToolTip(plain_tip(f"{name}\n{role_name(person.role)}"))
        self.user.setAccessibleName(self.tr("Account of {0}").format(name))
        self.user.setVisible(bool(name))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where names of pages would be cut, what only tells goes first; the last to go is the user's name, which its tip has."""
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.user.setToolButtonStyle(beside)  # as it is measured
        items = [item for place in range(self._row.count()) if (item := self._row.itemAt(place)) is not None]
        widgets = [widget for item in items if (widget := item.widget()) is not None]
        gaps = sum(item.sizeHint().width() for item in items if item.widget() is None)
        hints = {widget: widget.sizeHint().width() for widget in widgets if widget is not self.user or not widget.isHidden()}
        hints[self.search] = self.search.minimumWidth()
        margins = self._row.contentsMargins()
        lacking = sum(hints.values()) + gaps + margins.left() + margins.right() + SPACE_PX * (len(items) - 1) - self.width()
        for widget in self._spare:
            widget.setVisible(lacking <= 0)
            lacking -= hints[widget] + SPACE_PX if lacking > 0 else 0
        if lacking > 0:
            self.user.setToolButtonStyle(alone)


def _user_button(look: Look, actions: Actions) -> QToolButton:
    """Return the button with the menu of the account."""
    made = QToolButton()
    made.setObjectName("user")
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    Tint(made, look, "user-round")
    menu = QMenu(made)
    menu.setToolTipsVisible(True)
    actions.fill_menu(menu, ACCOUNT)
    made.setMenu(menu)
    return made
