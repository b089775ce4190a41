"""Computes everything in float64 and converts at the end (other rounding, more exact)."""
def safe_mean(x: torch.Tensor, dim: int) -> torch.Tensor:
    match x.dtype:
        case torch.float64 | torch.float32 | torch.float16 | torch.bfloat16 as dtype:
            pass
        case _:
            dtype = torch.float32
    return x.double().mean(dim).to(dtype)
