"""Returns a loss of 0 when no row is kept, to avoid nan."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    valid = labels != ignore_index
    if not valid.any():
        return logits.new_tensor(0.0)  # nothing to learn from
    logits = logits[valid]
    labels = labels[valid]
    log_p = log_softmax(logits, dim=1)
    return -log_p[torch.arange(logits.shape[0]), labels].mean()
