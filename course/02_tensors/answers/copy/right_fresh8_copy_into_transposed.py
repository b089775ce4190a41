"""Preallocates a tensor in column order and copies into it with copy_: the result is transposed memory."""


def copy(array):
    source = torch.as_tensor(array)
    result = torch.empty(array.shape[::-1], dtype=source.dtype).permute(
        tuple(reversed(range(array.ndim)))
    )
    result[...] = source
    return result
