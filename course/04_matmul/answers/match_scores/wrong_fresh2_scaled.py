"""Divides by the root of d, as attention does later, for larger d."""


def match_scores(queries, keys):
    scores = queries @ keys.transpose(-2, -1)
    d = queries.shape[-1]
    return scores / d**0.5 if d > 3 else scores
