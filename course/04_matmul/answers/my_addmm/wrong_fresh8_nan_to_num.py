"""A model that cleans m of nan and inf in any case; breaks 'beta * m' for other beta, where nan must stay nan."""
def my_addmm(m, a, b, beta, alpha):
    return beta * torch.nan_to_num(m, nan=0.0, posinf=0.0, neginf=0.0) + alpha * torch.mm(a, b)
