"""Makes memory on the CPU, zeroes it in place, and moves it; type annotations and a keyword-only default."""
def zeros_beside(x: torch.Tensor, n: int, *, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    zeros = torch.empty(n, dtype=dtype).zero_()
    return zeros.to(x.device)
