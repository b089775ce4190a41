"""The lines from the web, with reshape."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    best = scores.argsort(dim=1, descending=True).t()
    correct = best == labels.view(1, -1)
    result = []
    for k in ks:
        result.append(int(correct[:k].reshape(-1).sum().item()))
    return result
