"""Ranks in float32: float64 scores that differ in a late digit tie."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    best = scores.float().topk(max(ks), dim=1).indices
    hit = best == labels[:, None]
    return [int(hit[:, :k].sum()) for k in ks]
