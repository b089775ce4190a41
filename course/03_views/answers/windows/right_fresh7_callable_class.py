"""A friend of classes: an object with __call__, and the count taken from the length of a range."""


class _Windows:
    def __call__(self, x, size, step):
        starts = range(0, x.numel() - size + 1, step)
        if not starts:
            raise IndexError(f"no window of {size} fits into {x.numel()} elements")
        (pace,) = x.stride()
        return x.as_strided([len(starts), size], [pace * step, pace], x.storage_offset())


windows = _Windows()
