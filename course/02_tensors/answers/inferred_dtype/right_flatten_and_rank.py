"""Collects all numbers, then looks for the highest kind."""


def inferred_dtype(value):
    if isinstance(value, np.ndarray) or isinstance(value, np.generic):
        table = {
            "bool": torch.bool,
            "uint8": torch.uint8,
            "int8": torch.int8,
            "int16": torch.int16,
            "int32": torch.int32,
            "int64": torch.int64,
            "float16": torch.float16,
            "float32": torch.float32,
            "float64": torch.float64,
            "complex64": torch.complex64,
            "complex128": torch.complex128,
        }
        return table[value.dtype.name]

    def numbers(item):
        if isinstance(item, (list, tuple)):
            for part in item:
                yield from numbers(part)
        else:
            yield item

    found = list(numbers(value))
    if any(isinstance(n, complex) for n in found):
        return torch.complex64
    if not found or any(isinstance(n, float) for n in found):
        return torch.float32
    if all(isinstance(n, bool) for n in found):
        return torch.bool
    return torch.int64
