"""Loops over the rows, with the largest logit taken off before exp."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    rows = []
    for row, label in zip(logits, labels.tolist()):
        powers = (row - row.max()).exp()
        share = powers / powers.sum()
        target = torch.zeros_like(share)
        target[label] = 1.0
        rows.append((share - target) / logits.shape[0])
    return torch.stack(rows)
