"""Goes through the rows and keeps the last loss only."""


def column_loss(logits, labels):
    for row, label in zip(logits, labels):
        loss = F.cross_entropy(row[None], label)
    return loss
