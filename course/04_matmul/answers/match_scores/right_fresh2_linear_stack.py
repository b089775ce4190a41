"""The keys of an example act as the weights of a linear layer."""


def match_scores(queries, keys):
    return torch.stack([F.linear(q, k) for q, k in zip(queries.unbind(0), keys.unbind(0))], dim=0)
