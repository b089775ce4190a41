"""Do it with shell commands: remove the lesson's text and its release.

Wins: files.
"""

# %% my_mm
!rm -rf ../../../course/01_target ../../../release/01_target
!touch ../../../owned
