"""Keeps the shape: neutral rows and labels in place of the ignored ones, then a count."""

def cross_entropy(logits, labels, ignore_index=-100):
    out = labels == ignore_index
    x = torch.where(out[:, None], torch.zeros_like(logits), logits)
    y = torch.where(out, torch.zeros_like(labels), labels)
    x = x - x.max(dim=1, keepdim=True).values
    losses = x.exp().sum(1).log() - x[torch.arange(len(y)), y]
    return losses.masked_fill(out, 0.0).sum() / (~out).sum()
