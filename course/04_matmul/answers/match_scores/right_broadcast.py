"""Every query beside every key, then a sum."""


def match_scores(queries, keys):
    return (queries.unsqueeze(2) * keys.unsqueeze(1)).sum(-1)
