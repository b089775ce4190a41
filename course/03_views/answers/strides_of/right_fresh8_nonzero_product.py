"""A careful undergraduate leaves the zeros out of math.prod, with annotations."""
def strides_of(shape: tuple[int, ...]) -> tuple[int, ...]:
    strides: list[int] = []
    for dim in range(len(shape)):
        strides.append(math.prod([s for s in shape[dim + 1 :] if s != 0]))
    return tuple(strides)
