"""Trusts Python more than tensors: a class with __call__ that goes through the slices with math.exp and math.fsum."""
import math


class _LogSumExp:
    def __call__(self, x, dim):
        last = x.movedim(dim, -1)
        rows = last.reshape(-1, last.shape[-1]) if last.numel() else []
        numbers = [self.of_numbers(row.tolist()) for row in rows]
        return torch.tensor(numbers, dtype=x.dtype).reshape(last.shape[:-1])

    @staticmethod
    def of_numbers(scores):
        top = max(scores)
        if math.isinf(top):
            return top
        return top + math.log(math.fsum(math.exp(score - top) for score in scores))


logsumexp = _LogSumExp()
