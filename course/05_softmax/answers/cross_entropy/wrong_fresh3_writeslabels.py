"""Writes 0 into the labels that are to be ignored."""


def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    labels[~keep] = 0
    z = logits - logits.amax(1, keepdim=True)
    logs = z - z.exp().sum(1, keepdim=True).log()
    picked = logs[torch.arange(len(labels)), labels]
    return -picked[keep].mean()
