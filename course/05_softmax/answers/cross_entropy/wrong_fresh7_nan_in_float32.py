"""Returns torch.tensor(nan) early, which is float32: float64 logits without a kept row get the wrong dtype."""
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    keep = labels != ignore_index
    if not keep.any():
        return torch.tensor(float("nan"))
    logits, labels = logits[keep], labels[keep]
    near = logits - logits.amax(dim=1, keepdim=True)
    log_p = near - near.exp().sum(dim=1, keepdim=True).log()
    return -log_p[torch.arange(len(labels)), labels].mean()
