"""Multiplies ignored losses by 0, but 0 times nan is nan."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    mask = (labels != ignore_index).to(logits.dtype)
    safe = torch.where(labels == ignore_index, torch.zeros_like(labels), labels)
    z = logits - logits.amax(dim=1, keepdim=True)
    log_p = z - z.exp().sum(dim=1, keepdim=True).log()
    losses = -log_p.gather(1, safe.unsqueeze(1)).squeeze(1)
    return (losses * mask).sum() / mask.sum()
