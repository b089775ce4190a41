"""Takes the only column."""


def column_loss(logits, labels):
    return F.cross_entropy(logits, labels[:, 0])
