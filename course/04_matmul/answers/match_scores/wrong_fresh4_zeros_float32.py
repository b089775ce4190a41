"""Collects the scores in float32, whatever the dtype."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    b, t, d = queries.shape
    s = keys.shape[1]
    scores = torch.zeros(b, t, s)
    for i in range(b):
        scores[i] = queries[i] @ keys[i].T
    return scores
