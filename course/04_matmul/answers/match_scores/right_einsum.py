"""With letters."""


def match_scores(queries, keys):
    return torch.einsum("btd,bsd->bts", queries, keys)
