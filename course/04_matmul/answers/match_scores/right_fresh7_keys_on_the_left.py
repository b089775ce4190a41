"""Somebody who asks every key about every query, and turns the answer: not contiguous."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    return keys.matmul(queries.transpose(1, 2)).transpose(1, 2)
