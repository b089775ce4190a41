"""Knows that torch.bmm is the check and the product in one."""


def strict_bmm(a, b):
    return torch.bmm(a, b)
