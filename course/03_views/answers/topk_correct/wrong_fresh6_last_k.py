"""Takes the last k for the largest one."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    pred = scores.topk(ks[-1], dim=1).indices.t()
    correct = pred.eq(labels.view(1, -1).expand_as(pred))
    return [correct[:k].reshape(-1).sum().item() for k in ks]
