"""Sums the keys' examples as well, by a letter of their own that is missing on the right."""


def match_scores(queries, keys):
    return torch.einsum("btd,csd->bts", queries, keys)
