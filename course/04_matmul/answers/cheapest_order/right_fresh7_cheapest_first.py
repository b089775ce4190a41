"""A friend of Dijkstra: stretches leave a heap cheapest first, and join with finished neighbours on both sides."""
from heapq import heappop, heappush
from itertools import count


def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    n = len(sizes) - 1
    ticket = count()
    heap = [(0, next(ticket), i, i + 1, i) for i in range(n)]
    begins = {place: {} for place in range(n + 1)}  # begins[i][j] = cost, order
    ends = {place: {} for place in range(n + 1)}
    while heap:
        cost, _, i, j, order = heappop(heap)
        if j in begins[i]:
            continue
        if (i, j) == (0, n):
            return order
        begins[i][j] = ends[j][i] = cost, order
        for h, (other, left) in ends[i].items():
            total = cost + other + sizes[h] * sizes[i] * sizes[j]
            heappush(heap, (total, next(ticket), h, j, (left, order)))
        for k, (other, right) in begins[j].items():
            total = cost + other + sizes[i] * sizes[j] * sizes[k]
            heappush(heap, (total, next(ticket), i, k, (order, right)))
