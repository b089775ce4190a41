"""Gives the counts in rising order of k, whatever was asked."""


def topk_correct(scores, labels, ks):
    order = torch.argsort(scores, dim=1, descending=True)
    hits = order == labels.unsqueeze(1)
    return [int(hits[:, :k].sum()) for k in sorted(ks)]
