"""A student who forgets item(): the list holds tensors, not Python ints."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    return [(scores.topk(k, dim=1).indices == labels[:, None]).any(dim=1).sum() for k in ks]
