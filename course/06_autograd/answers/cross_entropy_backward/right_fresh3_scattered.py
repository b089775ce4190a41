"""scatter_add_ of -1 / n on a copy of the weighted softmax; compares classes by arange."""


def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    if logits.dim() != 2 or labels.shape != logits.shape[:1]:
        raise ValueError("logits must be (n, c) and labels (n,)")
    weight = 1.0 / logits.size(0)
    result = torch.softmax(logits, -1).mul(weight)
    column = labels.unsqueeze(1)
    result.scatter_add_(1, column, torch.full_like(column, -1).to(result.dtype) * weight)
    return result
