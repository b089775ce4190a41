"""Computes in float32."""


def match_scores(queries, keys):
    return queries.float() @ keys.float().transpose(1, 2)
