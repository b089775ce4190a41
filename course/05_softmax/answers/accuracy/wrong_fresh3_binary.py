"""Compares the first two classes only."""


def accuracy(logits, labels):
    guesses = (logits[:, 1] > logits[:, 0]).long()
    return (guesses == labels.reshape(-1)).float().mean()
