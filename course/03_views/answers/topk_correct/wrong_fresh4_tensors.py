"""Returns tensors without dims instead of Python ints."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    result = []
    for k in ks:
        best = scores.topk(k).indices
        result.append((best == labels.unsqueeze(1)).any(dim=1).sum())
    return result
