"""Multiplies ignored losses by 0, which leaves nan where their logits are nan or inf."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    keep = (labels != ignore_index).to(logits.dtype)
    index = labels.masked_fill(labels == ignore_index, 0)
    z = logits - logits.amax(1, keepdim=True)
    losses = z.exp().sum(1).log() - z.gather(1, index[:, None])[:, 0]
    return (losses * keep).sum() / keep.sum()
