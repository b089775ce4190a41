"""Returns a Python float."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    log_p = log_softmax(logits[kept], 1)
    return -log_p.gather(1, labels[kept][:, None]).mean().item()
