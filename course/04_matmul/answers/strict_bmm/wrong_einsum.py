"""Thinks that the letters of einsum check the sizes."""


def strict_bmm(a, b):
    return torch.einsum("bnk,bkm->bnm", a, b)
