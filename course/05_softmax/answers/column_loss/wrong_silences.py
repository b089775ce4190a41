"""Catches the error and returns a number."""


def column_loss(logits, labels):
    try:
        return F.cross_entropy(logits, labels)
    except RuntimeError:
        return torch.zeros(())
