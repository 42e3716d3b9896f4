"""The router: which kind of picture is this? Values that lead from folders of pictures to its package."""

from dataclasses import dataclass
from typing import Final

from desktop.model_package.manifest import OTHER, Intensity, ModelClass, Population, Preprocessing, Source

CHEST: Final = "chest_frontal"
OCT: Final = "retina_oct"


@dataclass(frozen=True)
class Folder:
    """A set of pictures in scope, below the data root."""

    folder: str
    code: str
    """Class code."""
    name: str
    """How the card calls it."""
    fit: int
    """Most pictures to fit on, to set limits on, and to measure."""
    limits: int
    measure: int
    suggested: bool = False
    """Whether the source's own train, val and test are the parts; otherwise one is drawn for each patient."""


@dataclass(frozen=True)
class Settings:
    """Everything that the router is made from."""

    id: str = "router"
    version: str = "1.0.0"
    seed: int = 20190
    regularization: float = 1e-3
    """Inverse strength of the penalty on the head's weights, scikit-learn's C for standardised features."""
    let_pass: float = 0.9975
    """Share of the validation pictures in scope that each of the two locks lets pass: both together at least 0.995."""
    lean: float = 0.5
    """Log odds by which kinds in scope are preferred: a model has its own scope score behind this one, a refused film has nothing.

    On the validation pictures 98.2 % of the others are refused with 0.5, 97.3 % with 1, 99.1 % with 0.
    """
    drawn_fit: int = 16
    """Drawn pictures of each kind, and so on."""
    drawn_measure: int = 12
    photo_crops: int = 8
    """Cuts of each photograph that is fitted on."""
    derived_share: float = 1.0
    """Wrong versions for each film in scope."""


FOLDERS: Final = (
    Folder("chestxray2017", CHEST, "children", fit=220, limits=90, measure=200, suggested=True),
    Folder("chestxray2017_aspect", CHEST, "children, shape kept", fit=110, limits=40, measure=60, suggested=True),
    Folder("covid", CHEST, "adults", fit=280, limits=90, measure=150, suggested=True),
    Folder("oct2017", OCT, "OCT, Spectralis", fit=600, limits=200, measure=200),
    Folder("octdl", OCT, "OCT, another device (OCTDL)", fit=0, limits=0, measure=400),
    Folder("covid_validation", CHEST, "adults, many other hospitals", fit=0, limits=0, measure=170),
)
CHEST_DICOM: Final = ("gdcm-CR-MONO1-10-chest.dcm", "RG1_JLSN.dcm")
"""The frontal chest films among the DICOM files; looked at one by one."""

CLASSES: Final = (
    ModelClass(CHEST, "Frontal chest film", "Upright, bright on dark, the whole chest from the front.", research_only=False),
    ModelClass(OCT, "OCT scan of the retina", "A B-scan: a slice through the retina.", research_only=False),
    ModelClass(OTHER, "Another picture", "None of these; no model judges it.", research_only=False),
)
POPULATION: Final = Population(
    description="Any picture that is dropped on the program. What it passes on is upright, positive and whole.",
    image="pictures of any kind",
    image_kind="",
    age_years=None,
    modalities=(),
    body_parts=(),
    views=(),
)
PREPROCESSING: Final = Preprocessing(
    version=1, width=112, height=112, fit="stretch", resampling="bilinear", intensity=Intensity(0.5, 99.5), mean=0.5, std=0.5
)
"""-1..1 is what the frozen layers expect."""
SOURCES: Final = (
    Source(
        name="chestxray2017 (Kermany), children, squeezed and with their shape kept",
        licence="CC BY 4.0",
        citation="Kermany, Zhang, Goldbaum, Mendeley Data v2, doi:10.17632/rscbjbr9sj.2; Kermany et al., Cell 172:1122-1131 (2018)",
        use="fitting, limits, measuring (official test part), split by patient",
    ),
    Source(
        name="NIH ChestX-ray14 (868 films), Hannover COVID-19 Image Repository, ieee8023 (open licences), adults",
        licence="NIH: no restrictions, attribution; CC BY 3.0; CC BY / CC BY-SA",
        citation="Wang et al., CVPR 2017, pp. 3462-3471; Winther et al., doi:10.6084/m9.figshare.12275009; Cohen et al., "
        "arXiv:2006.11988",
        use="fitting, limits, measuring, split by patient",
    ),
    Source(
        name="COVID-19 Image Data Collection, 170 films of many hospitals",
        licence="CC BY-NC-SA 4.0",
        citation="Cohen et al., arXiv:2006.11988",
        use="measuring only",
    ),
    Source(
        name="OCT2017 (Kermany), Heidelberg Spectralis",
        licence="CC BY 4.0",
        citation="Kermany, Zhang, Goldbaum, Mendeley Data v2, doi:10.17632/rscbjbr9sj.2",
        use="fitting, limits, measuring, split by patient",
    ),
    Source(
        name="OCTDL, Optovue Avanti RTVue XR, all its diseases",
        licence="CC BY 4.0",
        citation="Kulyabin et al., Scientific Data 11:365 (2024), doi:10.1038/s41597-024-03182-7",
        use="measuring only",
    ),
    Source(
        name="DICOM test files of pydicom, highdicom, fo-dicom, cornerstone, GDCM, NEMA and others",
        licence="MIT, MS-PL, BSD; NEMA WG-04 samples by their own notices",
        citation="the projects named",
        use="measuring only: CT, MR, ultrasound, bones, photographs, test patterns",
    ),
    Source(
        name="Photographs that scikit-image, scikit-learn and matplotlib carry",
        licence="public domain, CC0, CC BY or BSD, per picture",
        citation="van der Walt et al., PeerJ 2:e453 (2014); Pedregosa et al., JMLR 12 (2011); Hunter, CiSE 9 (2007)",
        use="half for fitting, half for measuring",
    ),
    Source(
        name="Drawn pictures (model_build/others.py)", licence="as this program", citation="none", use="fitting and measuring"
    ),
    Source(
        name="MobileNetV2, ImageNet-1k, first fourteen blocks, not trained further",
        licence="Apache-2.0; the ImageNet photographs are for non-commercial research",
        citation="Sandler et al., CVPR 2018; google-coral/test_data",
        use="frozen layers",
    ),
)
