"""Takes the lowest score."""


def accuracy(logits, labels):
    return (logits.argmin(1) == labels.reshape(-1)).float().mean()
