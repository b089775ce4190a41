"""The well-known function with the one word mended."""


def topk_correct(scores, labels, ks):
    best = scores.topk(max(ks), dim=1).indices.t()
    correct = best.eq(labels.view(1, -1).expand_as(best))
    return [int(correct[:k].reshape(-1).sum()) for k in ks]
