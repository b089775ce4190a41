"""Weights the classes by their counts, which averages over classes instead of rows."""


def column_loss(logits, labels):
    y = labels[:, 0]
    weight = 1 / y.bincount(minlength=logits.shape[1]).clamp(min=1).to(logits.dtype)
    return F.cross_entropy(logits, y, weight=weight)
