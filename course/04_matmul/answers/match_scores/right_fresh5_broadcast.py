"""Broadcasting to (b, t, s, d) and a sum."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    q = queries.unsqueeze(2)  # (b, t, 1, d)
    k = keys.unsqueeze(1)  # (b, 1, s, d)
    return (q * k).sum(dim=-1)
