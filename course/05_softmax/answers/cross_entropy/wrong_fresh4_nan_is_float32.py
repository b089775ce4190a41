"""If no row is kept, the nan is float32, also for float64 logits."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    keep = labels != ignore_index
    if not keep.any():
        return torch.tensor(float("nan"))
    kept = logits[keep]
    kept = kept - kept.amax(1, keepdim=True)
    log_p = kept - kept.exp().sum(1, keepdim=True).log()
    return -log_p.gather(1, labels[keep][:, None]).mean()
