"""Hands the counts back in the order of the sorted ks."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    ranked = scores.argsort(dim=1, descending=True) == labels[:, None]
    return [ranked[:, :k].sum().item() for k in sorted(ks)]
