"""Networks for one channel with a 1x1 head, so that the logits are the mean of the class activation maps.

MONAI brings ResNet, DenseNet and EfficientNet; MobileNetV2, which no library in use has without torchvision, is written here.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, Final, NamedTuple

import torch
from monai.networks.nets.densenet import DenseNet121
from monai.networks.nets.efficientnet import EfficientNetBN
from monai.networks.nets.resnet import ResNet, resnet18, resnet34, resnet50, resnet101
from torch import Tensor, nn

LITE_WIDTH: Final = 0.375
"""Share of ResNet-18's channels in the lite student: 24, 48, 96 and 192, multiples of 8 for the int8 kernels."""


class Output(NamedTuple):
    """What the network says of a batch."""

    logits: Tensor
    """(n, classes)"""
    heatmaps: Tensor
    """(n, classes, h, w); their mean is the logits (Zhou et al. 2016, with the pooling moved behind the head)."""
    pooled: Tensor
    """(n, features): means over the picture of the outputs of the four stages, for the scope score."""


class CamNet(nn.Module):
    """A backbone cut into a stem and four stages, and a 1x1 convolution as head.

    Parameters
    ----------
    architecture : str
        A key of `ARCHITECTURES`.
    classes : int
        Number of answers.

    Attributes
    ----------
    stages : nn.ModuleList
        Stem, then the stages whose outputs are 1/4, 1/8, 1/16 and 1/32 of the side.
    head : nn.Conv2d
    side : int
        Side of the films that it was trained on last, at which it is to be asked; 0 while it is not trained.
    """

    def __init__(self, architecture: str, classes: int) -> None:
        super().__init__()
        self.architecture = architecture
        self.side = 0
        self.stages = nn.ModuleList(ARCHITECTURES[architecture]())
        self.widths = _stage_widths(self.stages)
        self.head = nn.Conv2d(self.widths[-1], classes, 1)

    def features(self, images: Tensor) -> list[Tensor]:
        """Return the outputs of the four stages, (n, c, h, w) each, for normalised films (n, 1, height, width)."""
        x, outputs = images, []
        for stage in self.stages:
            x = stage(x)
            outputs.append(x)
        return outputs[1:]

    def forward(self, images: Tensor) -> Output:
        """Judge normalised films, float32 (n, 1, height, width)."""
        features = self.features(images)
        heatmaps = self.head(features[-1])
        return Output(heatmaps.mean((2, 3)), heatmaps, torch.cat([x.mean((2, 3)) for x in features], 1))


def build_network(architecture: str, classes: int) -> CamNet:
    """Return a network with a random start.

    Raises
    ------
    ValueError
        The architecture is not known.
    """
    if architecture not in ARCHITECTURES:
        raise ValueError(f"no architecture {architecture!r}; known are {', '.join(ARCHITECTURES)}")
    return CamNet(architecture, classes)


def convolutions(net: CamNet) -> Iterator[tuple[str, nn.Conv2d, nn.BatchNorm2d]]:
    """Give every convolution of a ResNet or MobileNetV2 in order, with its name in torchvision's numbering and its batch norm."""
    for k, stage in enumerate(net.stages):
        modules = dict(stage.named_modules())
        for name, module in modules.items():
            if not isinstance(module, nn.Conv2d):
                continue
            if net.architecture == "mobilenet_v2":
                parent, _, last = name.rpartition(".")
                norm, full = modules[f"{parent}.{int(last) + 1}"], f"features.{name}"
            else:
                norm = modules[name[:-1] + "1" if name.endswith("downsample.0") else name.replace("conv", "bn")]
                full = name if k == 0 else f"layer{k}.{name}"
            assert isinstance(norm, nn.BatchNorm2d)  # noqa: S101
            yield full, module, norm


def _stage_widths(stages: nn.ModuleList) -> list[int]:
    """Return the channels of the four stages, found by running a small picture; batch norm is not moved."""
    x, widths = torch.zeros(1, 1, 64, 64), []
    with torch.no_grad():
        for stage in stages:
            x = stage.eval()(x)
            widths.append(x.shape[1])
            stage.train()
    return widths[1:]


def _resnet(make: Callable[..., ResNet], width: float = 1.0) -> list[nn.Module]:
    # the last two are not MONAI's defaults: with them the network is the one of He et al. and of torchvision
    body = make(
        spatial_dims=2, n_input_channels=1, num_classes=1, widen_factor=width, bias_downsample=False, conv1_t_stride=2
    )  # fmt: skip
    stem = OrderedDict(conv1=body.conv1, bn1=body.bn1, act=body.act, maxpool=body.maxpool)
    return [nn.Sequential(stem), body.layer1, body.layer2, body.layer3, body.layer4]


