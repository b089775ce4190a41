"""argmax without dim: one place in the whole table."""


def accuracy(logits, labels):
    return (logits.argmax() == labels.reshape(-1)).float().mean()
