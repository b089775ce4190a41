"""Selects the places that count with a mask."""


def sequence_loss(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    counts = labels != -100
    return F.cross_entropy(logits[counts], labels[counts])
