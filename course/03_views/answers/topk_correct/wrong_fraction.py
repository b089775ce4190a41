"""Returns the accuracy instead of the count."""


def topk_correct(scores, labels, ks):
    order = torch.argsort(scores, dim=1, descending=True)
    hits = order == labels.unsqueeze(1)
    return [hits[:, :k].sum().item() / max(len(labels), 1) for k in ks]
