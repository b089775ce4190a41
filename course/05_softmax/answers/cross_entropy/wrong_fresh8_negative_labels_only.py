"""Believes that ignored labels are the negative ones: an ignore_index that is a valid class is not left out."""
def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels >= 0
    z, y = logits[keep], labels[keep]
    z = z - z.amax(dim=1, keepdim=True)
    losses = z.exp().sum(dim=1).log() - z[torch.arange(len(y)), y]
    return losses.mean()
