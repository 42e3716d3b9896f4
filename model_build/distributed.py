"""Several processes that train as one: ``torchrun --nproc-per-node N -m model_build ...``, on one machine or many."""

import atexit
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, cast

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.distributed.nn.functional import all_reduce

T = TypeVar("T")


def join() -> None:
    """Join the other processes where `torchrun` started this one; alone otherwise."""
    if int(os.environ.get("WORLD_SIZE", "1")) > 1 and not dist.is_initialized():
        dist.init_process_group("gloo")
        # Gloo's threads hold tensors: one let go while the interpreter shuts down aborts the process (pytorch pull 179291).
        atexit.register(dist.destroy_process_group)


def rank() -> int:
    """Return the number of this process."""
    return dist.get_rank() if dist.is_initialized() else 0


def world_size() -> int:
    """Return the number of processes."""
    return dist.get_world_size() if dist.is_initialized() else 1


def is_first() -> bool:
    """Say whether this process writes the files."""
    return rank() == 0


def wait() -> None:
    """Wait until every process has come here."""
    if world_size() > 1:
        dist.barrier()


@contextmanager
def first_before_others() -> Iterator[None]:
    """Let the first process do something (and leave it on disk) before the others do the same."""
    if not is_first():
        wait()
    yield
    if is_first():
        wait()


def from_first(value: T) -> T:
    """Return the first process's value: clocks differ, and all must stop at the same epoch."""
    if world_size() == 1:
        return value
    values = [value]
    dist.broadcast_object_list(values, 0)
    return values[0]


def broadcast(modules: Iterable[nn.Module]) -> None:
    """Give every process the first one's weights."""
    if world_size() > 1:
        for module in modules:
            for value in module.state_dict().values():
                dist.broadcast(value, 0)


def average_gradients(optimizer: torch.optim.Optimizer) -> None:
    """Average the gradients over the processes, in one message."""
    if world_size() == 1:
        return
    gradients = [p.grad for group in optimizer.param_groups for p in group["params"] if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    dist.all_reduce(flat)
    flat /= world_size()
    for gradient, part in zip(gradients, flat.split([g.numel() for g in gradients]), strict=True):  # type: ignore[no-untyped-call]
        gradient.copy_(part.view_as(gradient))


class SharedBatchNorm(nn.BatchNorm2d):
    """Batch norm over the films of all processes, on the CPU too (torch's own needs a GPU)."""

    def forward(self, x: Tensor) -> Tensor:
        """Normalise (n, c, h, w); in training by mean and variance over all processes, which must hold equally many films."""
        if not self.training or world_size() == 1:
            return super().forward(x)
        count = x.numel() // x.shape[1] * world_size()
        shape = (1, -1, 1, 1)
        x = x.to(torch.promote_types(x.dtype, torch.float32))  # sums of bfloat16 would lose too much
        mean = cast(Tensor, all_reduce(x.sum((0, 2, 3)))) / count  # type: ignore[no-untyped-call]
        centred = x - mean.view(shape)  # a second message, but the square of a large mean would swallow a small variance
        variance = cast(Tensor, all_reduce(centred.square().sum((0, 2, 3)))) / count  # type: ignore[no-untyped-call]
        with torch.no_grad():
            momentum = self.momentum or 0.0
            cast(Tensor, self.running_mean).lerp_(mean, momentum)
            cast(Tensor, self.running_var).lerp_(variance * count / (count - 1), momentum)
            cast(Tensor, self.num_batches_tracked).add_(1)
        scaled = centred / (variance + self.eps).sqrt().view(shape)
        return scaled * self.weight.view(shape) + self.bias.view(shape)


def share_batch_norm(module: nn.Module) -> None:
    """Replace every batch norm by one over all processes, in place; its parameters stay the same objects, frozen or not."""
    for name, child in module.named_children():
        if isinstance(child, nn.BatchNorm2d):
            shared: Any = SharedBatchNorm(child.num_features, child.eps, child.momentum)
            shared.load_state_dict(child.state_dict())
            shared.weight, shared.bias = child.weight, child.bias
            setattr(module, name, shared)
        else:
            share_batch_norm(child)
