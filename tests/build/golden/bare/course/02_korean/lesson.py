# %% [markdown]
# # 02 한국어
#
# 텐서의 모양은 튜플입니다 – “따옴표”와 이모지 🔥.

# %% setup
class NotAnswered(NotImplementedError):
    """아직 답이 없습니다."""

# %% double
def double(x):
    """x의 두 배를 돌려줍니다."""
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION

# %% double_example points=1 says="2의 두 배"
assert double(2) == 4, "4가 나와야 합니다"
