"""The batch dims by NumPy's broadcast_shapes on smaller names: every size but 1 gets a small number of its own."""


def matmul_shape(a, b):
    if 0 in (len(a), len(b)):
        return None
    names = {1: 1}
    for size in (*a, *b):
        names.setdefault(size, len(names) + 1)
    sizes = {name: size for size, name in names.items()}
    inner = b[-2] if len(b) > 1 else b[0]
    if inner != a[-1]:
        return None
    try:
        batch = np.broadcast_shapes(*(tuple(names[s] for s in shape[:-2]) for shape in (a, b)))
    except ValueError:
        return None
    return tuple(sizes[name] for name in batch) + a[-2:-1] + (b[-1:] if len(b) > 1 else ())
