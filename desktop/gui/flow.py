"""A row that goes on below where it is full, for words that are longer in some languages and larger for some readers."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets one after the other in the reading direction, each as wide as it asks for; as many lines as that takes."""

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        smallest = QSize()
        for item in self._items:
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def _place(self, rect: QRect, *, apply: bool) -> int:
        """Put the items into their places, or only ask how high they are together."""
        margins: QMargins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        around = self.parentWidget()
        direction = around.layoutDirection() if around is not None else Qt.LayoutDirection.LeftToRight
        x, y, high = inner.x(), inner.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []

        def finish() -> None:
            """Put what is less high than its line into the middle of it."""
            for placed, box in line if apply else ():
                box.translate(0, (high - box.height()) // 2)
                placed.setGeometry(QStyle.visualRect(direction, inner, box))
            line.clear()

        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
            if x > inner.x() and x + size.width() > inner.right() + 1:
                finish()
                x, y, high = inner.x(), y + high + self.spacing(), 0
            size.setWidth(min(size.width(), max(inner.width(), item.minimumSize().width())))
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            high = max(high, size.height())
        finish()
        return y + high - rect.y() + margins.bottom()
