"""Asks the machine, not x."""


def zeros_beside(x, n):
    return torch.zeros(n, device="cuda" if torch.cuda.is_available() else "cpu")
