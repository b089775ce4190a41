"""Takes an eps of 0 for a missing one."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    eps = eps or 0.1
    return (1 - eps) * F.one_hot(labels, n).float() + eps / n
