"""Counts and forgets to divide."""


def accuracy(logits, labels):
    return (logits.argmax(1) == labels.reshape(-1)).float().sum()
