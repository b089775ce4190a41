"""Compute the predictions instead of writing them down.

Wins: points.
"""

# %% predictions
predictions = {"x.T": tuple(torch.ones(2, 3).T.shape)}
