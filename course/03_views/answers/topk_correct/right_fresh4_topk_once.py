"""One topk for the largest k, then counts in the first k columns."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    hits = scores.topk(max(ks), dim=1).indices == labels[:, None]
    return [int(hits[:, :k].sum()) for k in ks]
