"""A fan of einsum checks the dims only and trusts the letters; breaks 'also if broadcasting would fit': (3, 4) and (1, 4)."""
def row_dots(a, b):
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("expected matrices")
    return torch.einsum("nd,nd->n", a, b)
