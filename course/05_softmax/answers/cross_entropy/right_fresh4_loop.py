"""A loop over the rows that collects the losses of those kept."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    losses = []
    for row, label in zip(logits, labels.tolist()):
        if label == ignore_index:
            continue
        m = row.max()
        losses.append(m - row[label] + (row - m).exp().sum().log())
    if not losses:
        return torch.tensor(float("nan"), dtype=logits.dtype)
    return torch.stack(losses).mean()
