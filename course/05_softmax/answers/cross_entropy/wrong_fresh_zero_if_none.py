"""Guards the division with max(count, 1), so that nothing gives 0."""

def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    x, y = logits[keep], labels[keep]
    x = x - x.amax(1, keepdim=True)
    log_p = x - x.exp().sum(1, keepdim=True).log()
    return -log_p.gather(1, y[:, None]).sum() / max(len(y), 1)
