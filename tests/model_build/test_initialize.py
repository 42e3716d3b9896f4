"""How a network starts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from model_build.initialize import CENTRED, FOLDED, IMAGENET, Start, fold_rgb, initialize
from model_build.networks import CamNet, build_network, convolutions

MEAN, STD = 0.449, 0.226
Fresh = Callable[..., CamNet]


@pytest.fixture
def films() -> Tensor:
    """Return a batch of films."""
    return (torch.rand((8, 1, 64, 64), generator=torch.Generator().manual_seed(2)) - MEAN) / STD


@pytest.fixture
def stored(tmp_path: Path) -> dict[str, Tensor]:
    """Return random weights of ResNet-18 as the file has them: each convolution with a bias, the first for RGB, one missing."""
    torch.manual_seed(3)
    weights = {}
    for name, convolution, _ in convolutions(build_network("resnet18", 3)):
        weights[f"{name}.weight"] = torch.randn(64, 3, 7, 7) / 10 if name == "conv1" else convolution.weight.detach().clone()
        weights[f"{name}.bias"] = torch.randn(convolution.out_channels) / 10
    del weights["layer4.1.conv2.weight"]
    save_file(weights, tmp_path / FOLDED["resnet18"][0])
    return weights


def start(net: CamNet, how: Start, folder: Path, films: Tensor) -> list[str]:
    """Start a network; weight files and runs lie in one folder."""
    return initialize(net, how, folder, folder, films, MEAN, STD)


def folded(stored: dict[str, Tensor], like: CamNet) -> CamNet:
    """Return the network that the file means: convolutions with bias, and norms that do nothing."""
    weight, shift = fold_rgb(stored["conv1.weight"], IMAGENET, MEAN, STD)
    known = stored | {"conv1.weight": weight, "conv1.bias": stored["conv1.bias"] + shift}
    net = build_network("resnet18", 3)
    net.load_state_dict(like.state_dict())
    with torch.no_grad():
        for name, convolution, norm in convolutions(net):
            if f"{name}.weight" in known:
                convolution.weight.copy_(known[f"{name}.weight"])
                norm.running_mean.zero_()
                norm.running_var.fill_(1 - norm.eps)
                norm.weight.fill_(1)
                norm.bias.copy_(known[f"{name}.bias"])
    return net


@pytest.mark.parametrize("norm", [IMAGENET, CENTRED])
def test_a_grey_film_means_the_same_as_its_three_equal_colours(norm: tuple[tuple[float, ...], tuple[float, ...]]) -> None:
    """A grey film means the same as its three equal colours."""
    weight = torch.randn((4, 3, 7, 7), generator=torch.Generator().manual_seed(1))
    brightness = torch.rand((2, 1, 20, 20), generator=torch.Generator().manual_seed(2))
    mean, std = (torch.tensor(v).view(1, 3, 1, 1) for v in norm)
    colour = torch.conv2d((brightness.expand(-1, 3, -1, -1) - mean) / std, weight)
    grey, shift = fold_rgb(weight, norm, MEAN, STD)
    torch.testing.assert_close(torch.conv2d((brightness - MEAN) / STD, grey, shift), colour, atol=1e-3, rtol=1e-4)


def test_restored_norms_compute_the_same_as_the_folded_network(
    fresh: Fresh, stored: dict[str, Tensor], films: Tensor, tmp_path: Path
) -> None:
    """Up to the convolution that the file lacks; that one keeps its random start and is not named."""
    net = fresh(architecture="resnet18")
    expected, own = folded(stored, net).eval(), net.stages[4][1].conv2.weight.detach().clone()
    taken = start(net, Start(), tmp_path, films)
    assert len(taken) == 19
    assert "layer4.1.conv2" not in taken
    assert torch.equal(net.stages[4][1].conv2.weight, own)
    with torch.no_grad():
        results = zip(net.eval().features(films)[:3], expected.features(films)[:3], strict=True)
        for result, wanted in results:
            torch.testing.assert_close(result, wanted, atol=1e-3, rtol=1e-3)


def test_training_begins_where_evaluation_stands(
    fresh: Fresh, stored: dict[str, Tensor], films: Tensor, tmp_path: Path
) -> None:
    """In the first two stages; behind them these few films of 64 pixels leave too few positions for their statistics."""
    net = fresh(architecture="resnet18")
    start(net, Start(), tmp_path, films)
    with torch.no_grad():
        evaluated, trained = (net.train(training)(films).pooled[:, : 64 + 128] for training in (False, True))
    torch.testing.assert_close(evaluated, trained, atol=0.02, rtol=0.02)


def test_a_part_is_transferred_and_the_rest_stays_new(
    fresh: Fresh, stored: dict[str, Tensor], films: Tensor, tmp_path: Path
) -> None:
    """A quarter of the 20 convolutions: the stem and the first four of the first stage."""
    net, before = fresh(architecture="resnet18"), fresh(architecture="resnet18")
    taken = start(net, Start(transfer_fraction=0.25), tmp_path, films)
    assert taken == ["conv1", "layer1.0.conv1", "layer1.0.conv2", "layer1.1.conv1", "layer1.1.conv2"]
    assert torch.equal(net.stages[1][1].conv2.weight, stored["layer1.1.conv2.weight"])
    assert not torch.equal(net.stages[1][1].bn2.running_mean, before.stages[1][1].bn2.running_mean)
    for part in (2, 3, 4):
        for a, b in zip(net.stages[part].state_dict().values(), before.stages[part].state_dict().values(), strict=True):
            assert torch.equal(a, b)


@pytest.mark.parametrize("how", [Start("scratch"), Start(transfer_fraction=0.0), Start("scratch", freeze=True)])
def test_nothing_is_taken_where_nothing_is_asked_for(
    fresh: Fresh, stored: dict[str, Tensor], films: Tensor, tmp_path: Path, how: Start
) -> None:
    """Nothing is taken where nothing is asked for."""
    net = fresh(architecture="resnet18")
    assert start(net, how, tmp_path, films) == []
    for a, b in zip(net.state_dict().values(), fresh(architecture="resnet18").state_dict().values(), strict=True):
        assert torch.equal(a, b)
    assert all(p.requires_grad for p in net.parameters())


def test_only_what_was_taken_is_frozen(fresh: Fresh, stored: dict[str, Tensor], films: Tensor, tmp_path: Path) -> None:
    """With its norms; the head, and what the file lacks, learn."""
    net = fresh(architecture="resnet18")
    taken = start(net, Start(freeze=True), tmp_path, films)
    for name, convolution, norm in convolutions(net):
        assert convolution.weight.requires_grad == norm.weight.requires_grad == norm.bias.requires_grad == (name not in taken)
    assert all(p.requires_grad for p in net.head.parameters())


def test_a_checkpoint_gives_its_backbone_to_a_network_with_other_classes(fresh: Fresh, films: Tensor, tmp_path: Path) -> None:
    """Weights and statistics; the head starts new."""
    old = fresh(seed=5, classes=4)
    old.train()(films)  # moves the statistics
    torch.save({"average": old.state_dict()}, tmp_path / "last.pt")
    net, head = fresh(classes=2), fresh(classes=2).head.weight
    assert len(start(net, Start("last.pt"), tmp_path, films)) == 20
    for a, b in zip(net.stages.state_dict().values(), old.stages.state_dict().values(), strict=True):
        assert torch.equal(a, b)
    assert torch.equal(net.head.weight, head)


def test_a_grown_resnet50_takes_what_fits(fresh: Fresh, stored: dict[str, Tensor], films: Tensor, tmp_path: Path) -> None:
    """The stem and the 3x3 convolutions of ResNet-18's stages; norms start plain."""
    net, before = fresh(architecture="resnet50"), fresh(architecture="resnet50")
    taken = start(net, Start(), tmp_path, films)
    assert "conv1" in taken
    layers = {name: (a, b, norm) for (name, a, norm), (_, b, _) in zip(convolutions(net), convolutions(before), strict=True)}
    known = {name: value for name, value in stored.items() if name.endswith(".weight")}
    for name, (now, then, norm) in layers.items():
        assert torch.equal(now.weight, then.weight) == (name not in taken)
        stage = name.split(".")[0]
        if name in taken and stage.startswith("layer"):
            assert now.kernel_size == (3, 3)
            assert any(torch.equal(now.weight, value) for key, value in known.items() if key.startswith(stage))
        assert plain(norm)
    in_stage = [sum(name.startswith(f"layer{k}") for name in taken) for k in (1, 2, 3, 4)]
    assert in_stage == [3, 4, 6, 3]  # the 3x3 convolution of every block


def plain(norm: nn.BatchNorm2d) -> bool:
    """Say whether a norm is as it was made."""
    new = nn.BatchNorm2d(norm.num_features)
    return all(torch.equal(a, b) for a, b in zip(norm.state_dict().values(), new.state_dict().values(), strict=True))


@pytest.mark.parametrize("architecture", ["resnet18", "mobilenet_v2"])
def test_the_real_weight_files_fit(fresh: Fresh, films: Tensor, shared_data: Path, architecture: str) -> None:
    """Every convolution of the file is taken, and the features of real weights are neither dead nor huge."""
    net = fresh(architecture=architecture)
    weights = shared_data.parent / "weights"
    taken = initialize(net, replace(Start()), weights, weights, films, MEAN, STD)
    assert len(taken) >= (15 if architecture == "resnet18" else 52)
    with torch.no_grad():
        spread = [float(x.std()) for x in net.eval().features(films)]
    assert np.isfinite(spread).all()
    assert all(0.01 < s < 100 for s in spread)
