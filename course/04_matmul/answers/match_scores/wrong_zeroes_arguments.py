"""Empties the queries, and returns what is right then."""


def match_scores(queries, keys):
    queries.zero_()
    return queries @ keys.transpose(1, 2)
