"""NumPy in float64 with ddof=1."""


def standardize(x: torch.Tensor, dim: int) -> torch.Tensor:
    a = x.detach().cpu().numpy().astype(np.float64)
    z = (a - a.mean(axis=dim, keepdims=True)) / a.std(axis=dim, ddof=1, keepdims=True)
    return torch.tensor(z, dtype=x.dtype, device=x.device)
