"""Losses as functions of logits and targets, averaged over the batch."""

import torch
import torch.nn.functional as F
from torch import Tensor


def cross_entropy(logits: Tensor, targets: Tensor, weights: Tensor, smoothing: float = 0.0, focus: float = 0.0) -> Tensor:
    """Cross-entropy with class weights, label smoothing and focus.

    Parameters
    ----------
    logits : Tensor, float32, shape (n, classes)
    targets : Tensor, int64, shape (n,)
    weights : Tensor, float32, shape (classes,)
        Weight of a film by its class; ones for the plain loss.
    smoothing : float
        Share of the target spread evenly over all classes (Szegedy et al., CVPR 2016).
    focus : float
        Exponent of the focal loss, ``(1 - p) ** focus`` (Lin et al., ICCV 2017); 0 for none.

    Returns
    -------
    Tensor
        Scalar.
    """
    log_p = F.log_softmax(logits, 1)
    true = log_p.gather(1, targets[:, None])[:, 0]
    focused = (1 - true.exp()) ** focus if focus else 1.0
    return -(weights[targets] * focused * ((1 - smoothing) * true + smoothing * log_p.mean(1))).mean()


def soft_cross_entropy(logits: Tensor, teacher: Tensor, temperature: float) -> Tensor:
    """Hinton's loss: divergence of the student from the teacher, both softened, times ``temperature ** 2``.

    Parameters
    ----------
    logits, teacher : Tensor, float32, shape (n, classes)
    temperature : float

    References
    ----------
    Hinton, Vinyals, Dean, Distilling the Knowledge in a Neural Network, 2015, section 2.
    """
    student = F.log_softmax(logits / temperature, 1)
    target = F.log_softmax(teacher / temperature, 1)
    return F.kl_div(student, target, reduction="batchmean", log_target=True) * temperature**2


def illness_first(logits: Tensor, detached: Tensor, targets: Tensor, normal: int, fitted: Tensor) -> Tensor:
    """Cross-entropy of "ill or not" for the network, and of "which illness" for the head alone.

    Where each illness comes from another hospital, the contrast between two illnesses teaches the hospital. So it may not shape the
    features: its gradient ends at the head. Films whose hospital has no healthy ones do not enter the first part either, for the
    same reason.

    Parameters
    ----------
    logits : Tensor, float32, shape (n, classes)
    detached : Tensor, float32, shape (n, classes)
        The same logits, computed from features without gradient.
    targets : Tensor, int64, shape (n,)
    normal : int
        Index of the healthy class.
    fitted : Tensor, bool, shape (n,)
        Films whose source has healthy and ill ones.

    Returns
    -------
    Tensor
        Scalar.
    """
    others = [c for c in range(logits.shape[1]) if c != normal]
    margin = torch.logsumexp(logits[:, others], 1) - logits[:, normal]
    ill = targets != normal
    first = F.binary_cross_entropy_with_logits(margin, ill.float(), reduction="none")[fitted]
    place = torch.tensor([others.index(int(t)) for t in targets[ill]], dtype=torch.int64)
    second = F.cross_entropy(detached[ill][:, others], place, reduction="none")
    return (first.sum() + second.sum()) / len(targets)


def standardized_distance(student: Tensor, teacher: Tensor) -> Tensor:
    """Mean squared distance of two feature maps, the teacher's put to mean 0 and deviation 1 per channel of the batch.

    Without it the last stages, whose values are small, would hardly count.

    Parameters
    ----------
    student, teacher : Tensor, float32, shape (n, c, h, w)
    """
    mean, deviation = teacher.mean((0, 2, 3), keepdim=True), teacher.std((0, 2, 3), keepdim=True)
    return F.mse_loss(student, (teacher - mean) / (deviation + 1e-3))
