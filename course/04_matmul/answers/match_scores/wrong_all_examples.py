"""Compares with the keys of all examples."""


def match_scores(queries, keys):
    return torch.einsum("btd,csd->bts", queries, keys)
