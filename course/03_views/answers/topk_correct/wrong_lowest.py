"""Sorts the wrong way."""


def topk_correct(scores, labels, ks):
    order = torch.argsort(scores, dim=1)
    hits = order == labels.unsqueeze(1)
    return [int(hits[:, :k].sum()) for k in ks]
