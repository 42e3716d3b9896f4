"""The network: MONAI's ResNet-18 for one channel, a 1x1 head, so that the logits are the mean of the class activation maps."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import torch
from monai.networks.nets.resnet import resnet18
from safetensors.torch import load_file
from torch import Tensor, nn

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)


class Output(NamedTuple):
    """What the network says of a batch."""

    logits: Tensor
    """(n, classes)"""
    heatmaps: Tensor
    """(n, classes, h, w); their mean is the logits (Zhou et al. 2016, with the pooling moved behind the head)."""
    pooled: Tensor
    """(n, features): means over the picture of the outputs of the four stages, for the scope score."""


class CamNet(nn.Module):
    """ResNet-18 with a 1x1 convolution as head.

    Parameters
    ----------
    classes : int
        Number of answers.
    """

    def __init__(self, classes: int) -> None:
        super().__init__()
        # these two are not MONAI's defaults: with them the network is the one of He et al. and of torchvision
        self.body = resnet18(spatial_dims=2, n_input_channels=1, num_classes=1, bias_downsample=False, conv1_t_stride=2)
        del self.body.avgpool, self.body.fc
        self.head = nn.Conv2d(512, classes, 1)

    def forward(self, images: Tensor) -> Output:
        """Judge normalised films, float32 (n, 1, height, width)."""
        body = self.body
        x = body.maxpool(body.act(body.bn1(body.conv1(images))))
        pooled = []
        for stage in (body.layer1, body.layer2, body.layer3, body.layer4):
            x = stage(x)
            pooled.append(x.mean((2, 3)))
        heatmaps = self.head(x)
        return Output(heatmaps.mean((2, 3)), heatmaps, torch.cat(pooled, 1))


def fold_rgb(weight: Tensor, mean: float, std: float) -> tuple[Tensor, Tensor]:
    """Turn a first convolution for RGB in ImageNet's normalisation into one for a grey film in ours.

    Parameters
    ----------
    weight : Tensor, shape (out, 3, k, k)
    mean, std : float
        Our normalisation: ``z = (brightness - mean) / std``.

    Returns
    -------
    Tensor, shape (out, 1, k, k)
    Tensor, shape (out,)
        To be added to the bias. Exact away from the border, where zero padding means another grey.
    """
    channel_mean = torch.tensor(IMAGENET_MEAN).view(1, 3, 1, 1)
    per_unit = weight / torch.tensor(IMAGENET_STD).view(1, 3, 1, 1)
    return std * per_unit.sum(1, keepdim=True), (per_unit * (mean - channel_mean)).sum((1, 2, 3))


def load_folded(net: CamNet, path: Path, images: Tensor, mean: float, std: float) -> list[str]:
    """Start from weights whose batch norm was folded into the convolutions, and restore a trainable batch norm.

    Every batch norm gets the mean and variance that its convolution really has on `images`, with the weight and bias that undo
    them: the network computes the same in evaluation mode, and nearly the same in training mode.

    Parameters
    ----------
    net : CamNet
    path : Path
        Safetensors with ``NAME.weight`` and ``NAME.bias`` for every convolution, RGB; some weights may be missing.
    images : Tensor, float32, shape (n, 1, height, width)
        Normalised training films.
    mean, std : float
        Normalisation of `images`.

    Returns
    -------
    list of str
        Convolutions that were not in the file and keep their random start.
    """
    stored = {name: value.float() for name, value in load_file(path).items()}
    stored["conv1.weight"], shift = fold_rgb(stored["conv1.weight"], mean, std)
    stored["conv1.bias"] = stored["conv1.bias"] + shift
    missing = []
    folded: list[tuple[nn.BatchNorm2d, Tensor]] = []
    with torch.no_grad():
        for name, convolution, norm in _convolutions(net.body):
            if f"{name}.weight" not in stored:
                missing.append(name)
                continue
            convolution.weight.copy_(stored[f"{name}.weight"])
            ones = torch.ones(norm.num_features)
            _set_norm(norm, 0 * ones, ones, stored[f"{name}.bias"])  # this one only adds the folded bias
            folded.append((norm, stored[f"{name}.bias"]))
        _unfold(net, folded, images)
    return missing


def _unfold(net: CamNet, folded: list[tuple[nn.BatchNorm2d, Tensor]], images: Tensor) -> None:
    with _moments([norm for norm, _ in folded]) as moments:
        net.eval()(images)
    for norm, bias in folded:
        mean, variance = moments[norm]
        _set_norm(norm, mean, variance, bias + mean)


def _set_norm(norm: nn.BatchNorm2d, mean: Tensor, variance: Tensor, bias: Tensor) -> None:
    """Set the statistics, and the weight that undoes the division by them."""
    weight = (variance + norm.eps).sqrt()
    norm.load_state_dict(
        {"running_mean": mean, "running_var": variance, "weight": weight, "bias": bias, "num_batches_tracked": torch.tensor(0)}
    )


@contextmanager
def _moments(norms: list[nn.BatchNorm2d]) -> Iterator[dict[nn.Module, tuple[Tensor, Tensor]]]:
    """Collect mean and variance per channel of what enters each norm."""
    moments: dict[nn.Module, tuple[Tensor, Tensor]] = {}

    def note(norm: nn.Module, inputs: tuple[Tensor]) -> None:
        moments[norm] = (inputs[0].mean((0, 2, 3)), inputs[0].var((0, 2, 3)))

    handles = [norm.register_forward_pre_hook(note) for norm in norms]
    try:
        yield moments
    finally:
        for handle in handles:
            handle.remove()


def _convolutions(body: nn.Module) -> Iterator[tuple[str, nn.Conv2d, nn.BatchNorm2d]]:
    """Give every convolution of a ResNet with the name it has in the file, and the batch norm behind it."""
    modules = dict(body.named_modules())
    for name, module in modules.items():
        if isinstance(module, nn.Conv2d):
            norm_name = name[:-1] + "1" if name.endswith("downsample.0") else name.replace("conv", "bn")
            norm = modules[norm_name]
            assert isinstance(norm, nn.BatchNorm2d)  # noqa: S101
            yield name, module, norm
