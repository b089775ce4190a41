"""Reads the labels one after the other from memory, where a table has other columns between."""


def column_loss(logits, labels):
    flat = labels.as_strided((labels.shape[0],), (1,))
    return F.cross_entropy(logits, flat)
