"""A helper at the top for logsumexp, whose dim is put back."""


def _lse(x, dim):
    m = x.amax(dim)
    return m + torch.log(torch.exp(x - m.unsqueeze(dim)).sum(dim))


def log_softmax(x: torch.Tensor, dim: int) -> torch.Tensor:
    return x - _lse(x, dim).unsqueeze(dim)
