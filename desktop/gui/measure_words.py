"""What was measured, in words: beside the line, in the list, and what must be known of the scale."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.gui.i18n import number
from desktop.gui.measure import BY_HAND, REGIONS, Kind, Measurement, Scale, Statistics, angle, area, heart_ratio, length
from desktop.imaging.image import DecodedImage

PROJECTIONS: Final = frozenset({"CR", "DX", "IO", "MG", "OT", "PX", "RF", "RG", "SC", "XA", ""})
"""Modalities of films that rays throw onto a detector, or that may be such: what lies nearer to the tube is larger on them."""
FINE_MM = 0.05
"""Pixels smaller than this are those of a scan of the eye: its lengths need more digits."""


def kind_name(kind: Kind) -> str:
    """Return what a kind of measurement is called."""
    return {
        Kind.RULER: QCoreApplication.translate("Measure", "Length"),
        Kind.ANGLE: QCoreApplication.translate("Measure", "Angle"),
        Kind.ELLIPSE: QCoreApplication.translate("Measure", "Ellipse"),
        Kind.RECTANGLE: QCoreApplication.translate("Measure", "Rectangle"),
        Kind.HEART: QCoreApplication.translate("Measure", "Cardiothoracic ratio"),
    }[kind]


def value_lines(measurement: Measurement, scale: Scale, statistics: Statistics | None) -> list[str]:
    """Return the value of a measurement, line by line; of a region without `statistics` only its size."""
    p = measurement.points
    if measurement.kind is Kind.RULER:
        return [length_text(length(p[0], p[1], scale), scale)]
    if measurement.kind is Kind.ANGLE:
        degrees = angle(p[0], p[1], p[2], scale)
        return [QCoreApplication.translate("Measure", "{0}°").format(number(degrees, 1)) if degrees is not None else "–"]
    if measurement.kind in REGIONS:
        return [*(_statistics_lines(statistics) if statistics else []), _area_text(measurement, scale)]
    return _heart_lines(measurement, scale)


def length_text(value: float, scale: Scale) -> str:
    """Return a length with its unit."""
    if not scale.known:
        return QCoreApplication.translate("Measure", "{0} pixels").format(number(value, 1))
    fine = min(scale.row_mm, scale.column_mm) < FINE_MM
    return QCoreApplication.translate("Measure", "{0} mm").format(number(value, 3 if fine else 1))


def scale_text(scale: Scale, image: DecodedImage) -> str:
    """Return where the scale comes from: the same line is longer at the detector than in the body."""
    sentences = {
        #: Safety text
        "": QCoreApplication.translate("Measure", "No scale in the file: lengths are in pixels."),
        #: Safety text
        "SequenceOfUltrasoundRegions": QCoreApplication.translate(
            "Measure", "Each region of this ultrasound image has its own scale: lengths are in pixels."
        ),
        #: Safety text
        "PixelSpacing": QCoreApplication.translate("Measure", "Scale: Pixel Spacing (0028,0030), {0}."),
        #: Safety text
        "ImagerPixelSpacing": QCoreApplication.translate(
            "Measure", "Scale: Imager Pixel Spacing (0018,1164), {0}, at the detector: real sizes are smaller."
        ),
        #: Safety text
        "NominalScannedPixelSpacing": QCoreApplication.translate(
            "Measure", "Scale: Nominal Scanned Pixel Spacing (0018,2010), {0}, on the scanned film: real sizes are smaller."
        ),
        #: Safety text
        BY_HAND: QCoreApplication.translate("Measure", "Scale set by hand: {0}. Not from the file."),
    }
    #: Safety text
    projection = QCoreApplication.translate(
        "Measure", "Scale: Pixel Spacing (0028,0030), {0}. If it is that of the detector, real sizes are smaller."
    )
    sentence = sentences.get(scale.source or image.header.spacing_source, sentences["PixelSpacing"])
    if scale.source == "PixelSpacing" and image.header.modality in PROJECTIONS:
        sentence = projection
    return sentence.format(_pixel_text(scale))


def heart_caption(image: DecodedImage) -> str:
    """Return what may and may not be read from the cardiothoracic ratio.

    Danzer 1919 proposed 0.50 for adults on an erect film in posteroanterior projection. In infants the ratio is normally higher: about
    0.60 is the limit usually taught for newborns.
    """
    if image.header.view == "AP":
        #: Safety text
        return QCoreApplication.translate(
            "Measure", "The file calls this film AP: the limit of 0.50 does not hold. Your measurement, not the model's."
        )
    #: Safety text
    return QCoreApplication.translate(
        "Measure",
        "Above 0.50 suggests an enlarged heart only on an upright PA film of an adult after a deep breath, not on AP or supine films "
        "and not in small children. Your measurement, not the model's.",
    )


def heart_step(points: int) -> str:
    """Return what to draw next for the cardiothoracic ratio, after so many points."""
    return (
        QCoreApplication.translate("Measure", "1 of 3: draw a line down the middle of the spine."),
        QCoreApplication.translate(
            "Measure", "2 of 3: draw a line from the heart's right border to its left, where each is farthest out."
        ),
        QCoreApplication.translate(
            "Measure", "3 of 3: draw a line across the chest where it is widest, from inner rib to inner rib."
        ),
    )[points // 2]


def _statistics_lines(found: Statistics) -> list[str]:
    if not found.count:
        return [QCoreApplication.translate("Measure", "No pixels")]
    decimals = 1 if found.maximum - found.minimum >= 20 else 3
    return [
        QCoreApplication.translate("Measure", "Mean {0}  SD {1}").format(
            number(found.mean, decimals), number(found.sd, decimals)
        ),
        QCoreApplication.translate("Measure", "Min {0}  Max {1}").format(
            *(number(value, 0 if value.is_integer() else decimals) for value in (found.minimum, found.maximum))
        ),
        QCoreApplication.translate("Measure", "Pixels {0}").format(number(found.count)),
    ]


def _area_text(measurement: Measurement, scale: Scale) -> str:
    first, second = measurement.points
    value = area(measurement.kind, first, second, scale)
    if not scale.known:
        return QCoreApplication.translate("Measure", "Area {0} square pixels").format(number(value))
    fine = min(scale.row_mm, scale.column_mm) < FINE_MM
    return QCoreApplication.translate("Measure", "Area {0} mm²").format(number(value, 4 if fine else 1))


def _heart_lines(measurement: Measurement, scale: Scale) -> list[str]:
    found = heart_ratio(measurement.points, scale)
    if found is None:
        return [
            QCoreApplication.translate(
                #: Safety text
                "Measure",
                "No ratio: the heart's borders lie on one side of the midline, or a line has no length.",
            )
        ]
    sides = " + ".join(length_text(side, scale) for side in found.sides)
    return [
        QCoreApplication.translate("Measure", "Cardiothoracic ratio {0}").format(number(found.ratio, 2)),
        QCoreApplication.translate("Measure", "Heart {0}, chest {1}").format(sides, length_text(found.chest, scale)),
    ]


def _pixel_text(scale: Scale) -> str:
    decimals = 4 if min(scale.row_mm, scale.column_mm) < FINE_MM else 3
    size = number(scale.column_mm, decimals)
    if scale.row_mm != scale.column_mm:
        words = QCoreApplication.translate("Measure", "{0} mm wide and {1} mm high a pixel")
        return words.format(size, number(scale.row_mm, decimals))
    return QCoreApplication.translate("Measure", "{0} mm a pixel").format(size)
