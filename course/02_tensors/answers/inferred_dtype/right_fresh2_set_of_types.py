"""Walk through all the levels with a stack and collect the exact types."""


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[str(value.dtype)]
    kinds = set()
    waiting = [value]
    while waiting:
        v = waiting.pop()
        if type(v) in (list, tuple):
            waiting.extend(v)
        else:
            kinds.add(type(v))
    if complex in kinds:
        return dtype_named["complex64"]
    if float in kinds or not kinds:
        return dtype_named["float32"]
    if int in kinds:
        return dtype_named["int64"]
    return dtype_named["bool"]
