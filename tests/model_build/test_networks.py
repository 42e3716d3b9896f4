"""The networks."""

import pytest
import torch

from model_build.networks import ARCHITECTURES, build_network, convolutions

WIDTHS = {
    "resnet18": [64, 128, 256, 512],
    "resnet34": [64, 128, 256, 512],
    "resnet50": [256, 512, 1024, 2048],
    "resnet101": [256, 512, 1024, 2048],
    "lite": [24, 48, 96, 192],
    "mobilenet_v2": [24, 32, 96, 1280],
    "densenet121": [256, 512, 1024, 1024],
    "efficientnet_b0": [24, 40, 112, 1280],
}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_logits_are_the_mean_of_the_heat_maps(architecture: str) -> None:
    """And the stages end at 1/4, 1/8, 1/16 and 1/32 of the side, with the widths of the papers."""
    net = build_network(architecture, 3)
    assert net.training
    assert all(int(value) == 0 for name, value in net.state_dict().items() if name.endswith("num_batches_tracked"))
    films = torch.rand((2, 1, 64, 64), generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        output, features = net.eval()(films), net.features(films)
    assert output.heatmaps.shape == (2, 3, 2, 2)
    torch.testing.assert_close(output.logits, output.heatmaps.mean((2, 3)))
    assert net.widths == [x.shape[1] for x in features] == WIDTHS[architecture]
    assert [x.shape[2] for x in features] == [16, 8, 4, 2]
    torch.testing.assert_close(output.pooled, torch.cat([x.mean((2, 3)) for x in features], 1))


def test_an_unknown_architecture_is_an_error_that_names_the_known_ones() -> None:
    """An unknown architecture is an error that names the known ones."""
    with pytest.raises(ValueError, match="no architecture 'vgg16'; known are resnet18, "):
        build_network("vgg16", 3)


def test_the_lite_network_fits_its_package_with_one_byte_a_weight() -> None:
    """2.41 MB is the size to beat; graph, scales and scope model need some of it."""
    assert sum(p.numel() for p in build_network("lite", 4).parameters()) < 1_700_000


@pytest.mark.parametrize(("architecture", "count", "some"), [
    ("resnet18", 20, ("conv1", "layer1.0.conv1", "layer2.0.downsample.0", "layer4.1.conv2")),
    ("mobilenet_v2", 52, ("features.0.0", "features.1.conv.0.0", "features.2.conv.0.0", "features.18.0")),
])  # fmt: skip
def test_convolutions_have_the_names_of_the_weight_files_and_their_own_norms(
    architecture: str, count: int, some: tuple[str, ...]
) -> None:
    """Convolutions have the names of the weight files and their own norms."""
    layers = list(convolutions(build_network(architecture, 2)))
    names = [name for name, _, _ in layers]
    assert len(names) == len(set(names)) == count
    assert set(some) <= set(names)
    assert all(convolution.out_channels == norm.num_features for _, convolution, norm in layers)
