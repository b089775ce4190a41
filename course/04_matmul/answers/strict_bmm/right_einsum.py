"""einsum after a check, as einsum stretches sizes of 1."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3 or a.shape[0] != b.shape[0] or a.shape[-1] != b.shape[-2]:
        raise ValueError("they do not fit")
    return torch.einsum("bnk,bkm->bnm", a, b)
