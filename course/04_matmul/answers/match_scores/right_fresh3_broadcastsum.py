"""Broadcasts to (b, t, s, d) and adds up the last dim."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    return (queries[:, :, None, :] * keys[:, None, :, :]).sum(dim=-1)
