"""Leaves the second half to torch."""


def cross_entropy(logits, labels, ignore_index=-100):
    return F.nll_loss(log_softmax(logits, 1), labels, ignore_index=ignore_index)
