"""A fan of einsum, who knows that it stretches and checks first."""
def strict_bmm(a, b):
    match (*a.shape, "and", *b.shape):
        case (n, _, k, "and", m, l, _) if n == m and k == l:
            return torch.einsum("bik,bkj->bij", a, b)
    raise ValueError(f"no bmm of {tuple(a.shape)} and {tuple(b.shape)}")
