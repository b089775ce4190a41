"""Divides by the number of all rows, ignored ones included."""

def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    x, y = logits[keep], labels[keep]
    if len(y) == 0:
        return torch.tensor(float("nan"), dtype=logits.dtype)
    x = x - x.amax(1, keepdim=True)
    log_p = x - x.exp().sum(1, keepdim=True).log()
    return -log_p[torch.arange(len(y)), y].sum() / len(labels)
