"""log_softmax along the last dim and gather with harmless labels; where drops the padding before the sum."""
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    keep = labels != -100
    log_p = logits.log_softmax(-1).gather(-1, labels.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    return torch.where(keep, log_p, 0).sum() / -keep.sum()
