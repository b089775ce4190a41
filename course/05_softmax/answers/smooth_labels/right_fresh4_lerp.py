"""Goes the way eps from the one-hot rows to the uniform ones."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    hard = torch.eye(n)[labels]
    even = torch.full_like(hard, 1 / n)
    return torch.lerp(hard, even, eps)
