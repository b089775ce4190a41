"""Flattens the batch, where every query would meet the keys of all examples."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    b, t, d = queries.shape
    s = keys.shape[1]
    scores = queries.reshape(b * t, d) @ keys.reshape(b * s, d).T
    return scores.reshape(b, t, s)
