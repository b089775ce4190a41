"""[:, labels] picks every label's column for every row."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    log_p = log_softmax(logits[kept], 1)
    return -log_p[:, labels[kept]].mean()
