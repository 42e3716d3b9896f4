"""Make resources/training: pictures for the traps of the training, out of the samples that Lightbox drew.

python -m tests.desktop.make_training_files
"""

import numpy as np
from PIL import Image, ImageOps

from desktop.imaging.photo_film import Surround
from desktop.paths import SAMPLES, TRAINING
from tests.photographs import photograph

COMMENT = b"Lightbox SAMPLE: drawn, no patient's image"
SEED = 1


def main() -> None:
    """Write the three pictures."""
    TRAINING.mkdir(exist_ok=True)
    normal = Image.open(SAMPLES / "sample-4.jpg").convert("L")
    ill = ImageOps.exif_transpose(Image.open(SAMPLES / "sample-5.jpg")).convert("L")
    ImageOps.invert(ill).save(TRAINING / "negative.jpg", quality=75, comment=COMMENT)
    normal.rotate(180).save(TRAINING / "upside-down.jpg", quality=75, comment=COMMENT)
    taken = photograph(np.asarray(ill), np.random.default_rng(SEED), Surround.LIGHT_BOX)
    # Without the comment: what is marked as a sample is not searched for a film. The word SAMPLE is in the picture itself.
    (TRAINING / "photograph.jpg").write_bytes(taken.jpeg(70, camera=True))


if __name__ == "__main__":
    main()
