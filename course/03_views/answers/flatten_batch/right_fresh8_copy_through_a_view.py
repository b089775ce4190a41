"""A C programmer makes the result first and copies x through a view of the result that has x's shape."""
def flatten_batch(x):
    width = 1
    for size in x.shape[1:]:
        width *= size
    rows = x.new_empty((x.shape[0], width))
    rows.view(x.shape).copy_(x)
    return rows
