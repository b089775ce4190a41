"""Row by row."""


def cross_entropy_backward(logits, labels):
    rows = []
    for row, label in zip(logits, labels.tolist()):
        p = torch.softmax(row, 0)
        p[label] -= 1.0
        rows.append(p / len(logits))
    return torch.stack(rows)
