"""Multiplies the losses by the mask: nan times 0 is nan, so padding has influence."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    mask = labels != ignore_index
    safe = labels.masked_fill(~mask, 0)
    log_p = log_softmax(logits, 1)
    losses = -log_p.gather(1, safe[:, None]).squeeze(1)
    mask = mask.to(logits.dtype)
    return (losses * mask).sum() / mask.sum()
