"""Spreads eps over the other classes only, as some papers do."""

def smooth_labels(labels, n, eps):
    out = torch.full((len(labels), n), eps / max(n - 1, 1))
    out.scatter_(1, labels[:, None], 1 - eps)
    return out
