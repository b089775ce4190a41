"""A lover of match: case 0 also takes 0.0; add with alpha does the rest."""
def my_addmm(m, a, b, beta, alpha):
    match beta:
        case 0:
            return a.mm(b).mul_(alpha)
        case _:
            return torch.add(m * beta, a @ b, alpha=alpha)
