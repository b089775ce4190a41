"""Walks one step at a time, as the place on the strip would."""
class _Walker:
    def __call__(self, index, stride, offset):
        place = offset
        for axis, steps in enumerate(index):
            for _ in range(steps):
                place += stride[axis]
        return place


storage_index = _Walker()
