"""Takes ks[-1] for the largest k."""
def topk_correct(scores, labels, ks):
    best = scores.topk(ks[-1], dim=1).indices
    hit = best == labels[:, None]
    return [int(hit[:, :k].sum()) for k in ks]
