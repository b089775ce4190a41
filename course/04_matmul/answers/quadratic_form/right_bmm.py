"""Flattens the batch dims, and bmm does the rest."""


def quadratic_form(x, a):
    d = x.shape[-1]
    flat = x.reshape(-1, d)
    left = (flat @ a).unsqueeze(1)
    return torch.bmm(left, flat.unsqueeze(2)).reshape(x.shape[:-1])
