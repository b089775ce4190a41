"""Plain Python over rows with math: a generator of losses, math.fsum, and a tensor of the right dtype at the end."""
import math


def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""

    def losses():
        for row, label in zip(logits.tolist(), labels.tolist()):
            if label == ignore_index:
                continue
            top = max(row)
            yield top - row[label] + math.log(math.fsum(math.exp(score - top) for score in row))

    values = list(losses())
    mean = math.fsum(values) / len(values) if values else math.nan
    return torch.tensor(mean, dtype=logits.dtype)
