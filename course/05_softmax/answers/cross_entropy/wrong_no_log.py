"""Averages the probabilities of the true labels."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    return -softmax(logits[kept], 1).gather(1, labels[kept][:, None]).mean()
