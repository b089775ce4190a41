"""Counts how many scores are higher than that of the label."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    own = scores.gather(1, labels.unsqueeze(1))
    rank = (scores > own).sum(dim=1)
    return [int((rank < k).sum()) for k in ks]
