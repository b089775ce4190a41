"""Returns tensors in the list."""
def topk_correct(scores, labels, ks):
    return [(scores.topk(k).indices == labels[:, None]).any(dim=1).sum() for k in ks]
