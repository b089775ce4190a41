"""The keys on the left, and the result turned round."""


def match_scores(queries, keys):
    return (keys @ queries.mT).mT
