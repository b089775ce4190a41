"""Makes 0 of nan and inf in m always, with any beta."""


def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    m = torch.where(torch.isfinite(m), m, torch.zeros_like(m))
    return beta * m + alpha * (a @ b)
