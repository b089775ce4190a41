"""Through topk, in float64."""


def accuracy(logits, labels):
    best = logits.topk(1, dim=-1).indices.flatten()
    return torch.eq(best, labels.flatten()).double().mean()
