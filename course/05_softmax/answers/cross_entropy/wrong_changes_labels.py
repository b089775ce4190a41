"""Overwrites the ignored labels of the caller."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    labels[~kept] = 0
    losses = -log_softmax(logits, 1).gather(1, labels[:, None])[:, 0]
    return losses[kept].mean()
