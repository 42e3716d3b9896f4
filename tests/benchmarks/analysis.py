"""Warm analysis against the bare script: decode, resize, `session.run`, nothing else. In turns, in one process.

    python -m tests.benchmarks.analysis

The bare script does not check, window, hash, normalise or keep anything: the ratio is the price of doing it right.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from openjpeg.utils import encode_array
from PIL import Image
from pydicom import dcmread, uid

from desktop.analysis.pipeline import SHELF, Analyzer
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from desktop.paths import RESOURCES
from tests.films import to_jpeg_lossless, write_film

ROUNDS = 25
SIDE = 2000


def film(rows: int, columns: int) -> NDArray[np.uint16]:
    """Return a sample film scaled up, with noise in the last bits as films have: uint16, 12 bits."""
    sample = read_image(sorted((RESOURCES / "samples").glob("*.dcm"))[0])
    gray = np.asarray(grayscale(sample), dtype=np.float32)
    large = np.asarray(Image.fromarray(gray / gray.max()).resize((columns, rows), Image.Resampling.BICUBIC))
    noise = np.random.default_rng(0).normal(0, 6, large.shape)
    return np.clip(np.rint(4000 * large + noise), 0, 4095).astype(np.uint16)


def bare(session: ort.InferenceSession, decode: Callable[[], Image.Image]) -> None:
    """Decode, resize, run."""
    small = np.asarray(decode().resize((224, 224), Image.Resampling.BILINEAR), dtype=np.float32)
    session.run(None, {"image": (small / small.max())[np.newaxis, np.newaxis]})


def dicom_picture(path: Path) -> Image.Image:
    """Decode as most scripts do."""
    return Image.fromarray(dcmread(path).pixel_array.astype(np.float32))


def jpeg_picture(path: Path) -> Image.Image:
    """Decode as most scripts do."""
    with Image.open(path) as picture:
        return picture.convert("L")


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """Run both in turns and print the medians and the median ratio."""
    for run in (ours, theirs):
        run()
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(ROUNDS)]
    mine, bare_script = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"{name:34} {1000 * mine:8.1f} {1000 * bare_script:8.1f} {ratio:8.2f}")


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    analyzer = Analyzer.installed()
    session = ort.InferenceSession(SHELF / "chest-xray-child" / "model.onnx", providers=["CPUExecutionProvider"])
    pixels = film(SIDE, SIDE)
    print(f"{'warm analysis':34} {'ours ms':>8} {'bare ms':>8} {'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder:
        plain, lossless, j2k = (Path(folder) / f"{name}.dcm" for name in ("plain", "lossless", "j2k"))
        jpeg = Path(folder) / "12-megapixel.jpg"
        write_film(plain, pixels, bits=12)
        to_jpeg_lossless(plain, lossless)
        write_film(j2k, pixels, bits=12, syntax=uid.JPEG2000Lossless, encoded=encode_array(pixels, bits_stored=12))
        Image.fromarray((film(3000, 4000) >> 4).astype(np.uint8)).save(jpeg, quality=92)
        for name, path in (("uncompressed", plain), ("JPEG 2000 lossless", j2k), ("JPEG lossless", lossless)):
            compare(
                f"DICOM 2000x2000 {name}",
                lambda path=path: list(analyzer.analyze_path(path)),
                lambda path=path: bare(session, lambda: dicom_picture(path)),
            )
        compare("JPEG 4000x3000", lambda: list(analyzer.analyze_path(jpeg)), lambda: bare(session, lambda: jpeg_picture(jpeg)))


if __name__ == "__main__":
    main()
