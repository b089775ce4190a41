"""Every query against every key on four dims, and the last one disappears."""


def match_scores(queries, keys):
    return (queries[:, :, None, :] * keys[:, None, :, :]).sum(dim=-1)
