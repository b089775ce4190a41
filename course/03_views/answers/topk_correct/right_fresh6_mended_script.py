"""The line from the web with the largest k and reshape."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    largest = max(ks)
    correct = scores.topk(largest).indices.t() == labels  # (largest, n)
    return [correct[:k].reshape(-1).sum().item() for k in ks]
