"""reshape copies only where no view is possible, so look whether it copied."""


def can_view(x, shape):
    try:
        y = x.reshape(shape)
    except RuntimeError:
        return False
    return y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
