"""Keys by queries."""


def match_scores(queries, keys):
    return keys @ queries.transpose(1, 2)
