"""Fingerprints of a picture. The only folder that opens a picture.

Importing it is slow (NumPy, Pillow): the window does so after its wall stands.
"""

import os

# The matrices are small, and the window hashes in two threads of its own: a pool of NumPy's on top
# of them would only make both wait. It is read once, when NumPy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
