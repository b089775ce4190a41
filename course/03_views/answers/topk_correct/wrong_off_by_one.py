"""Counts a label in place k + 1 as well."""


def topk_correct(scores, labels, ks):
    own = scores.gather(1, labels[:, None])
    rank = (scores > own).sum(dim=1)
    return [(rank <= k).sum().item() for k in ks]
