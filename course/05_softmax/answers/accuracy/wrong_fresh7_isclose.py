"""Compares the label's score with the highest one by isclose: scores that are close but not equal (1e-5 or 1e-10 apart) count as right."""
def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    own = logits.gather(1, labels.reshape(-1, 1)).squeeze(1)
    return torch.isclose(own, logits.amax(dim=1)).float().mean()
