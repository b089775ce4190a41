"""Turns scores into probabilities first, where far ones become equal or NaN."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    probs = torch.softmax(scores, dim=1)
    counts = []
    for k in ks:
        top = probs.topk(k, dim=1).indices
        counts.append((top == labels.unsqueeze(1)).sum().item())
    return counts
