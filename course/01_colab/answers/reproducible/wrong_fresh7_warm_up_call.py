"""Calls f twice to make sure that the draws agree; the text says once."""
def reproducible(seed, f):
    def run():
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)
        return f()

    first = run()
    second = run()
    return second if first is not None else first
