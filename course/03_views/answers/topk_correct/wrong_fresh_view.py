"""The script from the web with max(ks): view fails for k above 1."""
def topk_correct(scores, labels, ks):
    correct = scores.topk(max(ks)).indices.t() == labels
    return [int(correct[:k].view(-1).sum()) for k in ks]
