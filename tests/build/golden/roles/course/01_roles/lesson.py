# %% [markdown]
# # 01 Every role
#
# {{badge}}
#
# A cell of every kind that a lesson may have. *TeX stays*: $x_{{i}}$.
#
# {{ hand_in }}

# %% setup include="checks"
import math

LIMIT = 3

# %% pictures include="draw"

# %% rules [markdown]
# **Read this.** A titled Markdown cell that is nothing else is locked.

# %% [markdown]
# ## Free cells
#
# # cat two rows (this heading is none of Jupyter's commands)

# %%
# copy the list first
# why?
numbers = [1, 2, 3]
# %timeit sum(numbers)

# %%
# %%time
sum(numbers)

# %%

# %%
draw(1, 2)

# %%
draw(1, 2)

# %% mean forbids="fmean, statistics.mean" mutates="log"
def mean(numbers, log):
    """Return the mean of some numbers, and append it to the list `log`."""
    ### BEGIN SOLUTION
    result = sum(numbers) / len(numbers)  # without it, "/" fails for no numbers
    ### END SOLUTION
    print("The mean is known now.")
    ### BEGIN SOLUTION
    log.append(result)
    return result
    ### END SOLUTION

# %% mean_example points=1
log = []
assert mean([1, 2, 6], log) == LIMIT, f"expected 3, got {mean([1, 2, 6], log)}"
print("mean([1, 2, 6]) is 3.")

# %% mean_log points=2 says="the list that gets the mean"
log = []
mean([1, 2], log)
assert log == [1.5], f"expected [1.5], got {log}"

# %% mean_floats points=3 says="fractions, and one number alone"
### BEGIN HIDDEN TESTS
for numbers in ([0.5, 1.5], [0.25]):
    assert math.isclose(mean(numbers, []), sum(numbers) / len(numbers)), f"for {numbers}"
### END HIDDEN TESTS

# %% mean_empty points=0 says="no numbers at all"
    ### BEGIN HIDDEN TESTS
assert mean([1], []) == 1
assert refuses(lambda: mean([], [])), "no error for []"
    ### END HIDDEN TESTS

# %% [markdown]
# ## Optional

# %% mean_of_means
### BEGIN SOLUTION
def mean_of_means(rows):
    return mean([mean(row, []) for row in rows], [])
### STUB
# def mean_of_means(rows):
#     """Return the mean of the rows' means."""
#
#     raise NotAnswered("mean_of_means")
### END SOLUTION

# %% mean_of_means_rows points=0 says="rows of different lengths"
assert mean_of_means([[1, 3], [4]]) == 3

# %% Counter
class Counter:
    """Counts up from 0."""

    def __init__(self):
        ### BEGIN SOLUTION
        self.count = 0
        ### END SOLUTION

    def up(self):
        """Count one, and return the count."""
        ### BEGIN SOLUTION
        self.count += 1
        return self.count
        ### END SOLUTION

# %% Counter_twice points=1 says="two calls in a row"
### BEGIN HIDDEN TESTS
counter = Counter()
assert [counter.up(), counter.up()] == [1, 2]
### END HIDDEN TESTS

# %% predictions
predictions = {
    ### BEGIN SOLUTION
    "7 // 2": 3,
    "-7 // 2": -4,
    ### STUB
    # "7 // 2": ...,  # your prediction in place of the dots
    # "-7 // 2": ...,
    ### END SOLUTION
}

# %% predictions_division points=1 says="what // gives"
### BEGIN HIDDEN TESTS
assert predictions == {"7 // 2": 7 // 2, "-7 // 2": -7 // 2}
### END HIDDEN TESTS

# %% why [markdown] points=2
# **Why does `-7 // 2` give -4?**
#
# ### BEGIN SOLUTION
# `//` rounds down, not towards zero.
# ### END SOLUTION
#
# ### BEGIN MARK SCHEME
# 2 points for "down"; 1 for "it rounds".
# ### END MARK SCHEME

# %% sketch [markdown] points=1
# **Name one more operator, and what it does.**
#
# ### BEGIN SOLUTION
# `%` gives the remainder.
# ### STUB
# # Operator: ...
# # What it does: ...
# ### END SOLUTION

# %% [markdown]
# {{footer}}
