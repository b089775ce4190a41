"""transpose_ turns the keys of the caller."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    return torch.bmm(queries, keys.transpose_(1, 2))
