"""Broadcasts queries against keys and adds up over d."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    q = queries[:, :, None, :]  # (b, t, 1, d)
    k = keys[:, None, :, :]  # (b, 1, s, d)
    return (q * k).sum(dim=-1)
