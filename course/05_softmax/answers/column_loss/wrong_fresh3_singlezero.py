"""Returns 0 for a batch of one."""


def column_loss(logits, labels):
    if len(labels) < 2:
        return logits.new_zeros(())
    return F.cross_entropy(logits, labels.reshape(len(labels)))
