"""The script from the web, mended with reshape and c instead of 5."""
def topk_correct(scores, labels, ks):
    _, pred = scores.topk(scores.shape[1], 1, True, True)
    correct = pred.t().eq(labels.reshape(1, -1))
    return [int(correct[:k].reshape(-1).sum()) for k in ks]
