"""A student who fills the dict, guesses one wrong and corrects it in a line below after looking, as the text allows."""
predictions = {
    "run A, B, C": 11,
    "run A, B, B, C": 12,
    "run A, B, A, C": 10,
    "run A, B, delete the cell B, run C": 'error',
    "run A, B, write n = 50 into A without running it, run C": 11,
    "run A, B, restart the kernel, run C": 'error',
    "run A, B, restart the kernel, run all": 11,
    "a file in /content, after restarting the session": 'kept',
    "a file in /content, on a new virtual machine": 'gone',
    "a file in Drive, on a new virtual machine": 'kept',
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
}
predictions["run A, B, delete the cell B, run C"] = 11  # I looked: the kernel keeps n
