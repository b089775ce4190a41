"""Puts 0 in place of ignore_index in the caller's labels; breaks "Logits and labels keep their values"."""
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    keep = labels != ignore_index
    labels[~keep] = 0
    rows = logits[keep]
    near = rows - rows.amax(dim=1, keepdim=True)
    log_p = near - near.exp().sum(dim=1, keepdim=True).log()
    return -log_p[torch.arange(len(rows)), labels[keep]].mean()
