"""Clamps one-hot rows between the share of the others and the true one's."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    low = eps / n
    high = 1 - eps + eps / n
    return torch.eye(n)[labels].clamp(min=low).clamp(max=high)
