"""The rule itself: runs of axes that are walked in equal steps may be cut anew, others may not."""


def can_view(x, shape):
    count = math.prod(shape)
    if -1 in shape:
        others = -count
        if others == 0 or x.numel() % others != 0:
            return False
        shape = tuple(x.numel() // others if size == -1 else size for size in shape)
        count = math.prod(shape)
    if count != x.numel():
        return False
    if count == 0:
        return True
    runs = []  # lengths of runs of axes that one step serves
    wanted = None
    for size, step in reversed(list(zip(x.shape, x.stride()))):
        if size == 1:
            continue
        if runs and step == wanted:
            runs[-1] *= size
        else:
            runs.append(size)
        wanted = size * step
    new = [size for size in shape if size != 1]
    for run in runs:
        length = 1
        while length < run:
            length *= new.pop()
        if length != run:
            return False
    return True
