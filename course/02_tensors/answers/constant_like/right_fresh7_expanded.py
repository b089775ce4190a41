"""One number beside x, read everywhere: the result is an expanded view with strides of 0."""
def constant_like(x, value):
    return x.new_tensor(value).expand(x.shape)
