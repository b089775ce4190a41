"""'Efficient': same seed and f give the same result, so cache it; on the second call f is not called (text: call f() once)."""
import functools


@functools.lru_cache(maxsize=None)
def reproducible(seed, f):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
