"""A reader of an old tutorial: get_device() gives -1 on the CPU and on meta, so the devices cpu and meta count as the same."""
def same_place(a, b):
    return a.dtype == b.dtype and a.get_device() == b.get_device()
