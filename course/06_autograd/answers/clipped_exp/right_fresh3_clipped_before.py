"""Cuts x off at log 10 before exp."""


LOG_TEN = float(np.log(10.0))


def clipped_exp(x: torch.Tensor) -> torch.Tensor:
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    return torch.exp(x.clamp(max=LOG_TEN))
