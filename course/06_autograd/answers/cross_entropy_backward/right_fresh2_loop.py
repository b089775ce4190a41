"""Row by row, softmax by hand."""


def cross_entropy_backward(logits, labels):
    n = logits.shape[0]
    result = torch.empty_like(logits)
    for k in range(n):
        e = torch.exp(logits[k] - logits[k].max())
        row = e / e.sum()
        row[labels[k]] -= 1
        result[k] = row / n
    return result
