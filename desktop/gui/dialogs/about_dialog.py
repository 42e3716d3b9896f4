"""What the program is, what it is for and what it is not for, what it is made of."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.about import BILL, LICENCES, MAKER, facts, licence_texts, model_facts
from desktop.errors import RecordsError
from desktop.gui.file_dialogs import choose_new_file
from desktop.gui.i18n import facing, told
from desktop.gui.icons import icon_label
from desktop.gui.parts import Banner, beside_bar, button, text_label
from desktop.gui.theme import Look
from desktop.inference.package import Package
from desktop.support import versions

SIZE_PX = (760, 600)
SHORT_HASH = 16
LONGEST_TEXT = 2_000_000
"""Characters of a licence that are shown."""


class AboutDialog(QDialog):
    """Three pages: use and limits, versions, licences."""

    check_wanted = Signal()
    """Somebody wants the installation checked."""

    def __init__(self, look: Look, models: tuple[Package, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lightbox"))
        self.resize(*SIZE_PX)
        self._look, self._models = look, models
        self.tabs = QButtonGroup(self)
        self.pages = QStackedWidget()
        self.copy = button(look, self.tr("Copy facts"), "copy")
        self.check = button(look, self.tr("Check this installation..."), "circle-check")
        self.save_bill = button(look, self.tr("Save bill of materials..."), "download")
        self._said = text_label(kind="caption")
        self._lay_out()
        self.tabs.idClicked.connect(self.pages.setCurrentIndex)
        self.copy.clicked.connect(self._on_copy)
        self.check.clicked.connect(self.check_wanted)
        self.save_bill.clicked.connect(self._on_save_bill)

    def facts(self) -> str:
        """Return what "Copy facts" copies."""
        return facts(self._models, f"Qt {qVersion()}", f"platform {QGuiApplication.platformName()}")

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.facts())
        self._said.setText(self.tr("Copied. Nothing in it is about patients or persons."))

    def _on_save_bill(self) -> None:
        path = choose_new_file(self, self.tr("Save bill of materials"), BILL.name)
        if path is None:
            return
        try:
            shutil.copyfile(BILL, path)
        except OSError as error:
            problem = RecordsError("FILE-UNWRITABLE", detail=error.strerror)
            self._said.setText(told(problem.code, problem.reason))
        else:
            self._said.setText(self.tr("Saved."))

    # --- pages --------------------------------------------------------------------------------------------------------

    def _use(self) -> QWidget:
        #: Safety text
        notice = self.tr("Decision support, not a diagnosis. Not a medical device.")
        use = (
            #: Safety text
            self.tr(
                "Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand."
            ),
            #: Safety text
            self.tr("It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view."),
            #: Safety text
            self.tr(
                "Each model judges only the kind of image and the ages that it was built and measured for; all else is refused."
            ),
            #: Safety text
            self.tr("Its figures come from a few hospitals. Expect more wrong answers elsewhere; the manual tells the limits."),
            #: Safety text
            self.tr("The heat map shows where the model looked. It is no outline of disease."),
            #: Safety text
            self.tr("This screen is not a diagnostic display unless your clinic has checked it as one."),
            self.tr("Everything stays on this computer. The program never uses a network."),
            self.tr("The log and its backups are encrypted. What is exported, printed or saved as PDF is not."),
        )
        page = QWidget()
        page.setObjectName("cardsBody")
        column = QVBoxLayout(page)
        column.setContentsMargins(beside_bar())
        column.setSpacing(12)
        column.addWidget(Banner(self._look, "warn", "shield-alert", notice))
        for sentence in use:
            column.addWidget(text_label(sentence, wrap=True))
        column.addWidget(text_label(self.tr("Made by {0}. Apache License 2.0.").format(MAKER), "caption", wrap=True))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _versions(self) -> QWidget:
        rows = [tuple(line.rsplit(" ", 1)) for line in versions() if not line.startswith("Python ")]
        python = next(line for line in versions() if line.startswith("Python ")).removeprefix("Python ")
        rows[1:1] = [("Qt", str(qVersion())), ("Python", python)]
        rows += [(name, f"{sha256[:SHORT_HASH]}…") for name, sha256 in model_facts(self._models)]
        self.table = QTableWidget(len(rows), 2)
        self.table.setAccessibleName(self.tr("Versions"))
        headings = QTableWidgetItem(self.tr("Part")), QTableWidgetItem(self.tr("Version, or SHA-256 of a model"))
        for column, heading in enumerate(headings):
            heading.setToolTip(heading.text())
            self.table.setHorizontalHeaderItem(column, heading)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        whole = dict(model_facts(self._models))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(facing(text))
                item.setToolTip(whole.get(row[0], "") if column else text)
                self.table.setItem(number, column, item)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.check)
        buttons.addStretch(1)
        return _page(self.table, buttons)

    def _licences(self) -> QWidget:
        self.texts = QListWidget()
        self.texts.setAccessibleName(self.tr("Parts"))
        self.texts.setFixedWidth(self._look.px(230))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        for path in licence_texts():
            item = QListWidgetItem(path.stem if path.suffix == ".txt" else path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.texts.addItem(item)
        self.texts.currentItemChanged.connect(lambda item, _before: self._show_text(item))
        self.texts.setCurrentRow(0)
        side_by_side = QWidget()
        row = QHBoxLayout(side_by_side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.texts)
        row.addWidget(self.text, 1)
        words = self.tr("The program stands on the work of many others. Each text is theirs.")
        if not LICENCES.is_dir():
            words = self.tr("This program runs from its source: the texts of the other parts lie in their Python packages.")
        self.save_bill.setVisible(BILL.is_file())
        below = QHBoxLayout()
        below.addWidget(text_label(words, "caption", wrap=True), 1)
        below.addWidget(self.save_bill)
        return _page(side_by_side, below)

    def _show_text(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            path = Path(item.data(Qt.ItemDataRole.UserRole))
            self.text.setPlainText(path.read_text(encoding="utf-8", errors="replace")[:LONGEST_TEXT])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon_label(self._look, "scan-line", "accent"))
        head.addWidget(text_label("Lightbox", "heading"))
        head.addWidget(text_label(self.tr("Version {0}").format(__version__), "muted"), 1)
        choice = QHBoxLayout()
        choice.setSpacing(8)
        pages = (
            (self.tr("Use and limits"), self._use()),
            (self.tr("Versions"), self._versions()),
            (self.tr("Licences"), self._licences()),
        )
        for number, (words, page) in enumerate(pages):
            tab = QPushButton(words)
            tab.setCheckable(True)
            tab.setProperty("kind", "choice")
            tab.setMinimumWidth(120)
            self.tabs.addButton(tab, number)
            self.pages.addWidget(page)
            choice.addWidget(tab)
        choice.addStretch(1)
        self.tabs.button(0).setChecked(True)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        last = QHBoxLayout()
        last.addWidget(self._said, 1)
        last.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addLayout(choice)
        layout.addWidget(self.pages, 1)
        layout.addLayout(last)


def _page(main: QWidget, below: QHBoxLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(main, 1)
    column.addLayout(below)
    return page
