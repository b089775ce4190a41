"""Treats every label as a class."""


def cross_entropy(logits, labels, ignore_index=-100):
    log_p = log_softmax(logits, 1)
    return -log_p.gather(1, labels[:, None]).mean()
