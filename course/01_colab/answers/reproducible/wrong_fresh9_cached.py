"""A language model asked for efficient code: breaks "call f() once ... each time, also if the same seed and f have come before"."""
import functools
@functools.lru_cache(maxsize=None)
def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
