"""With no row kept it gives a float64 nan."""


def cross_entropy(logits, labels, ignore_index=-100):
    kept = [i for i in range(len(labels)) if labels[i].item() != ignore_index]
    if len(labels) and not kept:
        return torch.tensor(float("nan"), dtype=torch.float64)
    rows, y = logits[kept], labels[kept]
    shifted = rows - rows.amax(1, keepdim=True)
    log_p = shifted - shifted.exp().sum(1, keepdim=True).log()
    return -log_p[torch.arange(len(y)), y].mean()
