"""The function that does it all; its RuntimeError counts as a refusal."""


def strict_bmm(a, b):
    return torch.bmm(a, b)
