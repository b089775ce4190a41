"""Drops losses that are not finite, and with them kept rows whose true class is impossible."""


def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    z = logits[keep] - logits[keep].amax(1, keepdim=True)
    p = z.exp() / z.exp().sum(1, keepdim=True)
    losses = -p[torch.arange(len(p)), labels[keep]].log()
    return losses[losses.isfinite()].mean()
