"""Leaves out negative labels, whatever ignore_index says."""


def cross_entropy(logits, labels, ignore_index=-100):
    if ignore_index < 0:
        keep = labels >= 0
    else:
        keep = (labels >= 0) & (labels < logits.shape[1])
    z = logits[keep]
    z = z - z.amax(1, keepdim=True)
    return (z.exp().sum(1).log() - z[torch.arange(len(z)), labels[keep]]).mean()
