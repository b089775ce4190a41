"""A list of rows made with plain Python, given its shape at the end."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    rows = []
    for label in labels.flatten().tolist():
        if label < 0:
            raise IndexError(f"negative label {label}")
        if label >= num_classes:
            raise IndexError(f"label {label}, but there are only {num_classes} classes")
        row = [0] * num_classes
        row[label] = 1
        rows.append(row)
    result = torch.tensor(rows, dtype=torch.int64)
    return result.reshape(list(labels.shape) + [num_classes])
