"""Leaves the counts as tensors."""


def topk_correct(scores, labels, ks):
    order = torch.argsort(scores, dim=1, descending=True)
    hits = order == labels.unsqueeze(1)
    return torch.stack([hits[:, :k].sum() for k in ks])
