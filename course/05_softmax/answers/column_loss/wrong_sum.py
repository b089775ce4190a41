"""Right labels, but a sum where the defective function meant a mean."""


def column_loss(logits, labels):
    return F.cross_entropy(logits, labels.flatten(), reduction="sum")
