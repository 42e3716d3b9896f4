"""Retinal OCT B-scans: normal, CNV, DME, drusen.

    python -m model_build build --config retina-oct --data ../shared/data --weights ../shared/weights

The result stands in LOG.md and in resources/models/retina-oct/card.md.
"""

from dataclasses import replace

from desktop.model_package.manifest import AgeRange, Intensity, ModelClass, Population, Preprocessing, Source
from model_build.augment import Strength
from model_build.experiment import DataSet, Distillation, Experiment, NetworkPlan, Phase, Recipe, Split
from model_build.initialize import Start

# Scans are mirrored freely: a right and a left eye are mirror images. Speckle is strong, the shape differs from device to device.
STRENGTH = Strength(
    flip=0.5, aspect=0.35, noise=0.06, marker=0.0, border=0.25, photo=0.0, gamma=0.3, perspective=0.0, detail=0.2
)
CHILD = "chest-xray-child"
"""Its networks have learnt every layer on thousands of grey pictures; the ImageNet file lacks ResNet-18's last stage."""
ALONE = Recipe(
    phases=(Phase(9, 160, learning_rate=0.008), Phase(3, 224, learning_rate=0.008)),
    batch_size=16,
    loss="weighted",
    strength=STRENGTH,
    ema_decay=0.98,
    seed=20172,
)
TAUGHT = Recipe(
    phases=(Phase(6, 160, learning_rate=0.008), Phase(3, 224, learning_rate=0.008)),
    batch_size=16,
    loss="plain",
    label_smoothing=0.0,
    strength=STRENGTH,
    ema_decay=0.98,
    view_side=224,
    seed=20173,
)

EXPERIMENT = Experiment(
    id="retina-oct",
    version="1.0.1",
    name="Retinal OCT",
    task="classification of retinal OCT B-scans",
    classes=(
        ModelClass(
            "normal", "Normal", "None of the three diseases was found; this does not rule out others.", research_only=False
        ),
        ModelClass(
            "cnv",
            "CNV",
            "The pattern favours choroidal neovascularisation (wet macular degeneration): urgent referral.",
            research_only=False,
        ),
        ModelClass("dme", "DME", "The pattern favours diabetic macular edema: referral.", research_only=False),
        ModelClass(
            "drusen", "Drusen", "The pattern favours drusen (early, dry macular degeneration): follow-up.", research_only=False
        ),
    ),
    normal="normal",
    population=Population(
        description="Adults with a macular OCT scan by a Heidelberg Spectralis; patients of several eye clinics in the USA and China.",
        image="macular OCT B-scans of adults",
        image_kind="retina_oct",
        age_years=AgeRange(18, 151),
        modalities=("OPT",),
        body_parts=("EYE", "RETINA", "MACULA"),
        views=(),
    ),
    preprocessing=Preprocessing(
        version=1,
        width=224,
        height=224,
        fit="stretch",
        resampling="bilinear",
        intensity=Intensity(0.5, 99.5),
        mean=0.449,
        std=0.226,
    ),
    data=(
        DataSet("oct2017", {"normal": "normal", "cnv": "cnv", "dme": "dme", "drusen": "drusen"}),
        DataSet(
            "octdl",
            {"normal": "normal", "dme": "dme"},
            role="measure",
            name="another hospital and device (OCTDL, Optovue), never trained on",
        ),
    ),
    split=Split(validation_share=0.12, test_share=0.2, seed=20172),
    teachers={
        "mobilenet": NetworkPlan(
            "mobilenet_v2", replace(ALONE, phases=(Phase(8, 160, learning_rate=0.004), Phase(2, 224, learning_rate=0.004)))
        ),
        "resnet50": NetworkPlan(
            "resnet50",
            Recipe(
                phases=(Phase(5, 160, learning_rate=0.003),),
                batch_size=16,
                loss="weighted",
                strength=STRENGTH,
                ema_decay=0.98,
                seed=20174,
            ),
            Start(f"{CHILD}/resnet50/last.pt"),
        ),
    },
    student=NetworkPlan("resnet18", ALONE, Start(f"{CHILD}/student-labels/last.pt")),
    distillation=Distillation(
        feature_teacher="resnet50",
        teachers=("student-labels", "mobilenet"),
        hinton=TAUGHT,
        stages=Recipe(
            phases=(Phase(1, 160, "adamw", 2e-3),),
            batch_size=32,
            average="none",
            strength=STRENGTH,
            weight_decay=1e-4,
            seed=20175,
        ),
        head=Recipe(phases=(Phase(2, 160, learning_rate=0.05),), loss="plain", strength=STRENGTH, ema_decay=0.97, seed=20176),
        joint=Recipe(phases=(Phase(2, 224, learning_rate=0.005),), loss="plain", strength=STRENGTH, ema_decay=0.98, seed=20177),
    ),
    lite=NetworkPlan(
        "lite",
        Recipe(
            phases=(Phase(8, 160, learning_rate=0.05), Phase(3, 224, learning_rate=0.05)),
            loss="plain",
            label_smoothing=0.0,
            strength=STRENGTH,
            ema_decay=0.98,
            seed=20178,
        ),
        Start("scratch"),
    ),
    quantization_aware=Recipe(
        phases=(Phase(1, 224, learning_rate=0.001),), loss="plain", strength=STRENGTH, average="none", seed=20179
    ),
    scaling="best",
    gate={},
    sensitivity=0.97,
    coverage=0.9,
    minimum_side=160,
    aspect=(0.65, 4.0),
    sources=(
        Source(
            name="OCT2017 (Kermany), 1,016 B-scans of 722 patients by Heidelberg Spectralis, shorter side 256 pixels",
            licence="CC BY 4.0",
            citation="Kermany D., Zhang K., Goldbaum M., Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for "
            "Classification, Mendeley Data v2, doi:10.17632/rscbjbr9sj.2; Kermany et al., Cell 172:1122-1131 (2018), "
            "doi:10.1016/j.cell.2018.02.010",
            use="training, validation and test, split by patient",
        ),
        Source(
            name="OCTDL, B-scans of another hospital by Optovue Avanti RTVue XR",
            licence="CC BY 4.0",
            citation="Kulyabin et al., OCTDL: Optical Coherence Tomography Dataset for Image-Based Deep Learning Methods, "
            "Scientific Data 11:365 (2024), doi:10.1038/s41597-024-03182-7",
            use="measuring only",
        ),
        Source(
            name="ResNet-18 (first to third stage) and MobileNetV2, weights of ImageNet-1k",
            licence="BSD-3-Clause (torchvision), Apache-2.0 (MobileNetV2); the ImageNet photographs are for non-commercial research",
            citation="He et al., CVPR 2016; Sandler et al., CVPR 2018; torchvision (Marcel and Rodriguez 2010); google-coral/test_data",
            use="start of the training",
        ),
    ),
    limits=(
        "Scans of one make of device: on others expect worse answers.",
        "Macular B-scans only; no en-face pictures, no volumes as a whole, no optic nerve scans.",
        "Other diseases (vein and artery occlusion, epiretinal membrane, holes, glaucoma) are not known to the model.",
        "Wet and dry macular degeneration can stand in one eye; the answer is for the slice that is shown.",
    ),
)
