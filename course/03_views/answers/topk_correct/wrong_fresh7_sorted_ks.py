"""A tidy student who sorts ks first: the counts come back in sorted order, not in the order of ks."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    result = []
    for k in sorted(ks):
        best = scores.topk(k).indices
        result.append((best == labels[:, None]).sum().item())
    return result
