"""Spreads eps over the n - 1 other classes only."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    rows = torch.full((len(labels), n), eps / (n - 1))
    rows.scatter_(1, labels.unsqueeze(1), 1.0 - eps)
    return rows
