"""Goes through the ks from small to large and returns in that order."""
def topk_correct(scores, labels, ks):
    order = scores.argsort(dim=1, descending=True)
    hit = order == labels[:, None]
    return [int(hit[:, :k].sum()) for k in sorted(ks)]