def _densenet121() -> list[nn.Module]:
    f: Any = DenseNet121(spatial_dims=2, in_channels=1, out_channels=1).features
    return [
        nn.Sequential(f.conv0, f.norm0, f.relu0, f.pool0),
        f.denseblock1,
        nn.Sequential(f.transition1, f.denseblock2),
        nn.Sequential(f.transition2, f.denseblock3),
        nn.Sequential(f.transition3, f.denseblock4, f.norm5, nn.ReLU(inplace=True)),
    ]


def _efficientnet_b0() -> list[nn.Module]:
    body = EfficientNetBN("efficientnet-b0", pretrained=False, spatial_dims=2, in_channels=1, num_classes=1)
    blocks = list(body._blocks)  # MONAI gives no other way to the stages
    stem = nn.Sequential(body._conv_stem_padding, body._conv_stem, body._bn0, nn.SiLU(inplace=True))
    top = nn.Sequential(body._conv_head_padding, body._conv_head, body._bn1, nn.SiLU(inplace=True))
    return [
        nn.Sequential(stem, blocks[0]),
        blocks[1],
        blocks[2],
        nn.Sequential(blocks[3], blocks[4]),
        nn.Sequential(blocks[5], blocks[6], top),
    ]


class InvertedResidual(nn.Module):
    """Expansion, depthwise convolution, projection (Sandler et al., MobileNetV2, CVPR 2018), with TensorFlow's padding."""

    def __init__(self, width_in: int, width_out: int, stride: int, expansion: int) -> None:
        super().__init__()
        hidden = width_in * expansion
        layers: list[nn.Module] = [_conv_norm_relu(width_in, hidden, 1)] if expansion > 1 else []
        layers += [
            _conv_norm_relu(hidden, hidden, 3, stride, groups=hidden),
            nn.Conv2d(hidden, width_out, 1, bias=False),
            nn.BatchNorm2d(width_out),
        ]
        self.conv = nn.Sequential(*layers)
        self.skip = stride == 1 and width_in == width_out

    def forward(self, x: Tensor) -> Tensor:
        """Return the block's output, (n, width_out, h, w)."""
        out: Tensor = self.conv(x)
        return x + out if self.skip else out


def _conv_norm_relu(width_in: int, width_out: int, kernel: int, stride: int = 1, groups: int = 1) -> nn.Sequential:
    layers: OrderedDict[str, nn.Module] = OrderedDict()
    if stride == 2:  # the weights at hand were trained with one pixel more on the right and below only
        layers["pad"] = nn.ZeroPad2d((0, 1, 0, 1))
    padding = 0 if stride == 2 else kernel // 2
    layers["0"] = nn.Conv2d(width_in, width_out, kernel, stride, padding, groups=groups, bias=False)
    layers["1"] = nn.BatchNorm2d(width_out)
    layers["2"] = nn.ReLU6(inplace=True)
    return nn.Sequential(layers)


def _mobilenet_v2() -> list[nn.Module]:
    blocks: list[nn.Module] = [_conv_norm_relu(1, 32, 3, 2)]
    width = 32
    for expansion, out, count, stride in (
        (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1),
    ):  # fmt: skip
        for i in range(count):
            blocks.append(InvertedResidual(width, out, stride if i == 0 else 1, expansion))
            width = out
    blocks.append(_conv_norm_relu(width, 1280, 1))
    named = list(enumerate(blocks))  # torchvision's numbers, for the names in the weight file
    ends = (0, 2, 4, 7, 14, 19)
    return [nn.Sequential(OrderedDict((str(i), block) for i, block in named[start:end])) for start, end in pairwise(ends)]


ARCHITECTURES: Final[dict[str, Callable[[], list[nn.Module]]]] = {
    "resnet18": lambda: _resnet(resnet18),
    "resnet34": lambda: _resnet(resnet34),
    "resnet50": lambda: _resnet(resnet50),
    "resnet101": lambda: _resnet(resnet101),
    "lite": lambda: _resnet(resnet18, LITE_WIDTH),
    "mobilenet_v2": _mobilenet_v2,
    "densenet121": _densenet121,
    "efficientnet_b0": _efficientnet_b0,
}
