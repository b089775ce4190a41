"""Turns the scores into probabilities first: scores far apart all become 0 and tie."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    probabilities = scores.softmax(dim=1)
    best = probabilities.topk(max(ks), dim=1).indices
    hit = best == labels[:, None]
    return [int(hit[:, :k].sum()) for k in ks]
