"""Fills a float32 table, also for float64."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    b, t, d = queries.shape
    s = keys.shape[1]
    result = torch.zeros(b, t, s)
    for n in range(b):
        for i in range(t):
            for j in range(s):
                result[n, i, j] = torch.dot(queries[n, i], keys[n, j])
    return result
