"""DICOM files to pictures, in the order of PS3.4 N.2: stored value, modality value, VOI, and whether small values are white."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ImageError, Notice
from desktop.imaging import container as syntaxes
from desktop.imaging.color import eight_bits, from_ybr, image_of_colors
from desktop.imaging.container import Container, open_container
from desktop.imaging.dataset import PIXEL_ELEMENTS, Dataset, Encoding
from desktop.imaging.decoding import COMPRESSED, DEFLATED_FRAMES, LOSSY, MAY_LOSE, RLE, check_codestream, decode, split_frames
from desktop.imaging.header import read_header
from desktop.imaging.image import DecodedImage, Header, Pixels, Voi, Window, read_only
from desktop.imaging.layers import Overlay, Shutter
from desktop.imaging.layout import MONOCHROME, Layout, read_layout
from desktop.imaging.lookup import read_palette
from desktop.imaging.modality import modality_values
from desktop.imaging.objects import object_kind
from desktop.imaging.overlays import read_overlay, read_overlays
from desktop.imaging.presentation import full_window
from desktop.imaging.shutter import bitmap_group, read_shutter
from desktop.imaging.stored import as_numbers, native_frame, smallest, spread, stored_values, to_indices
from desktop.imaging.voi import voi_choices

_SHARED_GROUPS: Final = 0x52009229
_FRAME_GROUPS: Final = 0x52009230
_PIXEL_VALUE_TRANSFORMATION: Final = 0x00289145
_FRAME_VOI_LUT: Final = 0x00289132
_PIXEL_PADDING_VALUE: Final = 0x00280120
_PIXEL_PADDING_RANGE_LIMIT: Final = 0x00280121
_LOSSY_COMPRESSION: Final = 0x00282110
_PRESENTATION_LUT_SHAPE: Final = 0x20500020
_NATIVE: Final = (
    "",
    syntaxes.IMPLICIT_LITTLE,
    syntaxes.EXPLICIT_LITTLE,
    syntaxes.EXPLICIT_BIG,
    syntaxes.DEFLATED,
    syntaxes.GE_PRIVATE_BIG,
)


@dataclass(frozen=True)
class _Film:
    """What all frames of a file share."""

    dataset: Dataset
    layout: Layout
    header: Header
    notices: tuple[Notice, ...]
    stored_frame: Callable[[int], NDArray[Any]]
    shift: int
    """Bits below the stored ones, which a decoder has already taken away."""
    words: bool
    """Stored frames are whole words, with the bits that the picture does not use."""
    shared_groups: Dataset | None
    frame_groups: tuple[Dataset, ...]

    def levels(self, macro: int, frame: int) -> list[Dataset]:
        """Return where attributes of a functional group may stand, the most special first (PS3.3 C.7.6.16.1.1)."""
        groups = [*self.frame_groups[frame : frame + 1], self.shared_groups]
        found = [group.item(macro) for group in groups if group is not None]
        return [*(level for level in found if level is not None), self.dataset]


def read_dicom(data: bytes, frames: Sequence[int] | None = None) -> Iterator[DecodedImage]:
    """Decode frames of a DICOM file.

    Parameters
    ----------
    data : bytes
        The whole file.
    frames : sequence of int, optional
        Which, from 0; None: all.

    Yields
    ------
    DecodedImage
        Without the hash of the file.

    Raises
    ------
    ImageError
    """
    film = _open_film(open_container(data))
    count = film.layout.frame_count
    for frame in range(count) if frames is None else frames:
        if not 0 <= frame < count:
            raise ImageError("FRAME-MISSING", frame=frame, frame_count=count)
        yield _decode_frame(film, frame)


def measure_dicom(container: Container) -> tuple[int, int, int]:
    """Return rows, columns and frames of a DICOM file without decoding it.

    Raises
    ------
    ImageError
        Why there is no picture, as far as the header tells.
    """
    layout = _open_film(container).layout
    return layout.rows, layout.columns, layout.frame_count


def _open_film(container: Container) -> _Film:
    dataset = container.dataset
    header, notices = read_header(container)
    if not any(tag in dataset.elements for tag in PIXEL_ELEMENTS):
        raise ImageError("DICOM-NO-PIXELS", kind=object_kind(header.sop_class_uid))
    if container.syntax not in COMPRESSED and container.syntax not in _NATIVE:
        raise ImageError("DICOM-UNSUPPORTED-SYNTAX", syntax=header.transfer_syntax)
    layout, stored_frame = _frame_source(container, read_layout(dataset))
    words = container.syntax in (RLE, DEFLATED_FRAMES, *_NATIVE)
    said = dataset.text(_LOSSY_COMPRESSION)
    if container.syntax in LOSSY or said == "01" or (container.syntax in MAY_LOSE and said != "00"):
        notices += (Notice("LOSSY"),)
    return _Film(
        dataset=dataset,
        layout=layout,
        header=header,
        notices=_once(container.notices + layout.notices + notices),
        stored_frame=stored_frame,
        # JPEG and its kin hold the sample itself; the others hold the allocated word
        shift=layout.high_bit + 1 - layout.bits_stored if words else 0,
        words=words,
        shared_groups=dataset.item(_SHARED_GROUPS),
        frame_groups=tuple(dataset.items(_FRAME_GROUPS)),
    )


def _once(notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
    return tuple(notice for number, notice in enumerate(notices) if notice not in notices[:number])


def _frame_source(container: Container, layout: Layout) -> tuple[Layout, Callable[[int], NDArray[Any]]]:
    """Return the function that gives the stored values of a frame, and the layout as the codestream has it."""
    dataset, syntax = container.dataset, container.syntax
    if syntax in COMPRESSED:
        fragments = split_frames(dataset, layout.frame_count)
        layout = check_codestream(fragments, syntax, layout)
        return layout, lambda frame: decode(fragments.frame(frame), syntax, layout)
    element = next(dataset.elements[tag] for tag in PIXEL_ELEMENTS if tag in dataset.elements)
    if element.undefined_length:
        raise ImageError("DICOM-ATTRIBUTE", keyword="TransferSyntaxUID")
    if (element.end - element.start) * 8 > layout.frame_bits * layout.frame_count + 15:  # a byte for an even length
        longer = Notice("REPAIRED", {"detail": "there are more pixel data than the header speaks of"})
        layout = replace(layout, notices=(*layout.notices, longer))
    encoding = Encoding(little=False) if syntax == syntaxes.GE_PRIVATE_BIG else dataset.encoding
    return layout, lambda frame: native_frame(dataset.data, element, encoding, layout, frame)


def _decode_frame(film: _Film, frame: int) -> DecodedImage:
    stored = film.stored_frame(frame)
    if film.layout.photometric in MONOCHROME:
        image = _gray_image(film, frame, stored)
    elif film.layout.samples == 3:
        image = image_of_colors(_rgb(stored, film.layout), "DICOM")
    else:
        palette = read_palette(film.dataset, smallest(film.layout), 2**film.layout.bits_stored)
        image = image_of_colors(palette[to_indices(stored, film.layout, film.shift)], "DICOM")
    overlays, shutter, notices = _layers(film, frame, stored)
    return replace(
        image,
        overlays=overlays,
        shutter=shutter,
        frame=frame,
        frame_count=film.layout.frame_count,
        header=film.header,
        notices=film.notices + image.notices + notices,
    )


def _layers(film: _Film, frame: int, stored: NDArray[Any]) -> tuple[tuple[Overlay, ...], Shutter | None, tuple[Notice, ...]]:
    """Return what the file wants laid over its picture; where that is not sound, the notices that say so."""
    dataset, layout, words = film.dataset, film.layout, stored if film.words else None
    shutter, shutter_notices = read_shutter(dataset, layout, lambda group: read_overlay(dataset, group, layout, frame, words))
    overlays, notices = read_overlays(dataset, layout, frame, words, without=bitmap_group(dataset))
    return overlays, shutter, notices + shutter_notices


def _rgb(stored: NDArray[Any], layout: Layout) -> NDArray[np.uint8]:
    colors = eight_bits(stored, layout.bits_stored)
    # YBR_RCT and YBR_ICT are undone by the JPEG 2000 decoder
    return from_ybr(colors) if layout.photometric in ("YBR_FULL", "YBR_FULL_422") else colors


def _gray_image(film: _Film, frame: int, stored: NDArray[Any]) -> DecodedImage:
    layout = film.layout
    notices: tuple[Notice, ...] = ()
    pixels: Pixels
    if layout.floating or layout.bits_stored > 16:
        pixels, meaning = spread(as_numbers(stored, layout))
        padding = None  # its attribute has 16 bits
        notices = (Notice("BIT-DEPTH", {"bits": layout.bits_stored}),)
    else:
        pixels, meaning = to_indices(stored, layout, film.shift), stored_values(layout)
        padding = _padding(film)
    levels = film.levels(_PIXEL_VALUE_TRANSFORMATION, frame)
    values, modality_notices = modality_values(meaning, levels, signed=layout.signed)
    choices, voi_notices = _choices(film.levels(_FRAME_VOI_LUT, frame), signed=bool(values.min() < 0))
    shape = film.dataset.text(_PRESENTATION_LUT_SHAPE)
    return DecodedImage(
        pixels=read_only(pixels),
        values=read_only(values),
        voi=choices[0] if choices else _present_window(pixels, values, padding),
        voi_choices=choices,
        # Where both are given they say the same thing and do not undo each other (PS3.3 C.8.11.3.1.2)
        inverted=layout.photometric == "MONOCHROME1" or shape == "INVERSE",
        padding=padding,
        notices=notices + modality_notices + voi_notices,
        file_sha256="",
        format="DICOM",
    )


def _choices(levels: Sequence[Dataset], *, signed: bool) -> tuple[tuple[Voi, ...], tuple[Notice, ...]]:
    """Return what the most special level that says anything says."""
    for level in levels:
        choices, notices = voi_choices(level, signed=signed)
        if choices or notices:
            return choices, notices
    return (), (Notice("NO-WINDOW"),)


def _padding(film: _Film) -> tuple[int, int] | None:
    """Return the first and last index of pixel padding (PS3.3 C.7.5.1.1.2); a value that cannot be stored pads nothing."""
    layout = film.layout
    stored = [film.dataset.integer(tag) for tag in (_PIXEL_PADDING_VALUE, _PIXEL_PADDING_RANGE_LIMIT)]
    if stored[0] is None:
        return None
    first, limit = (
        # Signed values come as unsigned ones where the file does not say which they are
        (value - 2**16 if layout.signed and value >= 2**15 else value) - smallest(layout)
        for value in (stored[0], stored[0] if stored[1] is None else stored[1])
    )
    last_level = 2**layout.bits_stored - 1
    if max(first, limit) < 0 or min(first, limit) > last_level:
        return None
    return max(min(first, limit), 0), min(max(first, limit), last_level)


def _present_window(
    pixels: Pixels,
    values: NDArray[np.float32],
    padding: tuple[int, int] | None,
) -> Window:
    """Return the window over the values that the picture has, padding left out."""
    if padding is None:
        return full_window(values[int(pixels.min()) : int(pixels.max()) + 1])
    present = np.bincount(pixels.ravel(), minlength=len(values)) > 0
    present[padding[0] : padding[1] + 1] = False
    return full_window(values, present)
