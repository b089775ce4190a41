"""Writes into fresh memory with out=."""


def halved(x: torch.Tensor) -> torch.Tensor:
    floats = {torch.float16, torch.bfloat16, torch.float32, torch.float64}
    result = torch.empty(x.shape, dtype=x.dtype if x.dtype in floats else torch.float32)
    torch.true_divide(x, 2, out=result)
    return result
