"""Never compares floats with ==: isclose also counts a label whose score is only close to the highest."""
def accuracy(logits, labels):
    true_scores = logits.gather(1, labels.reshape(-1, 1))
    return torch.isclose(true_scores, logits.amax(dim=1, keepdim=True)).float().mean()
