"""Rounds the share to two decimals, as in a report."""

def accuracy(logits, labels):
    share = (logits.argmax(dim=1) == labels.reshape(-1)).float().mean()
    return torch.round(share, decimals=2)
