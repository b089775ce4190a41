"""Uses that x.to(other) is x itself if there is nothing to do; from meta there is no way back, hence the try."""
def same_place(a, b):
    try:
        return a.to(b) is a
    except (NotImplementedError, RuntimeError):
        return False
