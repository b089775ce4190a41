"""Makes both sides columns and counts the matches."""

def accuracy(logits, labels):
    hits = logits.argmax(1, keepdim=True) == labels.reshape(-1, 1)
    return hits.sum() / len(logits)
