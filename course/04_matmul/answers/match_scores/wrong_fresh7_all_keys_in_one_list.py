"""A student who lays the keys of all examples in one list: the result is (b, t, b * s)."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    every_key = keys.reshape(-1, keys.shape[-1])
    return queries @ every_key.T
