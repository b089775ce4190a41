"""Counts in a Python loop."""


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    right = 0
    for row, label in zip(logits, labels.flatten().tolist()):
        best = max(range(len(row)), key=lambda j: row[j].item())
        if best == label:
            right += 1
    return torch.tensor(right / len(logits))
