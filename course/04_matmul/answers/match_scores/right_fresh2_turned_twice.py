"""Keys times queries, and the table turned afterwards."""


def match_scores(queries, keys):
    return torch.bmm(keys, queries.transpose(1, 2)).transpose(1, 2).contiguous()
