"""By hand, row by row, with the maximum subtracted."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    n, c = logits.shape
    rows = []
    for i in range(n):
        weights = torch.exp(logits[i] - logits[i].max())
        row = weights / weights.sum()
        row[labels[i]] = row[labels[i]] - 1
        rows.append(row / n)
    return torch.stack(rows)
