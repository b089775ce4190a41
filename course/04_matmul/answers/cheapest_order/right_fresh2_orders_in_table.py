"""Keeps the finished orders in a dict beside their costs, no reading back."""


def cheapest_order(sizes):
    table = {(i, i + 1): (0, i) for i in range(len(sizes) - 1)}
    for width in range(2, len(sizes)):
        for start in range(len(sizes) - width):
            stop = start + width
            found = None
            for middle in range(start + 1, stop):
                left, right = table[start, middle], table[middle, stop]
                total = left[0] + right[0] + sizes[start] * sizes[middle] * sizes[stop]
                if found is None or total <= found[0]:
                    found = total, (left[1], right[1])
            table[start, stop] = found
    return table[0, len(sizes) - 1][1]
