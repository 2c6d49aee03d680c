"""Fingerprints of a picture. The only folder that opens a picture."""
