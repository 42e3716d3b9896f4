"""Chest films of adults: normal, lung opacity, COVID-19 (research only). Needs the networks of chest-xray-child to start from.

    python -m model_build build --config chest-xray-adult --data ../shared/data --weights ../shared/weights

Each class of the data comes from another hospital. So the features learn "ill or not" from the one hospital that has both, and the
films of the other hospitals never enter that part (`losses.illness_first`). LOG.md compares with the naive way.
"""

from dataclasses import replace

from desktop.model_package.manifest import AgeRange, Intensity, ModelClass, Population, Preprocessing, Source
from model_build.augment import TRAINING, Strength
from model_build.experiment import DataSet, Distillation, Experiment, NetworkPlan, Phase, Recipe, Split
from model_build.initialize import Start

STRENGTH = Strength(
    marker=0.6, border=0.6, gamma=0.5, contrast=0.4, aspect=0.3, zoom=0.2, shift=0.08, photo=0.1, detail=0.2, noise=0.05
)
"""Markers, borders, tones and geometry tell the hospital: all are randomised."""
LABELS = {"normal": "normal", "lung_opacity": "lung_opacity", "covid": "covid_19"}
CHILD = "chest-xray-child"


def _variant(**changes: object) -> NetworkPlan:
    recipe = Recipe(
        phases=(Phase(4, 112, learning_rate=0.006), Phase(1, 160, learning_rate=0.006)),
        batch_size=16,
        strength=STRENGTH,
        seed=20180,
    )
    return NetworkPlan("resnet18", replace(recipe, **changes), Start(f"{CHILD}/student-labels/last.pt"))  # type: ignore[arg-type]


