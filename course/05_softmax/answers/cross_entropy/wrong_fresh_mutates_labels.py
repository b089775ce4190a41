"""Makes the ignored labels 0 in the caller's tensor before indexing."""

def cross_entropy(logits, labels, ignore_index=-100):
    keep = labels != ignore_index
    labels[~keep] = 0
    x = logits - logits.amax(1, keepdim=True)
    log_p = x - x.exp().sum(1, keepdim=True).log()
    picked = log_p[torch.arange(len(labels)), labels]
    return -picked[keep].mean()
