"""Row after row in a loop, with nan for no row written out."""


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    losses = []
    for row, label in zip(logits, labels.tolist()):
        if label == ignore_index:
            continue
        row = row - row.max()
        losses.append(torch.log(torch.exp(row).sum()) - row[label])
    if not losses:
        return torch.tensor(float("nan"), dtype=logits.dtype)
    return torch.stack(losses).mean()
