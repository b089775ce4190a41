"""Sorts the scores, takes the last place, and answers in float64."""

def accuracy(logits, labels):
    if labels.dim() == 2:
        labels = labels[:, 0]
    best = torch.sort(logits, dim=1).indices[:, -1]
    return best.eq(labels).to(torch.float64).mean()
