"""Gives arrays the default dtype of their kind."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        kinds = {"b": torch.bool, "i": torch.int64, "u": torch.uint8, "f": torch.float64}
        return kinds.get(value.dtype.kind, torch.complex128)
    if isinstance(value, (list, tuple)):
        result = torch.bool if value else torch.float32
        for item in value:
            result = torch.promote_types(result, inferred_dtype(item))
        return result
    return {bool: torch.bool, int: torch.int64, float: torch.float32}.get(
        type(value), torch.complex64
    )
