"""Writes ones into zeros with scatter_, which refuses bad places itself."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    result = torch.zeros(*labels.shape, num_classes, dtype=torch.int64)
    result.scatter_(-1, labels.unsqueeze(-1), 1)
    return result
