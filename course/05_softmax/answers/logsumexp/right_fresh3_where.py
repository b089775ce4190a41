"""Shifts by the maximum where it is finite and by 0 elsewhere."""


def logsumexp(x: torch.Tensor, dim: int) -> torch.Tensor:
    m = torch.max(x, dim=dim).values
    shift = torch.where(torch.isfinite(m), m, 0.0)
    total = torch.exp(x - shift.unsqueeze(dim)).sum(dim=dim)
    return total.log() + shift
