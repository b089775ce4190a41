"""Divides by a count of at least one, so nothing costs 0 instead of nan."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    mask = labels != ignore_index
    safe_labels = torch.where(mask, labels, 0)
    m = logits.amax(dim=1, keepdim=True)
    log_p = logits - m - torch.log(torch.exp(logits - m).sum(dim=1, keepdim=True))
    nll = -log_p[torch.arange(logits.shape[0]), safe_labels]
    nll = torch.where(mask, nll, torch.zeros_like(nll))
    return nll.sum() / mask.sum().clamp(min=1)  # no division by zero
