"""Readers before and after they saw the answer, against the answer and what turned out: one table a model on the dashboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from desktop.analysis.agreement import FEWEST, Agreed, agreement, changes
from desktop.gui.i18n import model_words, number
from desktop.gui.parts import clear_layout, text_label
from desktop.model_package.manifest import Manifest
from desktop.records.second_looks import Look


class AgreementCard(QFrame):
    """Shows share and kappa of each pair; with few images that they are too few."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._names: dict[str, str] = {}
        self._looks: list[Look] = []
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Readers before and after the answer"), "title"))
        words = self.tr(
            #: Safety text
            "Each reader counts once at each image; whoever could not tell is left out. Cohen's kappa is the agreement beyond chance: "
            "0 is chance, 1 is always the same; with its 95 % interval (Fleiss, Cohen and Everitt 1969)."
        )
        column.addWidget(text_label(words, "muted", wrap=True))
        column.addLayout(self._body)
        column.addStretch(1)

    def set_manifests(self, manifests: Sequence[Manifest]) -> None:
        """Take the names of the installed models."""
        self._names = {manifest.id: model_words(manifest.name) for manifest in manifests}
        self.show_looks(self._looks)

    def show_looks(self, looks: list[Look]) -> None:
        """Show what readers said."""
        self._looks = looks
        clear_layout(self._body)
        models = sorted({look.model for look in looks})
        if not models:
            self._body.addWidget(text_label(self.tr("Nothing in this period."), "muted"))
        for model in models:
            self._add_model(self._names.get(model, model), [look for look in looks if look.model == model])

    def _add_model(self, name: str, looks: list[Look]) -> None:
        self._body.addWidget(text_label(name, "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(4, 1)
        heads = ("", self.tr("Count"), self.tr("Same class"), self.tr("Kappa"))
        for column, head in enumerate(heads):
            grid.addWidget(text_label(head, "caption"), 0, column)
        for row, (words, pairs) in enumerate(self._pairs(looks), 1):
            grid.addWidget(text_label(words, wrap=True), row, 0)
            for column, text in enumerate(self._figures(len(pairs), agreement(pairs)), 1):
                label = text_label(text, "muted" if column != 2 else "strong")
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._body.addLayout(grid)
        self._body.addWidget(text_label(self._changed(looks), "muted", wrap=True))

    def _pairs(self, looks: list[Look]) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return each comparison and its pairs of classes; who could not tell said none."""
        rows = (
            (self.tr("Reader before, and the model"), [(look.before, look.answer) for look in looks]),
            (self.tr("Reader after, and the model"), [(look.after, look.answer) for look in looks]),
            (self.tr("Reader before, and what turned out"), [(look.before, look.outcome) for look in looks]),
            (self.tr("Reader after, and what turned out"), [(look.after, look.outcome) for look in looks]),
            (
                self.tr("The model, and what turned out"),
                list({look.image: (look.answer, look.outcome) for look in looks}.values()),
            ),
        )
        return [(words, [pair for pair in pairs if all(pair)]) for words, pairs in rows]

    def _figures(self, images: int, agreed: Agreed | None) -> tuple[str, ...]:
        if agreed is None:
            return number(images), self.tr("too few"), self.tr("from {0} images on").format(FEWEST)
        share = self.tr("{0} %").format(number(100 * agreed.share))
        if agreed.kappa is None:
            return number(images), share, self.tr("not defined: always one class")
        kappa = self.tr("{0} ({1} to {2})")
        return (
            number(images),
            share,
            kappa.format(*(number(v, 2) for v in (agreed.kappa.value, agreed.kappa.low, agreed.kappa.high))),
        )

    def _changed(self, looks: list[Look]) -> str:
        changed = changes(
            [(look.before, look.after, look.outcome) for look in looks if look.before and look.after and look.outcome]
        )
        if changed is None:
            #: Safety text
            return self.tr("Changes of mind: too few images with both readings and an outcome.")
        #: Safety text
        words = self.tr("Changes of mind in {0} images: {1} towards what turned out, {2} away from it.")
        return words.format(number(changed.images), number(changed.towards), number(changed.away))
