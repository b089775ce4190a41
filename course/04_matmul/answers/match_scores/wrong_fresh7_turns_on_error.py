"""A student who tries the draft first and turns the keys only after an error: wrong where s = d."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    try:
        return torch.bmm(queries, keys)
    except RuntimeError:
        return torch.bmm(queries, keys.mT)
