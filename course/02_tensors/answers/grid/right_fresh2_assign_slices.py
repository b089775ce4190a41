"""Broadcast into the two sheets of an empty tensor."""


def grid(h, w):
    out = torch.empty((h, w, 2), dtype=torch.long)
    out[..., 0] = torch.arange(h).unsqueeze(1)
    out[..., 1] = torch.arange(w)
    return out
