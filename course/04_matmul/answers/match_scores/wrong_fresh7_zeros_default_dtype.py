"""A loop writer who fills torch.zeros: for float64 the result is float32."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    b, t, _ = queries.shape
    scores = torch.zeros(b, t, keys.shape[1])
    for i in range(b):
        scores[i] = queries[i] @ keys[i].T
    return scores
