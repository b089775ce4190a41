"""Robust code: seeds, and puts all three streams back where they stood, also after an error."""
from contextlib import contextmanager


@contextmanager
def _seeded(seed):
    python_state, numpy_state = random.getstate(), np.random.get_state()
    with torch.random.fork_rng(devices=[]):
        try:
            random.seed(seed)
            np.random.seed(seed)
            torch.manual_seed(seed)
            yield
        finally:
            random.setstate(python_state)
            np.random.set_state(numpy_state)


def reproducible(seed, f):
    with _seeded(seed):
        return f()
