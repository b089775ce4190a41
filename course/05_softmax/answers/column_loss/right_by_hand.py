"""Does not use F.cross_entropy at all."""


def column_loss(logits, labels):
    return -torch.log_softmax(logits, 1).gather(1, labels).mean()
