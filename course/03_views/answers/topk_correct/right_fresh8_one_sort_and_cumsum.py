"""Somebody asked for efficient code: one argsort, the counts added up once for all k."""
def topk_correct(scores, labels, ks):
    order = torch.argsort(scores, dim=1, descending=True)
    hits = (order == labels.view(-1, 1)).sum(0).cumsum(0).tolist()
    return [hits[k - 1] for k in ks]
