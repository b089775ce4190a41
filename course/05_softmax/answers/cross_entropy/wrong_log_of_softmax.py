"""The logarithm of a probability that has become 0."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = labels != ignore_index
    p = softmax(logits[kept], 1)
    return -p.log().gather(1, labels[kept][:, None]).mean()
