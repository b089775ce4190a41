"""The counts stay tensors of shape ()."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    return [(scores.topk(k).indices == labels[:, None]).any(dim=1).sum() for k in ks]
