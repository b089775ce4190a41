"""Cuts the log-probabilities at -1e4."""


def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    x, y = logits[keep], labels[keep]
    s = (x - x.amax(1, keepdim=True)).clamp(min=-1e4)
    log_p = s - s.exp().sum(1, keepdim=True).log()
    return -log_p.gather(1, y[:, None]).mean()
