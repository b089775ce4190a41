"""A product of all queries and all keys, of which every example gets the keys of example 0."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    (b, t, d), s = queries.shape, keys.shape[1]
    table = queries.reshape(b * t, d) @ keys.reshape(b * s, d).T
    return table.reshape(b, t, b, s)[:, :, 0]
