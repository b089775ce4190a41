"""Writes ones into zeros with scatter_, which refuses every index outside by itself."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    rows = torch.zeros((*labels.shape, num_classes), dtype=torch.int64)
    return rows.scatter_(-1, labels.unsqueeze(-1), 1)
