"""The web's script with reshape in place of view."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    correct = scores.topk(scores.shape[1], dim=1).indices.t() == labels
    result = []
    for k in ks:
        result.append(correct[:k].reshape(-1).sum().item())
    return result
