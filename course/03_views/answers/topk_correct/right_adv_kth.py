"""Compares with the k-th highest score of each row."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    kth = scores.sort(dim=1, descending=True).values
    own = scores.gather(1, labels.view(-1, 1))
    return [int((own >= kth[:, k - 1 : k]).sum().item()) for k in ks]
