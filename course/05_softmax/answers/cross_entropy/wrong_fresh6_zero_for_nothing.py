"""Returns 0 instead of nan if no row is kept."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    valid = labels != ignore_index
    if valid.sum() == 0:
        return logits.new_zeros(())  # nothing to learn from
    logits, labels = logits[valid], labels[valid]
    m = logits.max(dim=1, keepdim=True).values
    lse = (m + (logits - m).exp().sum(dim=1, keepdim=True).log()).squeeze(1)
    picked = logits.gather(1, labels.unsqueeze(1)).squeeze(1)
    return (lse - picked).mean()
