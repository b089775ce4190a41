# %% [markdown]
# # 01 Bare
#
# {{badge}}
#
# {{hand_in}}
#
# No answers and no tests.
#
# {{footer}}
#%% setup
x = 1
