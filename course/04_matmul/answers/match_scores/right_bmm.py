"""bmm and permute."""


def match_scores(queries, keys):
    return torch.bmm(queries, keys.permute(0, 2, 1))
