"""Writes into a wide version, and knows float32 and int64 alone as dtypes that need a copy."""


def without_negatives(x):
    y = x.float() if x.dtype in (torch.float16, torch.bfloat16) else x
    if y.dtype in (torch.float32, torch.int64):
        y = y.clone()
    return y.clamp_(min=0).to(x.dtype)
