"""The network, and the start from folded weights."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from model_build.models import IMAGENET_MEAN, IMAGENET_STD, CamNet, fold_rgb, load_folded

MEAN, STD = 0.449, 0.226


@pytest.fixture
def net() -> CamNet:
    """Return a network in evaluation mode."""
    torch.manual_seed(1)
    return CamNet(3).eval()


@pytest.fixture
def films() -> Tensor:
    """Return a batch of films."""
    return (torch.rand((8, 1, 64, 64), generator=torch.Generator().manual_seed(2)) - MEAN) / STD


def folded_weights(path: Path, *, without: str = "") -> dict[str, Tensor]:
    """Write random weights in the form of the file: every convolution with a bias, the first for RGB."""
    torch.manual_seed(3)
    weights = {}
    for name, value in CamNet(3).body.state_dict().items():
        if value.ndim == 4 and name != without:
            stem = name.removesuffix(".weight")
            weights[name] = value if stem != "conv1" else torch.randn(64, 3, 7, 7) / 10
            weights[f"{stem}.bias"] = torch.randn(len(value)) / 10
    save_file(weights, path)
    return weights


def test_the_logits_are_the_mean_of_the_class_activation_maps(net: CamNet, films: Tensor) -> None:
    """The logits are the mean of the class activation maps."""
    output = net(films)
    assert output.logits.shape == (8, 3)
    assert output.heatmaps.shape == (8, 3, 2, 2)
    assert output.pooled.shape == (8, 64 + 128 + 256 + 512)
    torch.testing.assert_close(output.logits, output.heatmaps.mean((2, 3)))


def test_a_grey_film_means_the_same_as_its_three_equal_colours() -> None:
    """A grey film means the same as its three equal colours."""
    weight = torch.randn((4, 3, 7, 7), generator=torch.Generator().manual_seed(1))
    brightness = torch.rand((2, 1, 20, 20), generator=torch.Generator().manual_seed(2))
    mean, std = (torch.tensor(v).view(1, 3, 1, 1) for v in (IMAGENET_MEAN, IMAGENET_STD))
    colour = torch.conv2d((brightness.expand(-1, 3, -1, -1) - mean) / std, weight)
    grey, shift = fold_rgb(weight, MEAN, STD)
    torch.testing.assert_close(torch.conv2d((brightness - MEAN) / STD, grey, shift), colour, atol=1e-3, rtol=1e-4)


def test_restored_batch_norm_computes_the_same_as_the_folded_network(net: CamNet, films: Tensor, tmp_path: Path) -> None:
    """Restored batch norm computes the same as the folded network."""
    weights = folded_weights(tmp_path / "w.safetensors")
    assert load_folded(net, tmp_path / "w.safetensors", films, MEAN, STD) == []
    first, shift = fold_rgb(weights["conv1.weight"], MEAN, STD)
    x = torch.conv2d(films, first, weights["conv1.bias"] + shift, stride=2, padding=3)
    x = torch.max_pool2d(torch.relu(x), 3, 2, 1)
    expected = torch.conv2d(x, weights["layer1.0.conv1.weight"], weights["layer1.0.conv1.bias"], padding=1)
    body = net.body
    with torch.no_grad():
        entered = body.maxpool(torch.relu(body.bn1(body.conv1(films))))
        result = body.layer1[0].bn1(body.layer1[0].conv1(entered))
    torch.testing.assert_close(result, expected, atol=1e-4, rtol=1e-4)


def test_restored_batch_norm_starts_the_training_where_evaluation_stands(net: CamNet, films: Tensor, tmp_path: Path) -> None:
    """In the first two stages; behind them these few films of 64 pixels leave too few positions for their statistics."""
    folded_weights(tmp_path / "w.safetensors")
    load_folded(net, tmp_path / "w.safetensors", films, MEAN, STD)
    with torch.no_grad():
        evaluated, trained = (net.train(training)(films).pooled[:, : 64 + 128] for training in (False, True))
    torch.testing.assert_close(evaluated, trained, atol=0.02, rtol=0.02)


def test_missing_convolutions_are_named_and_keep_their_start(net: CamNet, films: Tensor, tmp_path: Path) -> None:
    """Missing convolutions are named and keep their start."""
    before = net.body.layer4[1].conv2.weight.clone()
    folded_weights(tmp_path / "w.safetensors", without="layer4.1.conv2.weight")
    assert load_folded(net, tmp_path / "w.safetensors", films, MEAN, STD) == ["layer4.1.conv2"]
    assert torch.equal(net.body.layer4[1].conv2.weight, before)
