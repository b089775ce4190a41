"""Multiplies ignored losses by 0, but 0 times nan is nan."""

def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    y = labels.masked_fill(~keep, 0)
    x = logits - logits.amax(1, keepdim=True)
    log_p = x - x.exp().sum(1, keepdim=True).log()
    losses = -log_p.gather(1, y[:, None]).squeeze(1)
    return (losses * keep).sum() / keep.sum()
