"""The method that does the whole job, which may not be used."""
def windows(x, size, step):
    return x.unfold(0, size, step)
