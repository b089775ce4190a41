"""Takes the parentheses away."""


def zeros_beside(x, n):
    return torch.zeros(n, device=x.device)
