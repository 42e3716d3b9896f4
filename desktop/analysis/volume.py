"""Volumes: OCT scans of one eye, slice by slice. Each slice is judged by itself; the volume's answer is theirs, the worst slice first.

No number is made up for the whole: the model was measured on single slices, and nothing is known of how their probabilities add up.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.imaging.image import Header
from desktop.inference.result import Analysis
from desktop.model_package.manifest import Manifest

OCT: Final = "OPT"
"""Modality (0008,0060) of optical coherence tomography, PS3.3 C.7.3.1.1.1."""
NORMAL: Final = "normal"
"""Code of the class that stands for no finding, in every package whose model judges slices."""
OF_THE_WHOLE_FILE: Final = frozenset({
    "SCOPE-VOLUME", "SCOPE-MODALITY", "SCOPE-OBJECT", "SCOPE-BODY-PART", "SCOPE-VIEW", "SCOPE-AGE", "SCOPE-AGE-NEEDED", "SCOPE-NO-MODEL",
    "SCOPE-SHAPE", "SCOPE-COLOR", "IMAGE-TOO-SMALL",
})  # fmt: skip
"""Refusals that are the same for every frame of a file."""


def judges_slices(manifest: Manifest) -> bool:
    """Tell whether a model may judge the frames of a file one by one. Films with several frames are cine or series: only looked at."""
    return OCT in manifest.population.modalities


def is_volume(first: Analysis, frame_count: int, judge: Callable[[int], Analysis]) -> bool:
    """Tell whether all frames of a file are to be judged; otherwise they are shown, and the first one's refusal stands for the file.

    Parameters
    ----------
    first : Analysis
        Of the first frame.
    frame_count : int
    judge : callable
        Judges another frame. Asked for the middle one where the first, at the edge of the eye, does not tell.
    """
    if frame_count < 2 or first.code in OF_THE_WHOLE_FILE:
        return False
    if first.prediction is not None or first.header.modality == OCT:
        return True
    return judge(frame_count // 2).prediction is not None


def series_of(header: Header) -> str:
    """Return the series whose single files are one volume; empty where a file belongs to none."""
    return header.series_instance_uid if header.modality == OCT else ""


@dataclass(frozen=True)
class Volume:
    """The answers for the slices of one volume."""

    slices: tuple[Analysis, ...]
    """In the order of the slices."""

    def worst_first(self) -> list[int]:
        """Return the places of the slices by how far the model is from calling them normal; those that it did not judge come last."""
        return sorted(range(len(self.slices)), key=lambda place: -suspicion(self.slices[place]))

    @property
    def worst(self) -> int | None:
        """Place of the worst slice; None where none could be judged."""
        place = self.worst_first()[0] if self.slices else None
        return place if place is not None and self.slices[place].prediction is not None else None

    @property
    def answers(self) -> Counter[str]:
        """How many slices have which class as their answer; refused ones stand under the empty code."""
        return Counter(analysis.label for analysis in self.slices)


def suspicion(analysis: Analysis) -> float:
    """Return the probability (0..1) of anything but the normal class; -1 where there is no answer."""
    if analysis.prediction is None:
        return -1.0
    return 1 - analysis.prediction.probabilities.get(NORMAL, 0.0)
