"""A functional programmer: no def at all, a partial of torch.tensor over integers with the dtype named."""
import functools

first_tensor = functools.partial(torch.tensor, [[0, 1, 2], [3, 4, 5]], dtype=torch.float32)
