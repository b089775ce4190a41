"""Takes the last of ks for the largest."""


def topk_correct(scores, labels, ks):
    best = scores.topk(ks[-1], dim=1).indices
    hits = best == labels.unsqueeze(1)
    return [int(hits[:, :k].sum()) for k in ks]
