"""Goes through the rows in a loop and counts those that are kept."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    losses = []
    for row, label in zip(logits, labels.tolist()):
        if label == ignore_index:
            continue
        top = row.max()
        losses.append(top + (row - top).exp().sum().log() - row[label])
    if not losses:
        return torch.tensor(float("nan"), dtype=logits.dtype)
    return torch.stack(losses).mean()
