"""The Models page: what each installed model is for, whether it is asked, and how well it does; all else stands in its facts."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui.i18n import joined, model_words, number
from desktop.gui.icons import icon_label
from desktop.gui.model_words import age_words, class_title, figure_title
from desktop.gui.parts import button, clear_layout, empty_state, line, scroll_area, text_label
from desktop.gui.result_parts import SignLine
from desktop.gui.result_words import Sign
from desktop.gui.theme import Look
from desktop.inference.package import Package, automatic
from desktop.model_package.manifest import Figure, Manifest

CARD_WIDTH_PX: Final = 1320
"""Longer lines are hard to read."""
KEY_FIGURES: Final = (
    r"AUC, normal against ill|ill called normal|normal called ill|(balanced )?accuracy, \d+ classes|expected calibration error"
)
"""On the card; the others stand in the facts."""


class ModelsPage(QWidget):
    """One card a model, made from its manifest."""

    facts_wanted = Signal(object)
    """The `Manifest` of a model whose facts are asked for."""
    prevalence_wanted = Signal(object)
    """The `Manifest` of a model whose classes' shares somebody wants to set."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.may_set = False
        """Whether who is logged in may say what is common here."""
        self.setObjectName("page")
        self._look = look
        body = QWidget()
        body.setObjectName("cardsBody")
        self._cards = QVBoxLayout(body)
        self._cards.setContentsMargins(24, 16, 24, 24)
        self._cards.setSpacing(16)
        scroll = scroll_area(body)
        scroll.setAccessibleName(self.tr("Installed models"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._show_words("loader-circle", self.tr("Loading the models"), self.tr("This takes a moment."))

    def show_models(self, models: tuple[Package, ...]) -> None:
        """Show the installed models."""
        if not models:
            self.show_failure(self.tr("Nothing can be judged until a model package is installed."))
            return
        clear_layout(self._cards)
        self._cards.addWidget(text_label(self.tr("Models"), "heading"))
        active = automatic(models)
        for model in sorted(models, key=lambda m: (m.manifest.kind, m not in active)):  # the judges first, the spare ones last
            self._cards.addWidget(self._card(model, model in active), 0, Qt.AlignmentFlag.AlignTop)
        self._cards.addStretch(1)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no model."""
        self._show_words("octagon-x", self.tr("No usable model"), sentence)

    def _show_words(self, icon: str, headline: str, sentence: str) -> None:
        clear_layout(self._cards)
        self._cards.addWidget(empty_state(self._look, icon, headline, sentence), 1)

    # --- a card -------------------------------------------------------------------------------------------------------

    def _card(self, model: Package, active: bool) -> QFrame:
        manifest = model.manifest
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMaximumWidth(self._look.px(CARD_WIDTH_PX))
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 16, 20)
        column.setSpacing(10)
        column.addLayout(self._head(model, active))
        column.addWidget(line())
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addLayout(self._facts(manifest), 1)
        columns.addLayout(self._figures(manifest), 1)
        column.addLayout(columns)
        return card

    def _head(self, model: Package, active: bool) -> QHBoxLayout:
        manifest = model.manifest
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon_label(self._look, "box", "accent"))
        head.addWidget(text_label(model_words(manifest.name), "title", wrap=True))
        if manifest.variant == "lite":
            head.addWidget(_badge(self.tr("Lite")))
        if any(answer.research_only for answer in manifest.classes):
            every = all(answer.research_only for answer in manifest.classes)
            #: Safety text
            head.addWidget(_badge(self.tr("For research only") if every else self.tr("With a class for research only")))
        head.addStretch(1)
        icon, color = ("circle-check", "accent") if active else ("clock", "muted")
        head.addWidget(icon_label(self._look, icon, color))
        head.addWidget(text_label(self.tr("Active") if active else self.tr("Spare, asked by its name only")))
        facts = button(self._look, self.tr("Facts"), "info")
        facts.setToolTip(self.tr("Population, figures, known failures, training data, fingerprint"))
        facts.clicked.connect(lambda: self.facts_wanted.emit(manifest))
        head.addWidget(facts)
        return head

    def _facts(self, manifest: Manifest) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        population = manifest.population
        column.addWidget(text_label(self.tr("{0}, version {1}").format(manifest.id, manifest.version), "muted", wrap=True))
        column.addWidget(text_label(_sentence(model_words(manifest.task)), "muted", wrap=True))
        column.addWidget(text_label(self.tr("For whom"), "strong"))
        column.addWidget(text_label(model_words(population.description), wrap=True))
        kinds = (
            age_words(population.age_years) if population.age_years else "",
            self.tr("Modality {0}").format(", ".join(population.modalities)) if population.modalities else "",
            self.tr("Views {0}").format(", ".join(population.views)) if population.views else "",
        )
        column.addWidget(text_label(joined(kinds, "  ·  "), "muted", wrap=True))
        column.addSpacing(4)
        column.addWidget(text_label(self.tr("Answers"), "strong"))
        for answer in manifest.classes:
            column.addWidget(text_label(class_title(answer), wrap=True))
        column.addSpacing(4)
        #: Safety text
        limits = self.tr("Known limits: {0}. See the facts before you rely on it.").format(number(len(manifest.limits)))
        column.addWidget(SignLine(self._look, Sign("triangle-alert", "warn", limits)))
        column.addStretch(1)
        return column

    def _figures(self, manifest: Manifest) -> QVBoxLayout:
        """The figures that matter most, of the images that took no part in the training."""
        column = QVBoxLayout()
        column.setSpacing(6)
        first = manifest.figures[0].on if manifest.figures else ""
        figures = [f for f in manifest.figures if f.on == first and re.fullmatch(KEY_FIGURES, f.name)]
        if manifest.kind == "classifier" and figures:
            column.addWidget(text_label(self.tr("Measured on: {0}").format(model_words(first)), "strong", wrap=True))
            numbers = self.tr("Images: {0}, patients: {1}; with 95 % intervals")
            counts = (number(figures[0].images), number(figures[0].patients))
            column.addWidget(text_label(numbers.format(*counts), "caption", wrap=True))
            column.addLayout(_figure_table(figures, manifest))
        others = len(manifest.figures) - len(figures)
        if others:
            column.addWidget(text_label(self.tr("More figures in the facts: {0}").format(number(others)), "caption"))
        if manifest.kind == "classifier" and self.may_set:
            common = button(self._look, self.tr("How common is it here?"), "pencil")
            common.clicked.connect(lambda: self.prevalence_wanted.emit(manifest))
            column.addSpacing(4)
            column.addWidget(common, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return column


def _figure_table(figures: list[Figure], manifest: Manifest) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    for row, figure in enumerate(figures):
        interval = QCoreApplication.translate("ModelFacts", "{0} to {1}").format(number(figure.low, 3), number(figure.high, 3))
        grid.addWidget(text_label(figure_title(figure, manifest), wrap=True), row, 0)
        for column, (words, kind) in enumerate(((number(figure.value, 3), "strong"), (interval, "muted")), 1):
            grid.addWidget(text_label(words, kind), row, column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    return grid


def _badge(words: str) -> QLabel:
    made = text_label(words, "badge")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
