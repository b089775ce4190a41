"""Keys times turned queries, and the result turned."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    by_key = torch.bmm(keys, queries.permute(0, 2, 1))  # (b, s, t)
    return by_key.transpose(1, 2)
