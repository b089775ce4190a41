"""A loop over the sentences: sums of losses and counts, divided once at the end."""
def sequence_loss(logits, labels):
    total, count = 0.0, 0
    for scores, names in zip(logits, labels):
        total = total + F.cross_entropy(scores, names, reduction="sum")
        count += int((names != -100).sum())
    return total / count
