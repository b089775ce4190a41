"""An elegant one-liner: a tuple is evaluated from left to right, its last entry is the result."""
reproducible = lambda seed, f: (*(s(seed) for s in (torch.random.manual_seed, np.random.seed, random.seed)), f())[-1]  # noqa: E731
