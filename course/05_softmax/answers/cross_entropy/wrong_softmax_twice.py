"""Normalises first and then takes the log_softmax of probabilities."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    log_p = log_softmax(softmax(logits[kept], 1), 1)
    return -log_p.gather(1, labels[kept][:, None]).mean()
