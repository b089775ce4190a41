"""Asks for the best row of each class."""


def accuracy(logits, labels):
    return (logits.argmax(dim=0) == labels.reshape(-1)).float().mean()
