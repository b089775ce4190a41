"""Multiplies the logarithms with one-hot rows, of the kept rows only."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    kept = (labels != ignore_index).nonzero().squeeze(1)
    x = logits.index_select(0, kept)
    y = labels.index_select(0, kept)
    picks = (y.unsqueeze(1) == torch.arange(x.shape[1])).to(x.dtype)
    m = x.amax(1, keepdim=True)
    log_p = x - m - (x - m).exp().sum(1, keepdim=True).log()
    return -(picks * log_p).sum() / len(kept)
