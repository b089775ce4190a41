"""Takes the last stride for 1."""


def storage_index(index, stride, offset):
    if not index:
        return offset
    return offset + sum(i * s for i, s in zip(index[:-1], stride)) + index[-1]
