"""Takes the last k for the largest, as if ks were sorted."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    indices = scores.topk(ks[-1]).indices
    hits = indices == labels[:, None]
    return [hits[:, :k].sum().item() for k in ks]
