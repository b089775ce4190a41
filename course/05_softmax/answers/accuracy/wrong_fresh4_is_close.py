"""Takes a label for right if its score is close to the highest one."""


def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    labels = labels.reshape(-1, 1)
    at_label = logits.gather(1, labels).squeeze(1)
    highest = logits.amax(dim=1)
    return torch.isclose(at_label, highest).float().mean()
