"""Normalises over the batch."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    log_p = log_softmax(logits[kept], 0)
    return -log_p.gather(1, labels[kept][:, None]).mean()
