"""Counts a row only if the softmax of the label is above one half."""

def accuracy(logits, labels):
    p = torch.softmax(logits, dim=1).gather(1, labels.reshape(-1, 1))
    return (p > 0.5).float().mean()
