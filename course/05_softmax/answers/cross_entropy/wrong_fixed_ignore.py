"""Has -100 in its text and never looks at ignore_index."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != -100
    log_p = log_softmax(logits[kept], 1)
    return -log_p.gather(1, labels[kept][:, None]).mean()
