"""The same with view."""


def match_scores(queries, keys):
    return queries @ keys.view(keys.shape[0], keys.shape[2], keys.shape[1])
