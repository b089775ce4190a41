"""Writes 0 over the ignored labels in the caller's tensor."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    ignored = labels == ignore_index
    labels[ignored] = 0  # -100 is no index
    top = logits.amax(1, keepdim=True)
    log_p = logits - top - (logits - top).exp().sum(1, keepdim=True).log()
    picked = log_p[torch.arange(len(labels)), labels]
    return -picked[~ignored].mean()
