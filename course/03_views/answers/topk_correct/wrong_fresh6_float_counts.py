"""Adds up floats, as the scripts do, and returns floats."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    pred = scores.topk(max(ks), dim=1).indices.t()
    correct = pred == labels.unsqueeze(0)
    result = []
    for k in ks:
        correct_k = correct[:k].reshape(-1).float().sum(0)
        result.append(correct_k.item())
    return result
