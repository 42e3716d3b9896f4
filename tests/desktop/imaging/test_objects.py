"""Objects without a picture are named in plain words."""

import pytest
from pydicom import uid

from desktop.imaging.objects import object_kind


@pytest.mark.parametrize(
    ("sop_class", "words"),
    [
        (uid.BasicTextSRStorage, "report"),
        (uid.EncapsulatedPDFStorage, "document"),
        (uid.RTDoseStorage, "dose"),
        (uid.RTPlanStorage, "plan"),
        (uid.TwelveLeadECGWaveformStorage, "ECG"),
        (uid.GrayscaleSoftcopyPresentationStateStorage, "presentation"),
        (uid.SpatialRegistrationStorage, "registration"),
        (uid.MediaStorageDirectoryStorage, "table of contents"),
        (uid.DigitalXRayImageStorageForPresentation, "pixel data are missing"),
        ("1.2.3", "without a picture"),
        ("", "without a picture"),
    ],
)
def test_the_class_tells_what_an_object_is(sop_class: str, words: str) -> None:
    """The class tells what an object is."""
    assert words in object_kind(sop_class)
