"""What Lightbox used of what a file says, in words."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.gui.file_marks import loss_text
from desktop.gui.i18n import number
from desktop.gui.measure import scale_of
from desktop.gui.measure_words import scale_text
from desktop.gui.window_presets import describe_voi
from desktop.imaging.image import DecodedImage


def used(image: DecodedImage) -> Iterator[tuple[str, str]]:
    """Yield what it is and what of the file it comes from."""
    header = image.header
    size = QCoreApplication.translate("Tags", "{0} x {1} pixels, {2} bits")
    yield (
        QCoreApplication.translate("Tags", "Picture"),
        size.format(number(image.columns), number(image.rows), number(header.bits_stored)),
    )
    yield QCoreApplication.translate("Tags", "Written as"), header.transfer_syntax or image.format
    yield QCoreApplication.translate("Tags", "Greys"), _greys(image)
    yield QCoreApplication.translate("Tags", "Window"), _window(image)
    yield QCoreApplication.translate("Tags", "Scale"), scale_text(scale_of(image), image)
    yield (
        QCoreApplication.translate("Tags", "Loss"),
        loss_text(image) or QCoreApplication.translate("Tags", "none that is said"),
    )
    if header.row_direction:
        sides = QCoreApplication.translate("Tags", "rows run to {0}, columns to {1}, Patient Orientation (0020,0020)")
        yield QCoreApplication.translate("Tags", "Sides"), sides.format(header.row_direction, header.column_direction)
    if image.overlays or image.shutter is not None:
        yield QCoreApplication.translate("Tags", "Laid over it"), _layers(image)


def _greys(image: DecodedImage) -> str:
    interpretation = image.header.photometric_interpretation
    if image.rgb is not None:
        words = QCoreApplication.translate("Tags", "in colours")
    elif image.inverted:
        words = QCoreApplication.translate("Tags", "small values are white")
    else:
        words = QCoreApplication.translate("Tags", "small values are black")
    return QCoreApplication.translate("Tags", "{0}, {1}").format(interpretation, words) if interpretation else words


def _window(image: DecodedImage) -> str:
    window = describe_voi(image.voi)
    if not image.voi_choices:
        return QCoreApplication.translate("Tags", "{0}: the file gives none").format(window)
    count = len(image.voi_choices)
    if count == 1:
        return QCoreApplication.translate("Tags", "{0}: from the file").format(window)
    return QCoreApplication.translate("Tags", "{0}: the first of {1} in the file").format(window, number(count))


def _layers(image: DecodedImage) -> str:
    labels = [overlay.label for overlay in image.overlays if overlay.label]
    parts = []
    if image.overlays:
        parts.append(QCoreApplication.translate("Tags", "%n overlay(s)", "", len(image.overlays)))
    if labels:
        parts.append(", ".join(labels))
    if image.shutter is not None:
        parts.append(QCoreApplication.translate("Tags", "a shutter"))
    #: Safety text
    return QCoreApplication.translate("Tags", "{0}. The model sees none of it.").format("; ".join(parts))
