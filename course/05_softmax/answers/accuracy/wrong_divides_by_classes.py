"""Divides by the number of classes."""


def accuracy(logits, labels):
    return (logits.argmax(1) == labels.reshape(-1)).sum() / logits.shape[1]
