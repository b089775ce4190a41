"""Handles (n, 1) and nothing else."""


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels[:, 0]).float().mean()
