"""Goes the share eps of the way from the one-hot rows to the uniform ones."""


def smooth_labels(labels: torch.Tensor, n: int, eps: float) -> torch.Tensor:
    sharp = torch.eye(n)[labels]
    flat = torch.full_like(sharp, 1 / n)
    return torch.lerp(sharp, flat, eps)
