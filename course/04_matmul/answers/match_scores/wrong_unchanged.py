"""Leaves the draft as it is."""


def match_scores(queries, keys):
    return queries @ keys
