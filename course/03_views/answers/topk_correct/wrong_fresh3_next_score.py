"""Compares with the score behind the k highest, which k = c does not have."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    ordered = scores.sort(dim=1, descending=True).values
    own = scores[torch.arange(len(labels)), labels]
    return [(own > ordered[:, k]).sum().item() for k in ks]
