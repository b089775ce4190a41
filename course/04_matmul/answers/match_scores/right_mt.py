"""The short name of the same."""


def match_scores(queries, keys):
    return torch.matmul(queries, keys.mT)
