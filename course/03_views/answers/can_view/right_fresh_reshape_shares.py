"""reshape returns a view where view could: so look where its result lies."""
def can_view(x, shape):
    try:
        other = x.reshape(shape)
    except RuntimeError:
        return False
    return other.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
