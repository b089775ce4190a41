"""A careful person: a context manager that puts the three streams back afterwards, also after an error."""
import contextlib
@contextlib.contextmanager
def _seeded(seed):
    python, numpy = random.getstate(), np.random.get_state()
    with torch.random.fork_rng(devices=[]):
        for start in random.seed, np.random.seed, torch.manual_seed:
            start(seed)
        try:
            yield
        finally:
            random.setstate(python)
            np.random.set_state(numpy)
def reproducible(seed, f):
    with _seeded(seed):
        return f()
