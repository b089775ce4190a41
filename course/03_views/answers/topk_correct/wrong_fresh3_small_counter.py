"""Counts in uint8, which wraps round beyond 255 rows."""


def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    counts = []
    for k in ks:
        hits = (scores.topk(k, dim=1).indices == labels[:, None]).to(torch.uint8)
        counts.append(hits.sum(dim=1).to(torch.uint8).sum(dtype=torch.uint8).item())
    return counts
