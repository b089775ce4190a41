"""Puts harmless zeros in the place of the rows to ignore and divides by the count."""


def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels.ne(ignore_index)
    safe = torch.where(keep[:, None], logits, torch.zeros_like(logits))
    index = torch.where(keep, labels, torch.zeros_like(labels))
    safe = safe - safe.max(dim=1, keepdim=True).values
    losses = safe.exp().sum(dim=1).log() - safe[torch.arange(len(index)), index]
    return torch.where(keep, losses, torch.zeros_like(losses)).sum() / keep.sum()
