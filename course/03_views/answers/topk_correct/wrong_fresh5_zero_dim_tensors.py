"""Returns a list of tensors without dims, which compare equal to ints."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    counts = []
    for k in ks:
        top = scores.topk(k).indices
        counts.append((top == labels.unsqueeze(1)).sum())
    return counts
