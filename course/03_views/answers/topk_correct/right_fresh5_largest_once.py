"""The script of the web with maxk, mended by reshape."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    maxk = max(ks)
    _, pred = scores.topk(maxk, dim=1, largest=True, sorted=True)
    correct = pred.t().eq(labels.view(1, -1).expand_as(pred.t()))
    res = []
    for k in ks:
        res.append(correct[:k].reshape(-1).long().sum().item())
    return res
