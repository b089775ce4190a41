"""Somebody asked for efficient code: torch.bmm into a preallocated buffer; bmm refuses by itself."""
def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise IndexError("3-D only")
    buffer = a.new_empty((a.size(0), a.size(1), b.size(2)))
    torch.bmm(a, b, out=buffer)
    return buffer
