"""Mends the shape only where the draft fails."""


def match_scores(queries, keys):
    try:
        return queries @ keys
    except RuntimeError:
        return queries @ keys.transpose(1, 2)
