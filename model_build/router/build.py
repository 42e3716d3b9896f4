"""One call from pictures to the router's package.

    python -m model_build router --data ../shared/data --weights ../shared/weights --photos PHOTOS

PHOTOS is a folder of ordinary photographs (.png, .jpg). The package that ships was made with those that scikit-image (its folder
``data``), scikit-learn (``datasets/images``) and matplotlib (``grace_hopper.jpg``, ``Minduka_Present_Blue_Pack.png``) carry.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.model_package.manifest import Manifest
from model_build.router.fit import answers, features, fit_head, fit_limits, lean_to_scope
from model_build.router.graph import write_graph
from model_build.router.measure import measure
from model_build.router.package import write_package
from model_build.router.pictures import LIMITS, MEASURE, Pictures
from model_build.router.settings import Settings


def build(settings: Settings, pictures: Pictures, weights: Path, out: Path) -> Manifest:
    """Fit head and limits, write the network, measure the file that ships, and package it.

    Parameters
    ----------
    settings : Settings
    pictures : Pictures
        From `collect`.
    weights : Path
        Folder of the frozen layers' weights.
    out : Path
        Package folder, replaced.
    """
    with TemporaryDirectory() as scratch:
        frozen, network = Path(scratch) / "frozen.onnx", Path(scratch) / "router.onnx"
        write_graph(weights, frozen)
        seen = features(frozen, pictures)
        head = fit_head(seen, pictures, settings)
        rows = pictures.rows(LIMITS)
        entries = [pictures.entries[i] for i in rows]
        head = lean_to_scope(head, answers(seen, head, rows)[0], entries, settings)
        limits = fit_limits(*answers(seen, head, rows), entries, settings.let_pass)
        write_graph(weights, network, head)
        return write_package(out, network, limits, measure(network, pictures, limits, MEASURE), settings)
