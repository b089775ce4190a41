"""A maintainer of training scripts: one topk for the largest k, hits added up along the columns."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    best = scores.topk(max(ks), dim=1).indices.t()
    hits = best.eq(labels.expand_as(best))
    return [int(hits[:k].reshape(-1).sum()) for k in ks]
