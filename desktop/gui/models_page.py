"""The Models page: what each installed model is for, how well it does, and where it fails."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.icons import icon_label
from desktop.gui.parts import clear_layout, empty_state, line, text_label
from desktop.gui.theme import Look
from desktop.inference.package import Package, automatic
from desktop.model_package.manifest import Figure, Manifest

CARD_WIDTH_PX = 1320
"""Longer lines are hard to read."""


class ModelsPage(QWidget):
    """One card a model, made from its manifest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        body = QWidget()
        body.setObjectName("cardsBody")
        self._cards = QVBoxLayout(body)
        self._cards.setContentsMargins(24, 16, 24, 24)
        self._cards.setSpacing(16)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        card.setMaximumWidth(CARD_WIDTH_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._head(manifest, active))
        column.addWidget(text_label(manifest.task[:1].upper() + manifest.task[1:], "muted", wrap=True))
        column.addWidget(line())
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addLayout(self._facts(manifest), 1)
        columns.addLayout(self._figures(manifest), 1)
        column.addLayout(columns)
        column.addWidget(line())
        column.addLayout(self._sources(manifest))
        column.addWidget(text_label(self.tr("Fingerprint {0}").format(model.ref.sha256), "mono"))
        return card

    def _head(self, manifest: Manifest, active: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon_label(self._look, "box", "accent"))
        head.addWidget(text_label(manifest.name, "title"), 1)
        if manifest.variant == "lite":
            head.addWidget(text_label(self.tr("Lite"), "strong"))
        icon, color = ("circle-check", "accent") if active else ("clock", "muted")
        head.addWidget(icon_label(self._look, icon, color))
        head.addWidget(text_label(self.tr("Active") if active else self.tr("Spare, asked by its name only")))
        head.addWidget(text_label(self.tr("{0}, version {1}").format(manifest.id, manifest.version), "muted"))
        return head

    def _facts(self, manifest: Manifest) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        population = manifest.population
        column.addWidget(text_label(self.tr("For whom"), "strong"))
        column.addWidget(text_label(population.description, wrap=True))
        kinds = (
            str(population.age_years).capitalize() if population.age_years else "",
            self.tr("Modality {0}").format(", ".join(population.modalities)) if population.modalities else "",
            self.tr("Views {0}").format(", ".join(population.views)) if population.views else "",
        )
        column.addWidget(text_label("  ·  ".join(filter(None, kinds)), "muted", wrap=True))
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("Answers"), "strong"))
        for answer in manifest.classes:
            column.addWidget(text_label(answer.full_name))
            column.addWidget(text_label(answer.meaning, "caption", wrap=True))
        column.addSpacing(8)
        column.addLayout(self._limits(manifest))
        column.addStretch(1)
        return column

    def _figures(self, manifest: Manifest) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for images in dict.fromkeys(figure.on for figure in manifest.figures):
            figures = [figure for figure in manifest.figures if figure.on == images]
            column.addWidget(text_label(self.tr("Measured on: {0}").format(images), "strong"))
            numbers = self.tr("Images: {0}, patients: {1}; with 95 % intervals")
            column.addWidget(text_label(numbers.format(figures[0].images, figures[0].patients), "caption"))
            column.addLayout(self._figure_table(figures, manifest))
            column.addSpacing(8)
        column.addStretch(1)
        return column

    def _figure_table(self, figures: list[Figure], manifest: Manifest) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, figure in enumerate(figures):
            name = figure.name
            for answer in manifest.classes:
                name = name.replace(answer.code, answer.name.lower())
            interval = f"{figure.low:.3f} – {figure.high:.3f}"
            grid.addWidget(text_label(name[:1].upper() + name[1:], wrap=True), row, 0)
            grid.addWidget(text_label(f"{figure.value:.3f}", "strong"), row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(text_label(interval, "muted"), row, 2, Qt.AlignmentFlag.AlignRight)
        return grid

    def _sources(self, manifest: Manifest) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(text_label(self.tr("Learnt from"), "strong"))
        for source in manifest.training_data:
            words = self.tr("{0} ({1}; {2})").format(source.name, source.use, source.licence)
            column.addWidget(text_label(words, "caption", wrap=True))
        return column

    def _limits(self, manifest: Manifest) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(text_label(self.tr("Known limits"), "strong"))
        for limit in manifest.limits:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(icon_label(self._look, "triangle-alert", "warn"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(limit, wrap=True), 1)
            column.addLayout(row)
        return column
