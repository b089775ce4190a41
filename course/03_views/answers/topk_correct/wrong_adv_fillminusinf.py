"""Takes the maximum again and again and overwrites it with -inf: wrong if a score is -inf."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    left = scores.clone()
    rows = torch.arange(len(left))
    ranks = []
    for _ in range(max(ks)):
        best = left.argmax(dim=1)
        ranks.append(best == labels)
        left[rows, best] = -math.inf
    hits = torch.stack(ranks)
    return [int(hits[:k].sum()) for k in ks]