EXPERIMENT = Experiment(
    id="chest-xray-adult",
    version="1.0.0",
    name="Chest film, adult",
    task="classification of frontal chest films",
    classes=(
        ModelClass("normal", "Normal", "No opacity was found; this does not rule out disease.", research_only=False),
        ModelClass(
            "lung_opacity",
            "Lung opacity",
            "The film shows an opacity, as pneumonia makes it; other causes are possible.",
            research_only=False,
        ),
        ModelClass(
            "covid_19",
            "COVID-19",
            "An opacity as in the COVID-19 films of one hospital; it does not tell COVID-19 from other pneumonia.",
            research_only=True,
        ),
    ),
    normal="normal",
    population=Population(
        description="Adults with a frontal chest film: NIH Clinical Center, USA; COVID-19 from Hannover, Germany.",
        image="frontal chest films of adults",
        image_kind="chest_frontal",
        age_years=AgeRange(16, 151),
        modalities=("CR", "DX"),
        body_parts=("CHEST", "THORAX", "LUNG"),
        views=("AP", "PA"),
    ),
    preprocessing=Preprocessing(
        version=1,
        width=160,
        height=160,
        fit="stretch",
        resampling="bilinear",
        intensity=Intensity(0.5, 99.5),
        mean=0.449,
        std=0.226,
    ),
    data=(
        DataSet("covid", LABELS),
        DataSet(
            "covid_validation",
            {"normal": "normal", "covid": "covid_19", "bacterial": "lung_opacity", "viral": "lung_opacity"},
            role="measure",
            name="many other hospitals (COVID-19 Image Data Collection), never trained on",
        ),
        DataSet(
            "chestxray2017",
            {"normal": "normal"},
            role="measure",
            name="healthy children, outside the population",
            figures=("normal called ill", "in scope"),
        ),
    ),
    split=Split(validation_share=0.12, seed=20181, keep_suggested=True),
    teachers={
        "mobilenet": NetworkPlan(
            "mobilenet_v2",
            Recipe(
                phases=(Phase(5, 112, learning_rate=0.004), Phase(1, 160, learning_rate=0.004)),
                batch_size=16,
                loss="illness-first",
                strength=STRENGTH,
                seed=20182,
            ),
            Start(f"{CHILD}/mobilenet/last.pt"),
        ),
        "resnet50": NetworkPlan(
            "resnet50",
            Recipe(
                phases=(Phase(4, 112, learning_rate=0.002), Phase(1, 160, learning_rate=0.002)),
                batch_size=16,
                loss="illness-first",
                strength=STRENGTH,
                seed=20183,
            ),
            Start(f"{CHILD}/resnet50/last.pt"),
        ),
    },
    student=NetworkPlan(
        "resnet18",
        Recipe(
            phases=(Phase(5, 112, learning_rate=0.006), Phase(3, 160, learning_rate=0.006)),
            batch_size=16,
            loss="illness-first",
            strength=STRENGTH,
            seed=20181,
        ),
        Start(f"{CHILD}/student-labels/last.pt"),
    ),
    distillation=Distillation(
        feature_teacher="resnet50",
        teachers=("student-labels", "mobilenet"),
        hinton=Recipe(
            phases=(Phase(4, 112, learning_rate=0.006), Phase(3, 160, learning_rate=0.006)),
            batch_size=16,
            loss="illness-first",
            strength=STRENGTH,
            seed=20184,
        ),
        stages=Recipe(phases=(Phase(1, 112, "adamw", 2e-3),), average="none", weight_decay=1e-4, strength=STRENGTH, seed=20185),
        head=Recipe(phases=(Phase(2, 112, learning_rate=0.05),), loss="illness-first", strength=STRENGTH, seed=20186),
        joint=Recipe(phases=(Phase(1, 160, learning_rate=0.005),), loss="illness-first", strength=STRENGTH, seed=20187),
        temperature=2.0,
    ),
    lite=NetworkPlan(
        "lite",
        Recipe(
            phases=(Phase(6, 112, learning_rate=0.006), Phase(3, 160, learning_rate=0.006)),
            batch_size=16,
            loss="illness-first",
            strength=STRENGTH,
            seed=20188,
        ),
        Start(f"{CHILD}/lite/last.pt"),
    ),
    quantization_aware=Recipe(phases=(Phase(1, 160, learning_rate=0.001),), loss="plain", average="none", seed=20189),
    variants={
        "labels, mild changes": _variant(strength=TRAINING),
        "labels, strong changes": _variant(),
        "labels, strong changes, sources balanced": _variant(sampling="sources"),
        "illness first, strong changes": _variant(loss="illness-first"),
    },
    scaling="best",
    gate={},
    sensitivity=0.95,
    coverage=0.9,
    minimum_side=160,
    aspect=(0.65, 2.0),
    sources=(
        Source(
            name="ChestX-ray14 of the NIH Clinical Center, 436 films without a finding and 432 with the text-mined finding Pneumonia",
            licence="no restrictions, attribution to the NIH Clinical Center as the data provider",
            citation="Wang et al., ChestX-ray8: Hospital-scale Chest X-ray Database and Benchmarks, CVPR 2017, pp. 3462-3471; "
            "https://nihcc.app.box.com/v/ChestXray-NIHCC; the films picked by github.com/muhammedtalo/COVID-19",
            use="training, validation and test, split by patient",
        ),
        Source(
            name="COVID-19 Image Repository, Hannover Medical School, 238 films",
            licence="CC BY 3.0",
            citation="Winther et al., doi:10.6084/m9.figshare.12275009, github.com/ml-workgroup/covid-19-image-repository",
            use="training of the COVID-19 answer alone, validation and test",
        ),
        Source(
            name="COVID-19 Image Data Collection, 6 films under open licences",
            licence="CC BY 4.0, CC BY, CC BY-SA, by film",
            citation="Cohen et al., arXiv:2006.11988, github.com/ieee8023/covid-chestxray-dataset",
            use="training of the COVID-19 answer alone, validation",
        ),
        Source(
            name="COVID-19 Image Data Collection, 144 films of other hospitals",
            licence="CC BY-NC-SA, by film",
            citation="Cohen et al., arXiv:2006.11988, github.com/ieee8023/covid-chestxray-dataset",
            use="measuring only; nothing was fitted on them",
        ),
        Source(
            name="Chest X-Ray Images (Pneumonia), Guangzhou Women and Children's Medical Center",
            licence="CC BY 4.0",
            citation="Kermany D., Zhang K., Goldbaum M., Mendeley Data v2, doi:10.17632/rscbjbr9sj.2; Kermany et al., Cell "
            "172:1122-1131 (2018), doi:10.1016/j.cell.2018.02.010",
            use="start of the training: the networks had learnt pneumonia of children before",
        ),
        Source(
            name="ResNet-18 (first to third stage) and MobileNetV2, weights of ImageNet-1k",
            licence="BSD-3-Clause (torchvision), Apache-2.0 (MobileNetV2); the ImageNet photographs are for non-commercial research",
            citation="He et al., CVPR 2016; Sandler et al., CVPR 2018; torchvision (Marcel and Rodriguez 2010); google-coral/test_data",
            use="start of the training of the networks for children",
        ),
    ),
    limits=(
        "COVID-19 is research only: all its training films come from one hospital, and telling it from other opacities was learnt there.",
        "Normal and opacity come from one hospital, with labels mined from reports, some of them wrong.",
        "Tuberculosis, masses, effusions, heart failure and broken ribs are not known to the model; 'normal' does not exclude them.",
        "Not for children: use chest-xray-child from 1 to 5 years; between 6 and 15 no model applies.",
        "A film stored mirrored is not noticed.",
    ),
)
