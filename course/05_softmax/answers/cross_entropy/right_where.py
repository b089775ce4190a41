"""Computes all rows and chooses afterwards, with where and not with a product."""


def cross_entropy(logits, labels, ignore_index=-100):
    ignored = labels == ignore_index
    safe = labels.masked_fill(ignored, 0)
    top = logits.amax(1)
    losses = (
        top + (logits - top[:, None]).exp().sum(1).log() - logits.gather(1, safe[:, None])[:, 0]
    )
    return torch.where(ignored, 0.0, losses).sum() / (~ignored).sum()
