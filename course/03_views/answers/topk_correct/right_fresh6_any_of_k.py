"""For each k, the k best classes and any."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    counts = []
    for k in ks:
        best = scores.topk(k, dim=1).indices
        hits = (best == labels[:, None]).any(dim=1)
        counts.append(int(hits.sum()))
    return counts
