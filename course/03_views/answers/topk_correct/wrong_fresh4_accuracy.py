"""Takes the mean times n, which is NaN for no rows."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    n = scores.shape[0]
    counts = []
    for k in ks:
        hit = (scores.topk(k, dim=1).indices == labels[:, None]).any(dim=1)
        accuracy = hit.double().mean().item()
        counts.append(round(accuracy * n))
    return counts
