"""Takes the last k for the largest one."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    best = scores.topk(ks[-1], dim=1).indices
    correct = best == labels[:, None]
    return [correct[:, :k].sum().item() for k in ks]
