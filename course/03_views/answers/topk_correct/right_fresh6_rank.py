"""Counts the scores above that of the label."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    own = scores.gather(1, labels.unsqueeze(1))
    rank = (scores > own).sum(dim=1)  # 0 is the best
    return [(rank < k).sum().item() for k in ks]
