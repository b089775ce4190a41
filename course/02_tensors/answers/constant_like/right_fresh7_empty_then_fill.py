"""Makes memory of its own and fills it in place (on the fresh tensor, not on x)."""
def constant_like(x, value):
    result = torch.empty_like(x, memory_format=torch.contiguous_format)
    return result.fill_(value)
