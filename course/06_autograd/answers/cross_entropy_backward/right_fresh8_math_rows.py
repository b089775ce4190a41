"""A C programmer: exp with the maximum taken away, number by number."""
def cross_entropy_backward(logits, labels):
    n, c = logits.shape
    out = torch.empty(n, c, dtype=logits.dtype)
    for i, (row, label) in enumerate(zip(logits.tolist(), labels.tolist())):
        top = max(row)
        terms = [math.exp(v - top) for v in row]
        total = sum(terms)
        for j, term in enumerate(terms):
            out[i, j] = (term / total - (j == label)) / n
    return out
