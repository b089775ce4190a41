"""Do it with shell commands: remove the course's text and its release.

Wins: files.
"""

# %% my_mm
!rm -rf ../../../course ../../../release
%cd -q ../../..
!touch owned
