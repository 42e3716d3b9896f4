"""The router: its graph, its locks, and the one that ships, which must pass what is in scope and refuse everything else."""

from argparse import ArgumentParser
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file

from desktop.errors import ImageError
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from desktop.inference.session import Model, find_model
from desktop.model_package.manifest import OTHER
from desktop.model_package.preprocessing import preprocess
from desktop.paths import RESOURCES
from model_build.commands.router import add_parser
from model_build.data.films import read_gray
from model_build.data.layouts import read_films
from model_build.others import DRAWN, draw_other
from model_build.router.derived import DERIVED, brightness, vary
from model_build.router.fit import CODES, Features, Limits, answers, fit_limits, fit_scope, lean_to_scope, open_session, passed
from model_build.router.graph import GRID, SIDE, TENSORS, WEIGHTS, Head, write_graph
from model_build.router.measure import share
from model_build.router.pictures import DRAWING, FIT, LIMITS, MEASURE, PARTS, Picture, Pictures, collect
from model_build.router.settings import CHEST, OCT, PREPROCESSING, Settings
from model_build.router.smoke import write_stand_ins

SHIPPED = RESOURCES / "models" / "router"
BYTES = 3_000_000


@pytest.fixture(scope="module")
def stand_ins(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return folders of drawn data sets and random weights."""
    return write_stand_ins(tmp_path_factory.mktemp("router"))


@pytest.fixture(scope="module")
def pictures(stand_ins: tuple[Path, Path]) -> Pictures:
    """Return the pictures that are made of the stand-ins."""
    return collect(Settings(drawn_fit=1, drawn_measure=1), stand_ins[0], None)


@pytest.fixture(scope="module")
def router() -> Model:
    """Return the router that ships."""
    return find_model(SHIPPED, threads=1)


def random_head(rng: np.random.Generator) -> Head:
    """Return a head that says something of every picture."""
    draw = rng.standard_normal
    return Head(
        draw((3, 96, GRID, GRID), np.float32), draw(3, np.float32), draw((152, 20), np.float32), draw((2, 20), np.float32)
    )


def kind_of(router: Model, gray: np.ndarray) -> str:
    """Return what the shipped router passes a picture as; a blank one is refused before."""
    try:
        answer = router.predict(gray)
    except ImageError:
        return OTHER
    m = router.manifest
    limits = Limits(m.thresholds, m.scope.limit, m.scope.near)
    probabilities = np.array([[answer.probabilities[code] for code in CODES]], np.float32)
    return str(passed(probabilities, np.array([answer.scope_score]), limits)[0])


def test_the_graph_says_what_the_fit_says(stand_ins: tuple[Path, Path], pictures: Pictures, tmp_path: Path) -> None:
    """Head and scope score of the file are those that limits were set on."""
    head, x = random_head(np.random.default_rng(1)), pictures.inputs[:6].astype(np.float32)
    write_graph(stand_ins[1], tmp_path / "frozen.onnx")
    write_graph(stand_ins[1], tmp_path / "whole.onnx", head)
    seen = Features(*open_session(tmp_path / "frozen.onnx").run(["map", "pooled"], {TENSORS.image: x}))
    probabilities, scores = answers(seen, head, np.arange(6))
    got, heatmaps, score = open_session(tmp_path / "whole.onnx").run(
        [TENSORS.probabilities, TENSORS.heatmaps, TENSORS.scope_score], {TENSORS.image: x}
    )
    assert got == pytest.approx(probabilities, abs=1e-4)
    assert score == pytest.approx(scores, rel=1e-3)
    odds = np.log(got[:, 1] / got[:, 0])
    assert heatmaps.mean((2, 3))[:, 1] - heatmaps.mean((2, 3))[:, 0] == pytest.approx(odds, abs=1e-2)
    assert len(np.unique(got.round(5), axis=0)) == 6


def test_the_frozen_layers_are_those_of_the_weight_file(shared_data: Path, tmp_path: Path) -> None:
    """The hand-written graph computes what the trainer's MobileNetV2 computes."""
    torch = pytest.importorskip("torch")
    from model_build.initialize import CENTRED, load_folded  # noqa: PLC0415
    from model_build.networks import build_network, convolutions  # noqa: PLC0415

    weights = shared_data.parent / "weights"
    net = build_network("mobilenet_v2", 3)
    x = torch.from_numpy(np.random.default_rng(1).uniform(-1, 1, (2, 1, SIDE, SIDE)).astype(np.float32))
    stored = {name: value.float() for name, value in load_file(weights / WEIGHTS).items()}
    mean, std = CENTRED[0][0], CENTRED[1][0]
    load_folded(net, stored, list(convolutions(net)), x, mean, std)
    with torch.no_grad():
        outputs = net.eval().features(x)
    write_graph(weights, tmp_path / "frozen.onnx")
    got = open_session(tmp_path / "frozen.onnx").run(["map"], {TENSORS.image: x.numpy()})[0]
    assert got == pytest.approx(outputs[2].numpy(), abs=2e-3)


def test_every_wrong_version_is_another_picture() -> None:
    """None leaves the film as it is, and none spoils the film it is made from."""
    film, other = (np.random.default_rng(seed).random((60, 80), np.float32) for seed in (1, 2))
    before = film.copy()
    made = [make(film, other, np.random.default_rng(1)) for make in DERIVED.values()]
    assert np.array_equal(film, before)
    for first, second in combinations([film, *made], 2):
        assert first.shape != second.shape or not np.allclose(first, second)
    assert DERIVED["quarter crop"](film, other, np.random.default_rng(1)).shape == (30, 40)
    assert np.array_equal(DERIVED["upside down"](film, other, np.random.default_rng(1))[0], film[-1, ::-1])


def test_a_varied_film_keeps_what_it_shows() -> None:
    """Small turns and cuts: in scope by any eye."""
    y, x = np.mgrid[-1:1:200j, -1:1:240j]
    film = np.exp(-3 * (x**2 + (y - 0.2) ** 2)).astype(np.float32)
    for seed in range(8):
        changed = vary(film, np.random.default_rng(seed))
        small = [preprocess(picture, PREPROCESSING).ravel() for picture in (film, changed)]
        assert np.corrcoef(small)[0, 1] > 0.9
        assert not np.array_equal(changed, film)


def test_no_patient_stands_in_two_parts(pictures: Pictures) -> None:
    """What is measured was never fitted on, nor a limit set on it."""
    parts = [{entry.group for entry in pictures.entries if entry.part == part} for part in PARTS]
    assert all(parts)
    assert not any(first & second for first, second in combinations(parts, 2))
    codes = {part: {entry.code for entry in pictures.entries if entry.part == part} for part in PARTS}
    assert codes == {FIT: set(CODES), LIMITS: set(CODES), MEASURE: set(CODES)}


def test_both_locks_must_open() -> None:
    """A probability below its threshold or a score above the limit refuses, whatever the other says."""
    limits = Limits({CHEST: 0.9, OCT: 0.6, OTHER: 0.5}, scope=2.0, near=1.5)
    probabilities = np.array([[0.95, 0.03, 0.02], [0.85, 0.1, 0.05], [0.95, 0.03, 0.02], [0.3, 0.65, 0.05], [0.1, 0.1, 0.8]])
    scores = np.array([1.0, 1.0, 2.1, 2.0, 0.1])
    assert passed(probabilities.astype(np.float32), scores, limits).tolist() == [CHEST, OTHER, OTHER, OCT, OTHER]


def test_limits_let_the_asked_share_pass() -> None:
    """A threshold costs at most one in a hundred of the validation pictures here; the scope limit keeps away from drawings and films."""
    rng = np.random.default_rng(1)
    kinds = ("a", "b", DRAWING + "c")
    entries = [Picture(LIMITS, CODES[k % 3], kinds[k % 3], str(k)) for k in range(3000)]
    sure = np.where(np.arange(3000) % 3 == 0, rng.uniform(0.4, 1, 3000), rng.uniform(0.6, 1, 3000))
    probabilities = np.full((3000, 3), 0.0)
    probabilities[np.arange(3000), np.arange(3000) % 3] = sure
    scores = rng.uniform(0, 1, 3000) + 4 * (np.arange(3000) % 3 == 2)
    limits = fit_limits(probabilities.astype(np.float32), scores.astype(np.float32), entries, 0.99)
    assert limits.thresholds[CHEST] == pytest.approx(0.406, abs=0.006)
    assert limits.thresholds[OCT] == 0.5
    assert limits.scope == pytest.approx(np.sqrt(0.99 * 4), abs=0.01)
    assert limits.near == pytest.approx(0.95, abs=0.01)


def test_the_head_leans_to_the_kinds_in_scope() -> None:
    """The film that is nearest to "other" gets as much as that, when all must pass; a kind that leads anyway stays."""
    entries = [Picture(LIMITS, code, "", "") for code in (CHEST, CHEST, OCT, OTHER)]
    probabilities = np.array([[0.9, 0.05, 0.05], [0.2, 0.1, 0.7], [0.1, 0.8, 0.1], [0.0, 0.0, 1.0]], np.float32)
    head = lean_to_scope(random_head(np.random.default_rng(1)), probabilities, entries, Settings(let_pass=1.0, lean=0.5))
    raised = head.bias - random_head(np.random.default_rng(1)).bias
    assert raised == pytest.approx([np.log(0.7 / 0.2) + 0.5, 0.5, 0], abs=1e-5)


def test_the_scope_score_is_small_near_either_kind() -> None:
    """The distance is to the nearer of the two kinds, in units of their spread."""
    rng = np.random.default_rng(1)
    codes = np.array([CHEST] * 400 + [OCT] * 400)
    pooled = (rng.standard_normal((800, 5)) + np.where(codes == CHEST, 0, 30)[:, None]).astype(np.float32)
    whitening, centres = fit_scope(pooled, codes)
    points = np.array([[0] * 5, [30] * 5, [15] * 5], np.float32)
    offsets = (points @ whitening)[:, None] - centres
    at_chest, at_oct, between = (offsets**2).sum(2).min(1)
    assert max(at_chest, at_oct) < 0.1
    assert between > 100


def test_a_share_has_the_exact_interval() -> None:
    """Nine of ten: 0.555 to 0.9975 (Clopper and Pearson); no pictures say nothing."""
    entries = [Picture(MEASURE, OTHER, "x", str(k // 2)) for k in range(10)]
    right = np.arange(10) > 0
    figure = share("refused", "x", right, entries, [True] * 10)
    assert (figure.value, figure.images, figure.patients) == (0.9, 10, 5)
    assert (figure.low, figure.high) == (pytest.approx(0.5550, abs=1e-4), pytest.approx(0.9975, abs=1e-4))
    nothing = share("refused", "x", right, entries, [False] * 10)
    assert (nothing.low, nothing.high, nothing.images) == (0, 1, 0)


def test_the_command_writes_a_package_that_the_program_loads(tmp_path: Path) -> None:
    """The whole way on stand-ins."""
    parser = ArgumentParser()
    add_parser(parser.add_subparsers())
    options = parser.parse_args(["router", "--smoke", "--out", str(tmp_path / "router")])
    assert options.command(options) == 0
    model = find_model(tmp_path / "router", threads=1)
    assert model.manifest.kind == "router"
    assert model.predict(draw_other("scene", np.random.default_rng(1))).probabilities.keys() == set(CODES)
    assert "not at hand" in (tmp_path / "router" / "card.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [["--smoke"], ["--data", "x"]])
def test_the_command_says_what_is_missing(arguments: list[str]) -> None:
    """A smoke run never replaces the real package."""
    parser = ArgumentParser()
    add_parser(parser.add_subparsers())
    options = parser.parse_args(["router", *arguments])
    assert options.command(options) == 2


def test_the_shipped_router_is_small_and_claims_what_was_asked(router: Model) -> None:
    """In scope at least 99 % pass, of the others at least 97 % are refused, on what nothing was set on."""
    assert sum(file.size for file in router.manifest.files.values()) < BYTES
    figures = {figure.on: figure for figure in router.manifest.figures}
    assert figures["all in scope"].value >= 0.99
    assert figures["all others"].value >= 0.97
    assert figures["all others that are not drawn"].value >= 0.97
    assert figures["all in scope"].images > 500


@pytest.mark.parametrize("kind", DRAWN)
def test_the_shipped_router_refuses_drawings(router: Model, kind: str) -> None:
    """With generators that the fit never used."""
    assert {kind_of(router, draw_other(kind, np.random.default_rng((7, seed)))) for seed in range(6)} == {OTHER}


def test_the_shipped_router_passes_the_samples(router: Model) -> None:
    """And not what becomes of them in the wrong way."""
    films = [brightness(grayscale(read_image(path))) for path in sorted((RESOURCES / "samples").iterdir())]
    assert [kind_of(router, film) for film in films] == [CHEST] * len(films)
    for film in films:
        for kind in ("upside down", "quarter turn", "negative"):
            assert kind_of(router, DERIVED[kind](film, film, np.random.default_rng(1))) == OTHER, kind


@pytest.mark.parametrize(("folder", "code"), [("chestxray2017", CHEST), ("covid", CHEST), ("oct2017", OCT), ("octdl", OCT)])
def test_the_shipped_router_passes_films(router: Model, shared_data: Path, folder: str, code: str) -> None:
    """One in forty of each set, whichever part it was in; one may be refused."""
    films = read_films(shared_data, folder, None)[::40]
    assert sum(kind_of(router, read_gray(shared_data / film.path)) != code for film in films) <= max(1, len(films) // 100)
