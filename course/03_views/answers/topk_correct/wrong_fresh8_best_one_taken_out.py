"""A student takes the best out k times by writing -inf; breaks scores of -inf, as the one taken out may win again."""
def topk_correct(scores, labels, ks):
    left = scores.clone()
    found = torch.zeros(len(labels), dtype=torch.bool)
    counts = {}
    for k in range(1, max(ks) + 1):
        best = left.argmax(1)
        found |= best == labels
        left.scatter_(1, best[:, None], -float("inf"))
        counts[k] = int(found.sum())
    return [counts[k] for k in ks]
