"""Counts only the rows where the label is exactly in place k."""


def topk_correct(scores, labels, ks):
    order = torch.argsort(scores, dim=1, descending=True)
    hits = order == labels.unsqueeze(1)
    return [int(hits[:, k - 1].sum()) for k in ks]
