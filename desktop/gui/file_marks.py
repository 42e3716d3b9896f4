"""Words over a film that its file gives: which side of the patient lies where, what was lost on the way, what is not shown."""

from PySide6.QtCore import QCoreApplication

from desktop.gui.i18n import number
from desktop.gui.overlay_layer import OverlayLayer
from desktop.gui.placement import Placement
from desktop.imaging.image import DecodedImage, Header
from desktop.imaging.position import opposite


def sides(header: Header, placement: Placement) -> tuple[str, str, str, str]:
    """Return what lies at the top, right, bottom and left edge, as the film is turned and mirrored on screen.

    The letters are those of the standard (PS3.3 C.7.6.1.1.1), and of the lead markers that films bear in every language.
    """
    right, bottom = header.row_direction, header.column_direction
    around = [opposite(bottom), right, bottom, opposite(right)]
    first = -placement.turns % 4
    top, right, bottom, left = around[first:] + around[:first]
    if placement.mirrored:
        left, right = right, left
    return "\n".join(filter(None, (top, _laterality(header)))), right, bottom, left


def file_marks(image: DecodedImage, layers: OverlayLayer) -> list[str]:
    """Return words that must not be overlooked: on loss, and on what of its file is switched off."""
    marks = [loss_text(image)] if loss_text(image) else []
    if layers.has_overlays and not layers.overlays_shown:
        marks.append(QCoreApplication.translate("FileMarks", "OVERLAYS OFF"))
    if layers.has_shutter and not layers.shutter_shown:
        marks.append(QCoreApplication.translate("FileMarks", "SHUTTER OFF"))
    return marks


def loss_text(image: DecodedImage) -> str:
    """Return the word for compression with loss, with its ratio where the file says it; empty where nothing was lost."""
    if all(notice.code != "LOSSY" for notice in image.notices):
        return ""
    if image.header.lossy_ratio is None:
        #: Safety text
        return QCoreApplication.translate("FileMarks", "LOSSY")
    #: Safety text
    return QCoreApplication.translate("FileMarks", "LOSSY {0}:1").format(number(round(image.header.lossy_ratio)))


def _laterality(header: Header) -> str:
    """Return which of a pair of organs it is: that says nothing of the picture's sides."""
    return {
        "R": QCoreApplication.translate("FileMarks", "Right side"),
        "L": QCoreApplication.translate("FileMarks", "Left side"),
        "B": QCoreApplication.translate("FileMarks", "Both sides"),
    }.get(header.laterality, "")
