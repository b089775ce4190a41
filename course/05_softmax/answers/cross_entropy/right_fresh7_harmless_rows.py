"""Keeps all rows, but replaces what is to be ignored by zeros before anything is computed; 0 / 0 gives the nan."""
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    out = labels == ignore_index
    safe = logits.masked_fill(out.unsqueeze(1), 0)
    safe -= safe.max(dim=1, keepdim=True).values if len(safe) else 0
    log_p = safe - safe.exp().sum(1, keepdim=True).log()
    picked = log_p[torch.arange(len(labels)), labels.masked_fill(out, 0)]
    return -picked.masked_fill_(out, 0).sum() / (~out).sum()
