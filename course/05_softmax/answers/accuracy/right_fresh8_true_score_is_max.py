"""No argmax at all: as the two highest never tie, a row is right exactly if its true score is its maximum."""
def accuracy(logits, labels):
    true_scores = torch.gather(logits, 1, labels.reshape(len(logits), 1))
    return torch.count_nonzero(true_scores == logits.amax(1, keepdim=True)) / len(logits)
