"""Swaps the last two dims of the keys."""


def match_scores(queries, keys):
    return queries @ keys.transpose(-1, -2)
