"""Divides by the root of d, as attention does next."""


def match_scores(queries, keys):
    return queries @ keys.transpose(1, 2) / keys.shape[-1] ** 0.5
