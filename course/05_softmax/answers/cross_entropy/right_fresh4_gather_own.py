"""Calls the notebook's log_softmax and gathers."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    rows = (labels != ignore_index).nonzero().flatten()
    log_p = log_softmax(logits.index_select(0, rows), 1)
    chosen = log_p.gather(1, labels.index_select(0, rows).unsqueeze(1))
    return -chosen.squeeze(1).mean()
