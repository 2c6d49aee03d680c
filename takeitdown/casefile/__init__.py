"""The person's own encrypted case file: what it holds (`case`), where it lies (`shelf`).

The format is a box (`sealing.box`, byte by byte) whose content is the number of the generation,
8 bytes, and the case as canonical JSON (`case`). `tests/vectors/casefile/` holds a file of this
version that opens for ever. It imports no cryptography, and writes nowhere but beside the file.
"""
