"""squeeze(-1) at the end: with a single key a dim is lost."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    return torch.bmm(queries, keys.mT).squeeze(-1)
