"""A friend of sets: a kernel as a class with __call__, all() stops at the first error, ^ on the items."""
class _Kernel:
    def __init__(self):
        self.space = {}
    def __call__(self, code):
        try:
            exec(code, self.space)
        except Exception:
            return False
        return True
    def items(self):
        return {(k, v) for k, v in self.space.items() if not re.fullmatch("__.*__", k)}
def surprises(cells, order):
    mine, theirs = _Kernel(), _Kernel()
    assert all(map(mine, map(cells.__getitem__, order)))
    all(map(theirs, cells))
    return {name for name, _ in mine.items() ^ theirs.items()}
