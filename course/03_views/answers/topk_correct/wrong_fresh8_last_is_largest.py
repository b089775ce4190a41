"""A hurried student takes the last k for the largest; breaks 'in any order'."""
def topk_correct(scores, labels, ks):
    hits = scores.topk(ks[-1]).indices == labels.unsqueeze(1)
    return [hits[:, :k].sum().item() for k in ks]
