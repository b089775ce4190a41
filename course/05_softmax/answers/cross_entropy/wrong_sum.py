"""Adds up where it should average."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    log_p = log_softmax(logits[kept], 1)
    return -log_p.gather(1, labels[kept][:, None]).sum()
