"""One row at a time with Python floats, nan at the end if nothing was kept."""

import math


def cross_entropy(logits, labels, ignore_index=-100):
    losses = []
    for row, label in zip(logits.tolist(), labels.tolist()):
        if label == ignore_index:
            continue
        top = max(row)
        losses.append(math.log(math.fsum(math.exp(s - top) for s in row)) - (row[label] - top))
    mean = sum(losses) / len(losses) if losses else float("nan")
    return torch.tensor(mean, dtype=logits.dtype)
