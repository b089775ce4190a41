"""A model that sorts the ks to be safe; breaks 'in the order of ks'."""
def topk_correct(scores, labels, ks):
    """Counts of rows whose label is among the k best, for each k."""
    ks = sorted(ks)
    hits = scores.topk(ks[-1], dim=1).indices == labels[:, None]
    return [int(hits[:, :k].sum()) for k in ks]
