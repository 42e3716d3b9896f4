"""How a film is displayed, as one value: what views that are linked share, and what a reset takes back."""

from dataclasses import dataclass, field

from desktop.gui.placement import Placement
from desktop.imaging.image import Voi


@dataclass(frozen=True)
class Display:
    """Of a view, never of a film: what the model saw does not depend on it."""

    voi: Voi | None = None
    """None where no film is shown."""
    inverted: bool = False
    """Whether the user turned black and white around."""
    placement: Placement = field(default_factory=Placement)
