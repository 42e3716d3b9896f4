"""What the program is, what it is for, and what it is not for."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.gui.icons import icon_label
from desktop.gui.parts import Banner, line, text_label
from desktop.gui.theme import Look
from desktop.inference.package import Package

WIDTH_PX = 560


class AboutDialog(QDialog):
    """Intended use in plain sentences, versions and licences."""

    def __init__(self, look: Look, models: tuple[Package, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lightbox"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(icon_label(look, "scan-line", "accent"))
        head.addWidget(text_label("Lightbox", "heading"))
        head.addWidget(text_label(self.tr("Version {0}").format(__version__), "muted"), 1)
        use = (
            self.tr(
                "Lightbox helps a trained health worker to read a chest film or a retinal OCT scan where no specialist is at hand."
            ),
            self.tr("It does not diagnose, and it does not rule a disease out. A person decides, with the patient in view."),
            self.tr(
                "Each model judges only the kind of image and the ages that it was built and measured for; all else is refused."
            ),
            self.tr("The heat map shows where the model looked. It is no outline of disease."),
            self.tr("This screen is not a diagnostic display unless your clinic has checked it as one."),
            self.tr("Everything stays on this computer. The program never uses a network."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(
            Banner(look, "warn", "shield-alert", self.tr("Decision support, not a diagnosis. Not a medical device."))
        )
        for sentence in use:
            layout.addWidget(text_label(sentence, wrap=True))
        layout.addWidget(line())
        for model in models:
            words = self.tr("Model {0}, version {1}").format(model.manifest.id, model.manifest.version)
            layout.addWidget(text_label(words, "caption"))
        licences = self.tr("Apache License 2.0. Type: Noto Sans (SIL Open Font License). Icons: Lucide (ISC).")
        layout.addWidget(text_label(licences, "caption", wrap=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        # Qt guesses the height of wrapped text for another width.
        self.setFixedSize(WIDTH_PX, layout.totalHeightForWidth(WIDTH_PX))
