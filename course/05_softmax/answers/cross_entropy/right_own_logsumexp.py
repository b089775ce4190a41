"""The loss of a row as logsumexp minus the true score."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = (labels != ignore_index).nonzero().squeeze(1)
    true_scores = logits[kept, labels[kept]]
    return (logsumexp(logits[kept], 1) - true_scores).mean()
